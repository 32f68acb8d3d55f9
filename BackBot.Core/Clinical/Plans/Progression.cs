namespace BackBot.Clinical.Plans;

/// <summary>Where a plan stands between check-ins.</summary>
/// <param name="Step">As in <see cref="PlanGround.Step"/>.</param>
/// <param name="LastPain">Pain at the check-in before, 0–10.</param>
/// <param name="IsFlare">The week is one of easy movement only.</param>
/// <param name="IsStopped">Nothing goes on before the person has been seen.</param>
public sealed record PlanState(int Step, int LastPain, bool IsFlare, bool IsStopped);

/// <summary>Moves a plan by what was told at a check-in, as articles S3 and S4 have it (F20–F22, F27, F31).</summary>
/// <remarks>
/// Pure. New or worsening pain stops the plan; pain during an exercise, or soreness of more than two days, takes it a step back; comfortable
/// weeks take it a step on. In doubt it stays. Soreness of a day or two is as it should be.
/// </remarks>
public static class Progression
{
    private const int MostSoreDays = 2, StrongPain = 7, FlareRise = 3;

    /// <summary>How much of a week must have been done before it gets more, in tenths.</summary>
    private const int EnoughDone = 6;

    public static PlanMove MoveOf(PlanState state, CheckIn told)
    {
        if (told.NewSymptom || told.Change == PainChange.Worse) return PlanMove.StopAndRefer;
        if (told.Pain >= StrongPain || told.Pain - state.LastPain >= FlareRise) return PlanMove.Flare;
        if (told.HurtDuring || told.SoreDays > MostSoreDays) return PlanMove.Down;
        bool isEnough = told.Sessions * 10 >= told.Planned * EnoughDone;
        return told.IsComfortable && isEnough && told.Pain <= state.LastPain ? PlanMove.Up : PlanMove.Stay;
    }

    /// <summary>The state after a check-in. A stopped plan stays stopped: only an assessment begins a new one.</summary>
    public static PlanState Next(PlanState state, CheckIn told) => Next(state, MoveOf(state, told), told.Pain);

    /// <summary>The same, where the move is known.</summary>
    public static PlanState Next(PlanState state, PlanMove move, int pain)
    {
        if (state.IsStopped) return state;
        int step = move switch
        {
            // The first good week after a bad one takes up again where it was.
            PlanMove.Up when !state.IsFlare => state.Step + 1,
            PlanMove.Down or PlanMove.Flare => state.Step - 1,
            _ => state.Step,
        };
        return new PlanState(Math.Clamp(step, 0, PlanGround.HighestStep), pain, move == PlanMove.Flare, move == PlanMove.StopAndRefer);
    }

    /// <summary>The move that the outcome of a check-in asks for, or the one that was told calls for: whichever is more careful.</summary>
    public static PlanMove Careful(CourseOutcome outcome, PlanMove move)
    {
        var asked = outcome switch
        {
            CourseOutcome.Stop => PlanMove.StopAndRefer,
            CourseOutcome.Ease => PlanMove.Down,
            CourseOutcome.Keep => PlanMove.Stay,
            _ => PlanMove.Up,
        };
        return asked > move ? asked : move;
    }

    /// <summary>What the next week hangs on; null while the plan is stopped.</summary>
    public static PlanGround? GroundAfter(PlanGround ground, PlanState state) => state switch
    {
        { IsStopped: true } => null,
        { IsFlare: true } => ground with { Face = PlanFace.Settle, Step = 0, Forbidden = ground.Forbidden.Union(["strengthens", "hard", "loads", "stretches", "hamstring"]) },
        _ => ground with { Step = state.Step },
    };
}
