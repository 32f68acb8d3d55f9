namespace BackBot.Clinical.Plans;

/// <summary>Which of its two faces a plan shows.</summary>
public enum PlanFace
{
    /// <summary>New or strong pain: small movements, walking and breathing only, until a check-in or a visit.</summary>
    Settle,

    /// <summary>Stable or better: strength too, in small steps.</summary>
    Build,
}
