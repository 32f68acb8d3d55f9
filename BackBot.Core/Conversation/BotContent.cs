using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Exercises;

namespace BackBot.Conversation;

/// <summary>Everything BackBot says, asks and knows: the interview, the medicine, and the words of every language.</summary>
/// <param name="Version">Short hash over all content files, for records of what was in force.</param>
/// <param name="IsReviewed">True once a clinician has signed every clinical file; shown in the product until then.</param>
public sealed record BotContent(
    string Version,
    bool IsReviewed,
    Interview Interview,
    RuleBook Rules,
    TopicList Topics,
    ImmutableDictionary<string, LanguageContent> Languages,
    ImmutableDictionary<string, CountryServices> Countries)
{
    /// <summary>False while advice is switched off: see <see cref="AdviceOff"/>.</summary>
    public bool HasAdvice { get; init; } = true;

    /// <summary>The exercises of the plans.</summary>
    public ExerciseLibrary Exercises { get; init; } = ExerciseLibrary.Empty;

    /// <summary>Answers that cannot both be right, in the order in which they are asked about.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What becomes of the advice at a check-in.</summary>
    public ImmutableArray<CourseRule> CourseRules { get; init; } = [];

    /// <summary>Spoken when a person's own language is not to be had.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>Finds a language by its tag, falling back <c>es-MX → es → en</c>.</summary>
    public LanguageContent Language(string tag)
    {
        if (Languages.TryGetValue(tag.ToLowerInvariant(), out var exact)) return exact;
        int dash = tag.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && Languages.TryGetValue(tag[..dash].ToLowerInvariant(), out var primary)) return primary;
        return Languages[DefaultLanguage];
    }

    public CountryServices Country(string? code) =>
        code is not null && Countries.TryGetValue(code.ToUpperInvariant(), out var found) ? found : Countries["default"];
}
