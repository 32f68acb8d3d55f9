using System.Text.Json;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Answers as JSON: an object by question id, each answer an object with the one field of its kind.</summary>
static class AnswersJson
{
    public static void Write(Utf8JsonWriter json, string field, Answers answers)
    {
        json.WriteStartObject(field);
        foreach (var (question, answer) in answers.All)
        {
            json.WriteStartObject(question.Value);
            Write(json, answer);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    public static Answers Read(JsonElement json, string field)
    {
        var answers = Answers.None;
        if (json.Optional(field) is not { } all) return answers;
        foreach (var one in all.EnumerateObject()) answers = answers.With(QuestionId.Of(one.Name), Read(one.Value));
        return answers;
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        switch (answer)
        {
            case Answer.Options it: json.WriteTexts("options", it.Chosen); break;
            case Answer.Number it: json.WriteNumber("number", it.Value); break;
            case Answer.Words it: json.WriteString("words", it.Text); break;
            case Answer.DontKnow: json.WriteBoolean("dontKnow", true); break;
            case Answer.Declined: json.WriteBoolean("declined", true); break;
            case Answer.Passed: json.WriteBoolean("passed", true); break;
            default: throw new InvalidOperationException($"No stored form for the answer {answer.GetType().Name}.");
        }
    }

    private static Answer Read(JsonElement json)
    {
        if (json.Optional("options") is not null) return new Answer.Options(json.Texts("options"));
        if (json.Optional("number") is { } number) return new Answer.Number(number.GetDouble());
        if (json.Optional("words") is { } words) return new Answer.Words(words.Text());
        if (json.Optional("dontKnow") is not null) return Answer.Unsure;
        if (json.Optional("declined") is not null) return Answer.PreferNot;
        if (json.Optional("passed") is not null) return Answer.Skipped;
        throw new FormatException("Unknown kind of answer.");
    }
}
