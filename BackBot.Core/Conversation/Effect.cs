using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation;

/// <summary>
/// Something that a turn wants done or kept outside the talk. It is data: the turn itself does nothing. It is written in the
/// transaction of its turn, so that it happens exactly once or not at all.
/// </summary>
/// <remarks>Never holds a word or an answer of the person.</remarks>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>A person was told where to go and how soon.</summary>
    /// <param name="At">Time of the turn.</param>
    /// <param name="Name">Name of the disposition as told, such as <c>same_day_cancer</c>.</param>
    /// <param name="Grade">What the answers were graded.</param>
    /// <param name="Basis">What the grade rests on.</param>
    /// <param name="Rules">Ids of the rules that gave the grade; none where the floor alone gave it.</param>
    /// <param name="AdviceRules">Ids of the rules whose advice was told with it.</param>
    public sealed record DispositionTold(
        DateTimeOffset At,
        string Name,
        Grade Grade,
        GradeBasis Basis,
        ImmutableArray<string> Rules,
        ImmutableArray<string> AdviceRules,
        string Language,
        string ContentVersion) : Effect;

    /// <summary>One more of something, with nothing that says whose.</summary>
    /// <param name="At">Time of the turn; only its day is kept.</param>
    /// <param name="What">What is counted, such as <c>disposition</c>, or the id of a question asked for counting.</param>
    /// <param name="Value">The option chosen, or the kind of it.</param>
    public sealed record Counted(
        DateTimeOffset At, string What, string Value, Grade Grade, string Language, string ContentVersion) : Effect;

    /// <summary>The person wants to be written to at a time. One of a kind stands in a talk: a later one takes its place.</summary>
    /// <param name="Kind"><c>contact</c> ("were you seen?") or <c>check_in</c>; handed back in <see cref="UserInput.Reminder"/> when it is due.</param>
    /// <param name="Due">Not before this time.</param>
    /// <param name="Language">In which language.</param>
    public sealed record Schedule(string Kind, DateTimeOffset Due, string Language) : Effect;

    /// <summary>A scheduled message is not wanted any more, or no longer needed.</summary>
    public sealed record Cancel(string Kind) : Effect;

    /// <summary>A plan was begun, or is another now; its page shows it from this turn on.</summary>
    /// <param name="Id">Drawn outside the turn; whoever knows it can open the page.</param>
    /// <param name="At">Time of the turn.</param>
    /// <param name="Language">In which language the page speaks.</param>
    public sealed record PlanKept(string Id, KeptPlan Plan, DateTimeOffset At, string Language) : Effect;

    /// <summary>The person wants to talk to somebody at the clinic.</summary>
    /// <param name="At">Time of the turn.</param>
    /// <param name="WithSummary">True if the person agreed to pass the summary on; it stands in the talk.</param>
    public sealed record HandOff(DateTimeOffset At, bool WithSummary) : Effect;
}
