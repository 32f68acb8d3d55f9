using System.Collections.Immutable;
using BackBot.Language;
using BackBot.Language.Listening;
using BackBot.Language.People;

namespace BackBot.Conversation;

/// <summary>The words of one language: what BackBot says and what it needs to read an answer.</summary>
/// <param name="Tag">Name of its folder, such as <c>es</c>.</param>
/// <param name="Sentences">By key; may hold placeholders in braces.</param>
/// <param name="Advice">Advice texts by key.</param>
/// <param name="Because">Reasons by key.</param>
public sealed record LanguageContent(
    string Tag,
    ImmutableDictionary<string, string> Sentences,
    ImmutableDictionary<string, QuestionText> Questions,
    ImmutableDictionary<string, string> Advice,
    ImmutableDictionary<string, string> Because,
    ImmutableDictionary<string, DispositionText> Dispositions,
    Lexicon Lexicon,
    HeardLexicon Heard,
    HeardLexicon Mentions,
    TopicContent Topics)
{
    /// <summary>Short names of the advice that a rule may hold back, by key.</summary>
    public required ImmutableDictionary<string, string> AdviceNames { get; init; }

    /// <summary>The words for persons.</summary>
    public required PeopleLexicon People { get; init; }

    /// <summary>What is said to somebody who asks for another person.</summary>
    public required CarerWords Carers { get; init; }

    /// <summary>What questions and words mean.</summary>
    public required Explanations Explanations { get; init; }

    /// <summary>The words of the exercises.</summary>
    public ExerciseWords Exercises { get; init; } = ExerciseWords.None;

    /// <summary>The words of the standing pages.</summary>
    public PageWords Pages { get; init; } = PageWords.None;

    /// <summary>The same language where the talk is about another person.</summary>
    public ImmutableDictionary<Pronoun, LanguageContent> AboutOther { get; init; } = ImmutableDictionary<Pronoun, LanguageContent>.Empty;

    /// <summary>The words that fit whom the talk is about.</summary>
    public LanguageContent About(Subject subject) =>
        subject.Pronoun is { } pronoun && AboutOther.TryGetValue(pronoun, out var other) ? other : this;

    public QuestionText Of(Question question) => Questions[question.Id.Value];
}

/// <summary>How a question is put.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Again">The same in other words.</param>
/// <param name="Explain">Why it is asked.</param>
/// <param name="Label">Its name in "check your answers"; for a checklist line, the line.</param>
public sealed record QuestionText(
    string Ask, string Again, string Explain, string Label, string Low, string High, ImmutableDictionary<string, OptionText> Options);

/// <param name="Says">Other words people use for it.</param>
/// <param name="Place">Its place among the options, from 0, so that a number typed means the same everywhere.</param>
public sealed record OptionText(string Label, ImmutableArray<string> Says, int Place);

/// <summary>The words of a disposition.</summary>
/// <param name="Referral">Whom to see and by when; empty where nobody needs to be seen.</param>
/// <param name="Say">What to say on the telephone; may be empty.</param>
/// <param name="Actions">Which telephone numbers or pages to offer.</param>
/// <param name="Sources">Ids of the sources of what the paragraphs claim.</param>
public sealed record DispositionText(
    string Title, ImmutableArray<string> Paragraphs, string Referral, string Say, ImmutableArray<string> Actions, ImmutableArray<string> Sources);

/// <summary>Where to turn to in a country.</summary>
/// <param name="Emergency">Emergency telephone number.</param>
/// <param name="UrgentNumber">Number of the urgent care line; empty if there is none.</param>
/// <param name="CrisisNumber">Number of the crisis line; empty if there is none.</param>
/// <param name="Names">Names by language: <c>urgent</c>, <c>crisis_name</c>, <c>emergency_note</c>.</param>
public sealed record CountryServices(
    string Code,
    string Emergency,
    string UrgentNumber,
    string CrisisNumber,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Names);
