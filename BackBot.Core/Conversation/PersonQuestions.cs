using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>The questions that no waterfall lists: they ask whom a message was about.</summary>
internal static class PersonQuestions
{
    /// <summary>"Are you asking for yourself, or for your mum?"</summary>
    public static readonly Question AboutWhom = Of("about_whom", "self", "other");

    /// <summary>In a talk about one person, a message told of another: "whose answer is this?"</summary>
    public static readonly Question WhoseAnswer = Of("whose_answer", "same", "new");

    /// <summary>
    /// A danger sign of somebody else: "Is this happening now?" What to do was said before it is asked, so that passing over it
    /// goes on about the writer.
    /// </summary>
    public static readonly Question OtherNow = Of("other_now", "now", "no", "myself") with { Skip = SkipMeaning.Pass };

    /// <summary>A danger sign of the writer, in a talk about somebody else.</summary>
    public static readonly Question OwnNow = Of("own_now", "now", "no", "other");

    public static readonly ImmutableArray<Question> All = [AboutWhom, WhoseAnswer, OtherNow, OwnNow];

    public static bool Has(Question question) => All.Any(one => one.Id == question.Id);

    public static Question For(Session session, Proposal proposed)
    {
        if (proposed.Signs.IsEmpty) return session.Subject.IsWriter ? AboutWhom : WhoseAnswer;
        return proposed.Subject.IsWriter ? OwnNow : OtherNow;
    }

    private static Question Of(string id, params ImmutableArray<string> options) => new(
        id, QuestionKind.Choice, options, [], Condition.Always,
        AllowsUnsure: options.Contains("now"), AllowsPreferNot: false, options.Contains("now") ? SkipMeaning.Unsure : SkipMeaning.Pass, MarksUnsure: null, Exact: true);
}
