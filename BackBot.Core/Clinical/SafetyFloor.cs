namespace BackBot.Clinical;

/// <summary>
/// The least urgency that content can never talk away: it is written here, in code, from the raw answers, so that a
/// slip of the pen in a rule file cannot send a person home who must be seen.
/// </summary>
/// <remarks>Pure. Sources: GIRFT 2023 (cauda equina), NICE NG156 (aorta), NICE NG234 (cord compression), NICE NG59 1.1.1 (new or changed symptoms).</remarks>
public static class SafetyFloor
{
    private static readonly string[] CaudaEquina = ["ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs"];

    /// <summary>An episode shorter than this has not shown what it is, even if it feels stable. In weeks.</summary>
    public const double NewEpisodeWeeks = 6;

    /// <summary>From here on a torn main vessel is thought of with sudden pain (NICE NG156). In years.</summary>
    private const double OlderAge = 60;

    /// <summary>The least urgent grade that these answers may be given.</summary>
    public static Grade Of(Answers answers)
    {
        if (IsEmergency(answers)) return Grade.Emergency;
        return NeedsReferral(answers) ? Grade.RoutineReferral : Grade.Maintain;
    }

    /// <summary>True if the person must be told whom to see: pain that is new, worsening or of unknown course.</summary>
    public static bool NeedsReferral(Answers answers) =>
        IsNewOrWorsening(answers) || (answers.Is("status", "stable") && IsUnder(NewEpisodeWeeks, answers));

    /// <summary>A referral sentence is shown for every young episode, also when it is getting better.</summary>
    public static bool ShowsReferral(Answers answers) => NeedsReferral(answers) || IsUnder(NewEpisodeWeeks, answers);

    public static bool IsNewOrWorsening(Answers answers) =>
        answers.Is("status", "new") || answers.Is("status", "worsening") || answers["status"] is Answer.DontKnow;

    private static bool IsEmergency(Answers answers)
    {
        bool unchanged = answers.Is("red_flag_change", "unchanged");
        if (!unchanged && CaudaEquina.Any(flag => IsYesOrUnsure(answers, flag))) return true;
        if (IsYesOrUnsure(answers, "chest") && !unchanged) return true;
        if (IsYesOrUnsure(answers, "vascular") && (!unchanged || IsNewOrWorsening(answers))) return true;
        if (answers.Is("major_trauma", "yes") && !unchanged && !answers.Is("trauma_examined", "yes")) return true;
        return answers.Is("crisis_danger", "yes")
            || (answers.Is("infection", "yes") && answers.Is("infection_severe", "yes"))
            || (answers.Is("pregnancy_alarm", "yes") && answers.Is("pregnancy_heavy", "yes"))
            || HasDangerousWeakness(answers)
            || HasDangerousPair(answers);
    }

    /// <summary>
    /// Two findings that together cannot wait: a sudden severe pain in an older smoker, cancer and unsteady legs, a fall with thin
    /// blood, signs of infection and of a nerve after a procedure on the spine.
    /// </summary>
    private static bool HasDangerousPair(Answers answers) =>
        (answers.Number("age") >= OlderAge && answers.Is("onset_sudden", "yes") && answers.Is("smoker_or_bp", "yes") && IsNewOrWorsening(answers))
        || (answers.Is("cancer", "yes") && answers.Is("unsteady", "yes"))
        || (answers.Is("cause", "fall_or_accident") && answers.Is("blood_thinner", "yes") && IsNewOrWorsening(answers))
        || (answers.Is("infection", "yes") && answers.Is("spinal_procedure", "yes") && HasLegSymptoms(answers));

    private static bool HasLegSymptoms(Answers answers) =>
        answers["leg_symptoms"] is Answer.Options { Chosen: var chosen } && !chosen.Contains("none");

    private static bool HasDangerousWeakness(Answers answers) =>
        answers.Is("leg_weakness", "yes")
        && !answers.Is("leg_weakness_course", "old_unchanged")
        && (answers.Is("leg_weakness_course", "growing")
            || answers.Is("leg_weakness_course", "both_sides")
            || answers.Is("leg_weakness_course", "cannot_walk")
            || answers.Is("cancer", "yes")
            || answers.Is("infection", "yes"));

    private static bool IsYesOrUnsure(Answers answers, string flag) =>
        answers.Is(flag, "yes") || answers[flag] is Answer.DontKnow;

    private static bool IsUnder(double weeks, Answers answers) => answers.Number("episode_weeks") < weeks;
}
