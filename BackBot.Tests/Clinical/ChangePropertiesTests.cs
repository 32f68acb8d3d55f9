using BackBot.Clinical;
using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>Every change of one answer that may not make anyone less urgent is there, and no other.</summary>
public class ChangePropertiesTests
{
    private static readonly string[] DoubtIsDanger = ["ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs", "chest", "vascular"];

    private static readonly string[] OtherSigns =
    [
        "leg_weakness", "major_trauma", "infection", "infection_severe", "cancer", "constitutional", "fragility", "visceral", "inflammatory", "pregnant",
        "pregnancy_alarm", "pregnancy_heavy", "crisis", "crisis_danger", "child_fever", "child_night_pain", "child_limp", "child_weakness", "exercise_pain_lasts",
        "onset_sudden", "smoker_or_bp", "unsteady", "blood_thinner", "spinal_procedure", "unrelenting", "diabetes_or_immune", "stand_straight",
    ];

    private static readonly string[] Readiness = ["bone_health", "heart_effort", "dizzy_falls", "recent_operation", "recent_birth", "told_not_to_exercise"];

    private static readonly string[] Ladders = ["status", "leg_weakness_course", "red_flag_change", "leg_symptoms", "distress", "fear_of_movement"];

    [Fact]
    public void Changes_AllTogether_AreOfSignsLaddersPainAndTicks() => Assert.Equal(
        DoubtIsDanger.Concat(OtherSigns).Concat(Readiness).Concat(Ladders).Append("pain_0_10").Order(StringComparer.Ordinal),
        SafetyProperties.Changes.Select(change => change.Question).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The sign itself, doubt about it and silence: what each may become, and what it may lose by that.</summary>
    [Fact]
    public void Changes_OfEachSign_AreThese()
    {
        foreach (string sign in DoubtIsDanger.Concat(OtherSigns))
        {
            string danger = sign == "stand_straight" ? "no" : "yes", calm = sign == "stand_straight" ? "yes" : "no";
            int doubt = DoubtIsDanger.Contains(sign) ? 0 : 1;
            AreThese(
                sign, $"{calm} {danger} 0", $"{calm} unsure 0", $"{danger} unsure {doubt}", $"open {danger} 0", "open unsure 0", $"rather_not {danger} 0",
                "rather_not unsure 0", $"passed {danger} 0", "passed unsure 0", "open rather_not 0", "rather_not open 0", "open passed 0", "passed open 0");
            Assert.All(SafetyProperties.Changes.Where(change => change.Question == sign), change => Assert.Contains($"'{sign}'", change.Says, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Sentence_OfDoubt_SaysHowMuchItMayLose()
    {
        foreach (string sign in DoubtIsDanger) Assert.EndsWith("is as urgent as the sign.", Doubt(sign), StringComparison.Ordinal);
        foreach (string sign in OtherSigns) Assert.EndsWith("is at most one grade less urgent than the sign.", Doubt(sign), StringComparison.Ordinal);

        static string Doubt(string sign) => SafetyProperties.Changes.Single(change => change.Id == $"{sign}_danger_to_unsure").Says;
    }

    [Theory]
    [InlineData(
        "status", "resolved new 0", "resolved worsening 0", "improving new 0", "improving worsening 0", "stable new 0", "stable worsening 0",
        "resolved unsure 0", "improving unsure 0", "stable unsure 0")]
    [InlineData(
        "leg_weakness_course", "old_unchanged steady_one_side 0", "steady_one_side growing 0", "steady_one_side both_sides 0", "steady_one_side cannot_walk 0",
        "old_unchanged unsure 0")]
    [InlineData("red_flag_change", "unchanged new 0", "unchanged unsure 0")]
    [InlineData("leg_symptoms", "none one_leg_pain 0", "none one_leg_pain_tingling 0", "none both_legs 0", "none weakness 0", "none unsure 0")]
    [InlineData("distress", "not_at_all a_little 0", "a_little quite_a_lot 0", "quite_a_lot very_much 0", "not_at_all unsure 0")]
    [InlineData("fear_of_movement", "not_at_all a_little 0", "a_little quite_a_lot 0", "quite_a_lot very_much 0", "not_at_all unsure 0")]
    [InlineData("pain_0_10", "0 1 0", "1 2 0", "2 3 0", "3 4 0", "4 5 0", "5 6 0", "6 7 0", "7 8 0", "8 9 0", "9 10 0")]
    public void Changes_OfALadder_AreThese(string question, params string[] changes) => AreThese(question, changes);

    [Fact]
    public void Changes_OfATick_LowerAndRaiseNothing()
    {
        string[] answers = ["yes", "no", "unsure", "rather_not", "passed"];
        foreach (string tick in Readiness) AreThese(tick, [.. answers.SelectMany(answer => new[] { $"{answer} open 0", $"open {answer} 0" })]);
    }

    /// <summary>A name says what changes into what: the line a clinician looks up.</summary>
    [Theory]
    [InlineData("cancer_no_to_danger", "no yes 0")]
    [InlineData("stand_straight_no_to_danger", "yes no 0")]
    [InlineData("cancer_open_to_danger", "open yes 0")]
    [InlineData("cancer_rather_not_to_unsure", "rather_not unsure 0")]
    [InlineData("cancer_passed_to_danger", "passed yes 0")]
    [InlineData("cancer_to_rather_not", "open rather_not 0")]
    [InlineData("cancer_from_passed", "passed open 0")]
    [InlineData("status_stable_to_worsening", "stable worsening 0")]
    [InlineData("distress_not_at_all_to_unsure", "not_at_all unsure 0")]
    [InlineData("pain_6_to_7", "6 7 0")]
    [InlineData("bone_health_yes_raises_nothing", "yes open 0")]
    [InlineData("bone_health_no_lowers_nothing", "open no 0")]
    [InlineData("bone_health_unsure_raises_nothing", "unsure open 0")]
    [InlineData("bone_health_rather_not_lowers_nothing", "open rather_not 0")]
    [InlineData("bone_health_passed_lowers_nothing", "open passed 0")]
    public void Change_OfAName_IsThis(string id, string change) => Assert.Equal(change, Describe(SafetyProperties.Changes.Single(one => one.Id == id)));

    private static void AreThese(string question, params string[] changes) => Assert.Equal(
        changes.Order(StringComparer.Ordinal),
        SafetyProperties.Changes.Where(change => change.Question == question).Select(Describe).Order(StringComparer.Ordinal));

    private static string Describe(ChangeProperty change) => $"{Describe(change.Before)} {Describe(change.After)} {change.MayLose}";

    private static string Describe(Answer? answer) => answer switch
    {
        null => "open",
        Answer.Options options => string.Join('+', options.Chosen),
        Answer.Number number => $"{number.Value}",
        Answer.DontKnow => "unsure",
        Answer.Declined => "rather_not",
        _ => "passed",
    };
}
