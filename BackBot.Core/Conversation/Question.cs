using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>What kind of answer a question takes, and so which reader reads it.</summary>
public enum QuestionKind
{
    /// <summary>The person's own words.</summary>
    Words,

    /// <summary>Years.</summary>
    Age,

    /// <summary>How long the episode has lasted, kept in weeks.</summary>
    Weeks,

    /// <summary>The numeric rating scale, 0–10.</summary>
    Scale,
    YesNo,

    /// <summary>One option.</summary>
    Choice,

    /// <summary>Any number of options.</summary>
    Choices,

    /// <summary>Several yes/no questions as lines to tick.</summary>
    Checklist,

    /// <summary>Several choices on one card; what is left open is asked alone.</summary>
    Form,

    /// <summary>All answers so far, each with a way to change it.</summary>
    Review,
}

/// <summary>What passing over a question means.</summary>
public enum SkipMeaning
{
    /// <summary>It stays unanswered and nothing follows from it.</summary>
    Pass,

    /// <summary>It is kept as "rather not say".</summary>
    Decline,

    /// <summary>It counts as "not sure": for questions that safety hangs on.</summary>
    Unsure,
}

/// <summary>A line of a checklist or a part of a form, with the condition under which it is shown.</summary>
public sealed record QuestionItem(QuestionId Id, Condition When);

/// <summary>One question of the interview. Its words stand in the language files, under its id.</summary>
/// <param name="When">Asked only while this holds.</param>
/// <param name="Exact">A wrong guess would be dangerous: only a whole wording of an option counts, not one word of it.</param>
/// <param name="MarksUnsure">For "about which ones?": the checklist whose lines it marks as not sure.</param>
public sealed record Question(
    QuestionId Id,
    QuestionKind Kind,
    ImmutableArray<string> Options,
    ImmutableArray<QuestionItem> Items,
    Condition When,
    bool AllowsUnsure,
    bool AllowsPreferNot,
    SkipMeaning Skip,
    QuestionId? MarksUnsure,
    bool Exact = false)
{
    /// <summary>A question that is part of another one on a card is not asked by itself while that card is open.</summary>
    public bool IsGroup => Kind is QuestionKind.Checklist or QuestionKind.Form;
}

/// <summary>An ordered list of questions, each with its condition. The open question is the first that applies and has no answer.</summary>
public sealed record WaterfallDialog(string Id, int Order, Condition When, ImmutableArray<Question> Questions);
