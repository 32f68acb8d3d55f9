using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>
/// The kill switch: content that holds no advice. What is taken out of the content cannot be said by any path of the talk;
/// danger is asked for, heard and answered as ever, and whoever is not urgent is asked to see someone.
/// </summary>
/// <remarks>Pure. The grades stay what they were; only what is said below <c>urgent_days</c> changes.</remarks>
public static class AdviceOff
{
    /// <summary>Name of the disposition told in place of every one that is not urgent.</summary>
    public const string Disposition = "advice_off";

    /// <summary>Sentences that have another wording while advice is off, under the key of that wording.</summary>
    public static readonly ImmutableDictionary<string, string> Sentences = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["closing"] = "advice_off_closing",
        ["advice_stands_calm"] = "advice_off_stands",
        ["advice_for_you"] = "advice_off_page",
        ["topic_not_near"] = "advice_off_topic",
    }.ToImmutableDictionary();

    /// <summary>Asides that are a courtesy. The others say what to do for a back.</summary>
    private static readonly string[] AsidesThatStay = ["aside_thanks"];

    /// <summary>The same content without its advice.</summary>
    public static BotContent Of(BotContent content) => content with
    {
        HasAdvice = false,
        Interview = new Interview(content.Interview.Dialogs.Where(dialog => !IsForAdvice(dialog))),
        Rules = Without(content.Rules),
        CourseRules = [],
        Languages = content.Languages.ToImmutableDictionary(pair => pair.Key, pair => Without(pair.Value, content.Rules), StringComparer.Ordinal),
    };

    /// <summary>Questions asked once the grade is known fit the advice to the person; without advice nobody is troubled with them.</summary>
    private static bool IsForAdvice(WaterfallDialog dialog) =>
        dialog.When.Mentions.Any(mention => mention.Question.Value == Facts.GradeQuestion);

    private static RuleBook Without(RuleBook book) => book with
    {
        Rules = [.. book.Rules.Select(rule => rule with { Advice = [.. rule.Advice.Where(key => book.Advice[key].Stays)] })],
        Advice = book.Advice.Where(pair => pair.Value.Stays).ToImmutableDictionary(StringComparer.Ordinal),
    };

    private static LanguageContent Without(LanguageContent language, RuleBook book)
    {
        var sentences = language.Sentences.Where(pair => !pair.Key.StartsWith("aside_", StringComparison.Ordinal) || AsidesThatStay.Contains(pair.Key))
            .ToImmutableDictionary(StringComparer.Ordinal);
        foreach (var (key, other) in Sentences) sentences = sentences.SetItem(key, language.Sentences[other]);
        return language with
        {
            AboutOther = language.AboutOther.ToImmutableDictionary(pair => pair.Key, pair => Without(pair.Value, book)),
            Sentences = sentences,
            Advice = language.Advice.Where(pair => book.Advice.TryGetValue(pair.Key, out var advice) && advice.Stays).ToImmutableDictionary(StringComparer.Ordinal),
            Dispositions = language.Dispositions.Where(pair => IsToldNow(pair.Key)).ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private static bool IsToldNow(string disposition) => disposition == Disposition || Dispositions.IsUrgent(disposition);
}
