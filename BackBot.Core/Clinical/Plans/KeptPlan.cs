using BackBot.Clinical.Exercises;

namespace BackBot.Clinical.Plans;

/// <summary>A plan as it is kept: what its weeks hang on, and where it stands. The week itself is made anew from it whenever it is shown.</summary>
/// <param name="Ground">From the answers; holds no answer itself.</param>
/// <param name="State">Where check-ins have moved it.</param>
/// <param name="Start">First day of the week that is under way; the same week comes again until a check-in moves it.</param>
public sealed record KeptPlan(PlanGround Ground, PlanState State, DateOnly Start)
{
    public bool IsStopped => State.IsStopped;

    /// <summary>The week, from the exercises in force; null while the plan is stopped.</summary>
    public WeekPlan? Week(ExerciseLibrary library) => Progression.GroundAfter(Ground, State) is { } ground ? Planner.Week(library, ground) : null;

    /// <summary>True if a week from either holds the same.</summary>
    public bool IsLike(KeptPlan other) =>
        State with { LastPain = 0 } == other.State with { LastPain = 0 } && (Ground with { Step = State.Step }).IsLike(other.Ground with { Step = State.Step });
}

/// <summary>What a person noted of one day on the page of their plan.</summary>
/// <param name="Day">By the person's own calendar.</param>
/// <param name="Exercises">Ids of what was ticked off.</param>
/// <param name="Minutes">How long the plan gives for them, 0–60.</param>
/// <param name="PainBefore">0–10; null if it was not told.</param>
/// <param name="PainAfter">0–10; null if it was not told.</param>
public sealed record DoneDay(DateOnly Day, System.Collections.Immutable.ImmutableArray<string> Exercises, int Minutes, int? PainBefore, int? PainAfter)
{
    /// <summary>True if something was done; pain may be noted on any day.</summary>
    public bool IsDone => !Exercises.IsDefaultOrEmpty;
}
