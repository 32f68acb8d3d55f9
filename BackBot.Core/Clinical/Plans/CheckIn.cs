namespace BackBot.Clinical.Plans;

/// <summary>What a person tells after a week.</summary>
/// <param name="Pain">Usual pain of the week, 0–10.</param>
/// <param name="Change">Compared with the last check-in.</param>
/// <param name="Sessions">Days on which the plan was done.</param>
/// <param name="Planned">Days on which it was to be done.</param>
/// <param name="IsComfortable">The movements stayed comfortable.</param>
/// <param name="HurtDuring">An exercise brought pain while it was done.</param>
/// <param name="SoreDays">How long muscles stayed sore at most.</param>
/// <param name="NewSymptom">Something new: tingling, weakness, another place, or a sign of danger.</param>
public sealed record CheckIn(
    int Pain, PainChange Change, int Sessions, int Planned, bool IsComfortable, bool HurtDuring, int SoreDays, bool NewSymptom);

public enum PainChange
{
    Better,
    Same,
    Worse,
}

/// <summary>What follows from a check-in.</summary>
public enum PlanMove
{
    /// <summary>A little more next week (F27).</summary>
    Up,

    /// <summary>The same again.</summary>
    Stay,

    /// <summary>A step back (F21).</summary>
    Down,

    /// <summary>A bad week: small movements, walking and breathing only, at the lowest dose.</summary>
    Flare,

    /// <summary>The plan stops and the person is to be seen (F31).</summary>
    StopAndRefer,
}
