using BackBot.Clinical;
using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>Of whom the properties say "today", "within days", "by appointment" or "told whom to see", answer by answer.</summary>
public class UrgencyPropertiesTests
{
    public static TheoryData<string, string, string> Spoken => new()
    {
        { "leg_weakness_seen", "leg_weakness=yes", "same_day" },
        { "infection_alone", "infection=yes", "same_day" },
        { "pregnancy_alarm_alone", "pregnancy_alarm=yes", "same_day" },
        { "visceral_alone", "visceral=yes", "same_day" },
        { "crisis_alone", "crisis=yes", "same_day" },
        { "cancer_strong_pain", "cancer=yes status=new pain_0_10=6", "same_day" },
        { "cancer_strong_pain", "cancer=yes status=worsening pain_0_10=7", "same_day" },
        { "cancer_night_pain", "cancer=yes status=new pain_timing=night_wakes", "same_day" },
        { "cancer_night_pain", "cancer=yes status=new pain_timing=constant", "same_day" },
        { "cancer_high_pain", "cancer=yes status=new where=shoulder_blades", "same_day" },
        { "cancer_high_pain", "cancer=yes status=new where=middle", "same_day" },
        { "fragility_severe", "fragility=yes pain_0_10=7", "same_day" },
        { "fragility_bent", "fragility=yes stand_straight=no", "same_day" },
        { "child_fever", "age=15 child_fever=yes", "same_day" },
        { "child_night_pain", "age=15 child_night_pain=yes", "same_day" },
        { "child_limp", "age=15 child_limp=yes", "same_day" },
        { "child_weakness", "age=15 child_weakness=yes", "same_day" },
        { "child_woken", "age=15 pain_timing=night_wakes", "same_day" },
        { "unrelenting_and_immune", "constitutional=yes unrelenting=yes diabetes_or_immune=yes", "same_day" },
        { "cancer_alone", "cancer=yes", "urgent_days" },
        { "fragility_alone", "fragility=yes", "urgent_days" },
        { "constitutional_alone", "constitutional=yes", "urgent_days" },
        { "child", "age=15", "urgent_days" },
        { "worsening_with_leg", "status=worsening leg_symptoms=one_leg_pain", "urgent_days" },
        { "worsening_with_leg", "status=worsening leg_symptoms=one_leg_pain_tingling", "urgent_days" },
        { "worsening_with_leg", "status=worsening leg_symptoms=both_legs", "urgent_days" },
        { "worsening_with_leg", "status=worsening leg_symptoms=weakness", "urgent_days" },
        { "worsening_and_severe", "status=worsening pain_0_10=7", "urgent_days" },
        { "new_pain", "status=new", "routine_referral" },
        { "worsening_pain", "status=worsening", "routine_referral" },
        { "course_unknown", "status=unsure", "routine_referral" },
        { "stable_but_early", "status=stable episode_weeks=5.9", "routine_referral" },
        { "stable_but_early", "status=stable episode_weeks=unsure", "routine_referral" },
        { "inflammatory_alone", "inflammatory=yes", "routine_referral" },
        { "pregnant_alone", "pregnant=yes", "routine_referral" },
        { "severe_pain", "pain_0_10=7", "routine_referral" },
        { "never_assessed", "status=stable episode_weeks=6 diagnosis=none_told", "routine_referral" },
        { "exercise_pain_lasts_alone", "exercise_pain_lasts=yes", "routine_referral" },
        { "distress_high", "distress=very_much", "routine_referral" },
        { "fear_high", "fear_of_movement=very_much", "routine_referral" },
        { "distress_and_fear", "distress=quite_a_lot fear_of_movement=quite_a_lot", "routine_referral" },
        { "new_or_worsening_referred", "status=new", "referral" },
        { "new_or_worsening_referred", "status=worsening", "referral" },
        { "new_or_worsening_referred", "status=unsure", "referral" },
        { "early_referred", "episode_weeks=5.9", "referral" },
        { "graded_referred", "", "referral" },
    };

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Property_OfItsPerson_NeedsEachAnswer(string id, string person, string expects) => PropertyTable.SpeaksOf(id, person, expects);

    [Fact]
    public void Properties_OfUrgencyAndReferral_AreAllInTheTable() =>
        PropertyTable.HasAll(Spoken, expects => expects is Expectation.Referral or Expectation.AtMost { Grade: not Grade.Emergency });

    [Theory]
    [InlineData("leg_weakness_seen", "leg_weakness=yes leg_weakness_course=old_unchanged")]
    [InlineData("cancer_strong_pain", "cancer=yes status=new pain_0_10=5")]
    [InlineData("cancer_strong_pain", "cancer=yes status=stable pain_0_10=6")]
    [InlineData("cancer_night_pain", "cancer=yes status=new pain_timing=mornings")]
    [InlineData("cancer_high_pain", "cancer=yes status=new where=low_back")]
    [InlineData("fragility_severe", "fragility=yes pain_0_10=6")]
    [InlineData("fragility_bent", "fragility=yes stand_straight=yes")]
    [InlineData("child_fever", "age=16 child_fever=yes")]
    [InlineData("child_woken", "age=16 pain_timing=night_wakes")]
    [InlineData("child_woken", "age=15 pain_timing=constant")]
    [InlineData("child", "age=16")]
    [InlineData("worsening_with_leg", "status=worsening leg_symptoms=none")]
    [InlineData("worsening_with_leg", "status=new leg_symptoms=weakness")]
    [InlineData("worsening_and_severe", "status=worsening pain_0_10=6")]
    [InlineData("stable_but_early", "status=stable episode_weeks=6")]
    [InlineData("severe_pain", "pain_0_10=6")]
    [InlineData("never_assessed", "status=stable episode_weeks=5.9 diagnosis=none_told")]
    [InlineData("never_assessed", "status=stable episode_weeks=6 diagnosis=sciatica")]
    [InlineData("distress_and_fear", "distress=quite_a_lot fear_of_movement=a_little")]
    [InlineData("new_or_worsening_referred", "status=stable")]
    [InlineData("early_referred", "episode_weeks=6")]
    public void Property_OfAPersonCloseToIts_IsSilent(string id, string person) => PropertyTable.IsSilentAbout(id, person);

    [Theory]
    [InlineData(Grade.SameDay, "the same day or sooner.")]
    [InlineData(Grade.UrgentDays, "within days or sooner.")]
    [InlineData(Grade.RoutineReferral, "by appointment or sooner.")]
    public void Sentence_OfAGrade_SaysByWhen(Grade grade, string end) => Assert.All(
        SafetyProperties.All.Where(property => property.Expects is Expectation.AtMost most && most.Grade == grade),
        property => Assert.EndsWith(end, property.Says, StringComparison.Ordinal));
}
