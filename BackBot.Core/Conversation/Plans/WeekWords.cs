using BackBot.Clinical.Plans;

namespace BackBot.Conversation.Plans;

/// <summary>What a day and a week are for, in a few words.</summary>
public static class WeekWords
{
    public static string Of(DayKind kind, PlanWords words) => kind switch
    {
        DayKind.Strength => words["strength"],
        DayKind.Rest => words["rest"],
        _ => words["move"],
    };

    /// <summary>One sentence on what the week is for.</summary>
    public static string Of(KeptPlan plan, PlanWords words) => words[plan.State.IsFlare ? "flare" : plan.Ground.Face == PlanFace.Settle ? "settle" : "build"];
}
