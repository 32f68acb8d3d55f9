using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>The page with the advice: few points, true reasons, and never without its cautions.</summary>
public class AdvicePageTests
{
    private const int MostPoints = 7;

    private static int Points(Interviewee talk) => talk.Page!.Sections.Where(section => section.Title != "Get help sooner if").Sum(section => section.Items.Length);

    private static bool Says(Interviewee talk, string advice) =>
        talk.Page!.Sections.SelectMany(section => section.Items).Any(item => item.Text.StartsWith(TextOf(advice), StringComparison.Ordinal));

    private static string TextOf(string advice)
    {
        string text = TestContent.Shipped.Languages["en"].Advice[advice];
        return text[..(text.IndexOf('{', StringComparison.Ordinal) is var at and >= 0 ? at : text.Length)];
    }

    [Theory]
    [InlineData("")]
    [InlineData("status=new pain_0_10=6 cause=unknown diagnosis=none_told exercise_response=first_10_min_then_eases job=desk")]
    [InlineData("status=worsening pain_0_10=5 job=physical exercise_response=worse distress=very_much fear_of_movement=quite_a_lot crisis=no")]
    [InlineData("leg_symptoms=one_leg_pain diagnosis=sciatica+bulging_disc direction=bending_worse weight=obese job=desk pain_0_10=6 pain_timing=morning_worse+sitting_worse")]
    [InlineData("age=70 fitness=high diagnosis=facet_syndrome direction=arching_worse weight=overweight exercise_response=discomfort_only")]
    [InlineData("status=improving pain_0_10=1 age=70 job=desk")]
    [InlineData("episode_weeks=2 status=improving pain_0_10=5 job=desk exercise_response=not_tried fear_of_movement=very_much")]
    public void Page_OfAnOrdinaryPerson_HoldsAtMostSevenPoints(string answers) =>
        Assert.InRange(Points(new Interviewee(answers).ToTheEnd()), 1, MostPoints);

    /// <summary>What is left out of a full page is never a caution.</summary>
    [Fact]
    public void Page_ThatIsTooFull_KeepsEveryCaution()
    {
        var talk = new Interviewee(
            "age=70 leg_symptoms=one_leg_pain diagnosis=sciatica+facet_syndrome direction=bending_worse+arching_worse weight=obese job=physical "
            + "cause=lifting exercise_response=worse bone_health=yes heart_effort=yes dizzy_falls=yes recent_operation=yes pain_0_10=6").ToTheEnd();
        string[] cautions =
            ["no_hamstring_stretch", "extension_caution", "flexion_caution", "surgeon_limits", "bone_caution", "ask_before_training", "hold_on", "pace_physical_job", "ease_off_stretching"];
        Assert.All(cautions, caution => Assert.True(Says(talk, caution), caution));
    }

    [Fact]
    public void Advice_OfCautionAndOfSignsToWatch_MayNeverWait() => Assert.DoesNotContain(
        TestContent.Shipped.Rules.Advice.Values, advice => advice.MayWait > 0 && advice.Section is AdviceSectionId.EaseOff or AdviceSectionId.Watch);

    /// <summary>Acute, subacute and lasting pain are each told when to look back.</summary>
    [Theory]
    [InlineData("status=improving episode_weeks=4", "review_6_weeks")]
    [InlineData("status=improving episode_weeks=8", "review_3_months")]
    [InlineData("status=improving episode_weeks=20", "review_long")]
    public void Page_ByPhase_NamesItsReview(string answers, string review)
    {
        var talk = new Interviewee(answers).ToTheEnd();
        foreach (string key in new[] { "review_6_weeks", "review_3_months", "review_long" }) Assert.Equal(key == review, Says(talk, key));
    }

    [Theory]
    [InlineData("age=64", false)]
    [InlineData("age=65", true)]
    public void Page_FromSixtyFive_TrainsBalance(string answers, bool balance) => Assert.Equal(balance, Says(new Interviewee(answers).ToTheEnd(), "balance_practice"));

    /// <summary>Direction follows the person's own answer, never the label alone; where answers disagree, neither direction is given.</summary>
    [Theory]
    [InlineData("diagnosis=herniated_disc direction=arching_eases", "extension_try")]
    [InlineData("diagnosis=facet_syndrome direction=arching_eases", "extension_try")]
    [InlineData("diagnosis=facet_syndrome direction=bending_eases", "flexion_try")]
    [InlineData("diagnosis=herniated_disc direction=bending_eases", "flexion_try")]
    [InlineData("diagnosis=herniated_disc direction=not_tried", "")]
    [InlineData("diagnosis=herniated_disc direction=skip", "")]
    [InlineData("diagnosis=herniated_disc direction=arching_eases+bending_eases", "")]
    [InlineData("diagnosis=herniated_disc direction=arching_eases+arching_worse", "")]
    [InlineData("where=low_back+leg leg_symptoms=none direction=arching_eases", "")]
    public void Page_OfDirections_FollowsThePersonsOwnAnswer(string answers, string given)
    {
        var talk = new Interviewee(answers).ToTheEnd();
        foreach (string key in new[] { "extension_try", "flexion_try" }) Assert.Equal(key == given, Says(talk, key));
    }
}
