using System.Globalization;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>A person described by their answers, in the words of the interview: what a clinician reads beside a finding.</summary>
public static class PersonInWords
{
    /// <summary>Such as <c>"Age": 15 (age=15); "Pain now": not sure (pain_0_10=unsure)</c>.</summary>
    public static string Of(Answers answers, BotContent content)
    {
        string words = string.Join("; ", answers.All.Select(pair => One(pair.Question, pair.Answer, content)));
        return words.Length == 0 ? "a person who answered nothing" : $"a person with {words}";
    }

    private static string One(QuestionId question, Answer answer, BotContent content)
    {
        string told = $"{question}={Id(answer)}";
        var text = content.Language(BotContent.DefaultLanguage).Questions.GetValueOrDefault(question.Value);
        return text is null ? told : $"\"{text.Label}\": {Said(answer, text)} ({told})";
    }

    private static string Said(Answer answer, QuestionText text) => answer switch
    {
        Answer.Options { Chosen.Count: 0 } => "none of these",
        Answer.Options options => string.Join(" + ", options.Chosen.Select(option =>
            text.Options.TryGetValue(option, out var words) ? words.Label : option)),
        Answer.DontKnow => "not sure",
        Answer.Declined => "rather not say",
        Answer.Passed => "passed over",
        _ => Id(answer),
    };

    private static string Id(Answer answer) => answer switch
    {
        Answer.Options { Chosen.Count: 0 } => "none",
        Answer.Options options => string.Join('+', options.Chosen),
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Answer.DontKnow => "unsure",
        Answer.Declined => "prefer_not",
        _ => "skipped",
    };
}
