using BackBot.Clinical;
using BackBot.Clinical.Proof;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Proves loaded content safe before anyone is spoken to from it.</summary>
public static class ContentProof
{
    public static ProofResult Of(BotContent content) =>
        SafetyProof.Run(content.Rules, AnswerSpace.Of(content.Rules, question => OptionsOf(content.Interview, question)));

    /// <summary>A counter-example in words, for whoever edits the rules.</summary>
    public static ContentError Describe(CounterExample broken) => new(
        "rules.yaml", 0,
        $"not safe: {broken.Property.Says} But for {Words(broken.Answers)} the grade is {broken.Told.Name()} ({broken.Property.Id})");

    private static string Words(Answers answers)
    {
        string words = string.Join(", ", answers.All.Select(pair => $"{pair.Question}={Word(pair.Answer)}"));
        return words.Length == 0 ? "a person who answered nothing" : words;
    }

    private static string Word(Answer answer) => answer switch
    {
        Answer.Options options => string.Join('+', options.Chosen),
        Answer.Number number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Answer.DontKnow => "unsure",
        Answer.Declined => "prefer_not",
        _ => "skipped",
    };

    private static string[]? OptionsOf(Interview interview, QuestionId id) => interview.Find(id) switch
    {
        { Kind: QuestionKind.YesNo } => ["yes", "no"],
        { Kind: QuestionKind.Choice or QuestionKind.Choices } question => [.. question.Options],
        null => ["yes", "no"],
        _ => null,
    };
}
