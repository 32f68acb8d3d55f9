using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>The urgency that no content can talk away.</summary>
public class SafetyFloorTests
{
    private static Answers Of(params (string Question, string Option)[] answers) =>
        answers.Aggregate(Answers.None, (all, one) => all.With(one.Question, one.Option == "unsure" ? Answer.Unsure : Answer.Of(one.Option)));

    [Theory]
    [InlineData("ce_saddle", "yes")]
    [InlineData("ce_bladder", "unsure")]
    [InlineData("ce_bowel", "yes")]
    [InlineData("ce_sexual", "unsure")]
    [InlineData("ce_both_legs", "yes")]
    [InlineData("chest", "unsure")]
    [InlineData("vascular", "yes")]
    [InlineData("major_trauma", "yes")]
    [InlineData("crisis_danger", "yes")]
    public void Of_NewDangerSign_IsAnEmergency(string flag, string answer) => Assert.Equal(Grade.Emergency, SafetyFloor.Of(Of((flag, answer))));

    [Theory]
    [InlineData("ce_saddle")]
    [InlineData("chest")]
    [InlineData("major_trauma")]
    public void Of_SignUnchangedForMonths_IsNoEmergency(string flag) =>
        Assert.Equal(Grade.Maintain, SafetyFloor.Of(Of((flag, "yes"), ("red_flag_change", "unchanged"))));

    [Fact]
    public void Of_KnownAneurysmWithWorseningPain_IsAnEmergency() =>
        Assert.Equal(Grade.Emergency, SafetyFloor.Of(Of(("vascular", "yes"), ("red_flag_change", "unchanged"), ("status", "worsening"))));

    [Theory]
    [InlineData("growing")]
    [InlineData("both_sides")]
    [InlineData("cannot_walk")]
    public void Of_DangerousWeakness_IsAnEmergency(string course) =>
        Assert.Equal(Grade.Emergency, SafetyFloor.Of(Of(("leg_weakness", "yes"), ("leg_weakness_course", course))));

    [Theory]
    [InlineData("new")]
    [InlineData("worsening")]
    [InlineData("unsure")]
    public void Of_NewWorseningOrUnknownCourse_IsReferred(string status)
    {
        Assert.Equal(Grade.RoutineReferral, SafetyFloor.Of(Of(("status", status))));
        Assert.True(SafetyFloor.ShowsReferral(Of(("status", status))));
    }

    [Theory]
    [InlineData(5.9, true)]
    [InlineData(6, false)]
    public void ShowsReferral_ImprovingEpisode_DependsOnItsAge(double weeks, bool shows) =>
        Assert.Equal(shows, SafetyFloor.ShowsReferral(Of(("status", "improving")).With("episode_weeks", Answer.Of(weeks))));
}
