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

    [Theory]
    [InlineData("leg_weakness=yes cancer=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes infection=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=old_unchanged cancer=yes", Grade.Maintain)]
    [InlineData("leg_weakness=yes leg_weakness_course=old_unchanged infection=yes", Grade.Maintain)]
    [InlineData("leg_weakness=unsure cancer=yes", Grade.Maintain)]
    [InlineData("leg_weakness=yes leg_weakness_course=steady_one_side", Grade.Maintain)]
    [InlineData("leg_weakness=no leg_weakness_course=growing", Grade.Maintain)]
    [InlineData("infection=yes infection_severe=yes", Grade.Emergency)]
    [InlineData("infection=no infection_severe=yes", Grade.Maintain)]
    [InlineData("infection=yes infection_severe=no", Grade.Maintain)]
    [InlineData("pregnancy_alarm=yes pregnancy_heavy=yes", Grade.Emergency)]
    [InlineData("pregnancy_alarm=yes pregnancy_heavy=unsure", Grade.Maintain)]
    [InlineData("pregnancy_alarm=no pregnancy_heavy=yes", Grade.Maintain)]
    [InlineData("crisis=yes", Grade.Maintain)]
    [InlineData("crisis_danger=unsure", Grade.Maintain)]
    [InlineData("major_trauma=yes trauma_examined=yes", Grade.Maintain)]
    [InlineData("major_trauma=yes trauma_examined=no", Grade.Emergency)]
    [InlineData("major_trauma=yes trauma_examined=unsure", Grade.Emergency)]
    [InlineData("major_trauma=unsure", Grade.Maintain)]
    [InlineData("vascular=yes red_flag_change=unchanged", Grade.Maintain)]
    [InlineData("vascular=unsure red_flag_change=unchanged status=new", Grade.Emergency)]
    [InlineData("vascular=yes red_flag_change=unchanged status=unsure", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs status=new red_flag_change=new", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs status=worsening red_flag_change=new", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs status=improving red_flag_change=new", Grade.Maintain)]
    [InlineData("leg_symptoms=both_legs status=new", Grade.RoutineReferral)]
    [InlineData("leg_symptoms=one_leg_pain status=new red_flag_change=new", Grade.RoutineReferral)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=one_leg_pain", Grade.Emergency)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=one_leg_pain_tingling", Grade.Emergency)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=both_legs", Grade.Emergency)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=weakness", Grade.Emergency)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=none", Grade.Maintain)]
    [InlineData("infection=no spinal_procedure=yes leg_symptoms=weakness", Grade.Maintain)]
    [InlineData("infection=yes spinal_procedure=no leg_symptoms=weakness", Grade.Maintain)]
    [InlineData("cancer=yes unsteady=yes", Grade.Emergency)]
    [InlineData("cancer=no unsteady=yes", Grade.Maintain)]
    [InlineData("cancer=yes unsteady=no", Grade.Maintain)]
    [InlineData("age=60 onset_sudden=yes smoker_or_bp=yes status=new", Grade.Emergency)]
    [InlineData("age=60 onset_sudden=yes smoker_or_bp=yes status=unsure", Grade.Emergency)]
    [InlineData("age=60 onset_sudden=yes smoker_or_bp=yes status=stable", Grade.Maintain)]
    [InlineData("age=59 onset_sudden=yes smoker_or_bp=yes status=new", Grade.RoutineReferral)]
    [InlineData("age=60 onset_sudden=no smoker_or_bp=yes status=new", Grade.RoutineReferral)]
    [InlineData("age=60 onset_sudden=yes smoker_or_bp=no status=new", Grade.RoutineReferral)]
    [InlineData("cause=fall_or_accident status=unsure blood_thinner=yes", Grade.Emergency)]
    [InlineData("cause=fall_or_accident status=worsening blood_thinner=yes", Grade.Emergency)]
    [InlineData("cause=fall_or_accident status=new blood_thinner=no", Grade.RoutineReferral)]
    [InlineData("cause=fall_or_accident status=improving blood_thinner=yes", Grade.Maintain)]
    [InlineData("cause=lifting status=new blood_thinner=yes", Grade.RoutineReferral)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=yes", Grade.SameDay)]
    [InlineData("constitutional=no unrelenting=yes diabetes_or_immune=yes", Grade.Maintain)]
    [InlineData("constitutional=yes unrelenting=no diabetes_or_immune=yes", Grade.Maintain)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=no", Grade.Maintain)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=yes status=new", Grade.SameDay)]
    [InlineData("status=stable episode_weeks=5.9", Grade.RoutineReferral)]
    [InlineData("status=stable episode_weeks=6", Grade.Maintain)]
    [InlineData("status=improving episode_weeks=2", Grade.Maintain)]
    [InlineData("status=stable", Grade.Maintain)]
    [InlineData("", Grade.Maintain)]
    public void Of_APerson_IsThisFloor(string person, Grade floor) => Assert.Equal(floor, SafetyFloor.Of(People.Of(person)));

    [Theory]
    [InlineData("status=new", true)]
    [InlineData("status=stable", false)]
    [InlineData("", false)]
    public void IsNewOrWorsening_OfAPerson_FollowsTheStatus(string person, bool fresh) => Assert.Equal(fresh, SafetyFloor.IsNewOrWorsening(People.Of(person)));
}
