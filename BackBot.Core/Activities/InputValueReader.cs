using System.Collections.Immutable;
using System.Text.Json;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>Reads the <c>value</c> of a posted activity: what a pressed control meant.</summary>
static class InputValueReader
{
    /// <summary>Begins the id of an input on a card that answers one question of a form.</summary>
    public const string AnswerPrefix = "answers.";

    /// <summary>Begins the id of an input on a card that ticks one line of a checklist.</summary>
    public const string TickPrefix = "ticks.";

    private const int MaxOptions = 64;
    private const int MaxOptionLength = 64;

    /// <summary>The meaning, or null where the value is not BackBot's own (a card or event of some other make).</summary>
    public static InputValue? Read(JsonElement activity)
    {
        if (activity.PartOf("value") is not { ValueKind: JsonValueKind.Object } value) return null;
        string? question = Id(value.TextOf("question", MaxOptionLength), "question");
        string? change = Id(value.TextOf("change", MaxOptionLength), "change");
        if (question is null && change is null) return null;
        return new InputValue(question, Options(value), Answers(value), change);
    }

    private static ImmutableArray<string> Options(JsonElement value)
    {
        ImmutableArray<string> one = value.TextOf("option", MaxOptionLength) is { } option ? [option] : [];
        return [.. one.Concat(Listed(value)).Concat(TickedOnACard(value)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Listed(JsonElement value)
    {
        if (value.PartOf("options") is not { } many) return [];
        if (many.ValueKind != JsonValueKind.Array || many.GetArrayLength() > MaxOptions)
            throw new UnreadableActivityException($"'options' must be a list of at most {MaxOptions} options.");
        return many.EnumerateArray().Select(option => Option(option, "options"));
    }

    // An Adaptive Card posts its inputs side by side, every line of a checklist with "true" or "false".
    private static IEnumerable<string> TickedOnACard(JsonElement value) =>
        Inputs(value, TickPrefix).Where(input => Option(input.Value, TickPrefix) == "true").Select(input => Id(input.Name, TickPrefix)!);

    private static ImmutableDictionary<string, string> Answers(JsonElement value)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (question, option) in AnswersOnACard(value)) answers[question] = option;
        if (value.PartOf("answers") is not { } many) return answers.ToImmutable();
        if (many.ValueKind != JsonValueKind.Object || many.EnumerateObject().Count() > MaxOptions)
            throw new UnreadableActivityException("'answers' must be an object of one option for each question.");
        foreach (var answer in many.EnumerateObject())
            answers[Id(answer.Name, "answers")!] = Option(answer.Value, "answers");
        return answers.ToImmutable();
    }

    // A group that was left open is posted empty.
    private static IEnumerable<(string Question, string Option)> AnswersOnACard(JsonElement value) =>
        Inputs(value, AnswerPrefix).Where(input => !(input.Value.ValueKind == JsonValueKind.String && input.Value.ValueEquals("")))
            .Select(input => (Id(input.Name, AnswerPrefix)!, Option(input.Value, AnswerPrefix)));

    private static IEnumerable<(string Name, JsonElement Value)> Inputs(JsonElement value, string prefix)
    {
        var inputs = value.EnumerateObject().Where(input => input.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (inputs.Count > MaxOptions) throw new UnreadableActivityException($"A card may have at most {MaxOptions} inputs that begin with '{prefix}'.");
        return inputs.Select(input => (input.Name[prefix.Length..], input.Value));
    }

    private static string Option(JsonElement option, string field)
    {
        string? text = option.ValueKind == JsonValueKind.String ? option.GetString() : null;
        return text is { Length: > 0 and <= MaxOptionLength }
            ? text
            : throw new UnreadableActivityException($"Every option in '{field}' must be a text of 1 to {MaxOptionLength} characters.");
    }

    private static string? Id(string? id, string field) =>
        id is null || (id.Length is > 0 and <= MaxOptionLength && id.All(IsOfId))
            ? id
            : throw new UnreadableActivityException($"'{field}' must name questions by their ids: letters, digits, '_', '-', '.' and ':'.");

    private static bool IsOfId(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or ':';
}
