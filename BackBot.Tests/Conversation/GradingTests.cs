using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>Every criterion of the six grades is reached by a question: led through the talk, never by setting answers.</summary>
public class GradingTests
{
    [Theory]
    // Emergency.
    [InlineData("ce_saddle=yes", Grade.Emergency)]
    [InlineData("ce_saddle=unsure", Grade.Emergency)]
    [InlineData("ce_bladder=yes", Grade.Emergency)]
    [InlineData("ce_bladder=yes red_flag_change=unchanged", Grade.SelfCareReview)]
    [InlineData("ce_bladder=yes red_flag_change=unsure", Grade.Emergency)]
    [InlineData("ce_bowel=yes", Grade.Emergency)]
    [InlineData("ce_sexual=yes", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs ce_both_legs=yes", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs ce_both_legs=unsure", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs ce_both_legs=no", Grade.SelfCareReview)]
    [InlineData("vascular=yes", Grade.Emergency)]
    [InlineData("vascular=unsure", Grade.Emergency)]
    [InlineData("vascular=yes red_flag_change=unchanged", Grade.SelfCareReview)]
    [InlineData("vascular=yes red_flag_change=unchanged status=worsening", Grade.Emergency)]
    [InlineData("chest=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=growing", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=both_sides", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=cannot_walk", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=unsure status=worsening", Grade.Emergency)]
    [InlineData("leg_weakness=yes cancer=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes infection=yes", Grade.Emergency)]
    [InlineData("infection=yes infection_severe=yes", Grade.Emergency)]
    [InlineData("pregnant=yes pregnancy_alarm=yes pregnancy_heavy=yes", Grade.Emergency)]
    [InlineData("distress=very_much crisis=yes crisis_danger=yes", Grade.Emergency)]
    // Same day.
    [InlineData("leg_weakness=yes", Grade.SameDay)]
    [InlineData("leg_symptoms=weakness", Grade.SameDay)]
    [InlineData("leg_weakness=yes leg_weakness_course=old_unchanged", Grade.SelfCareReview)]
    [InlineData("infection=yes", Grade.SameDay)]
    [InlineData("pregnant=yes pregnancy_alarm=yes", Grade.SameDay)]
    [InlineData("visceral=yes", Grade.SameDay)]
    [InlineData("distress=very_much crisis=yes", Grade.SameDay)]
    [InlineData("cancer=yes status=new pain_0_10=6", Grade.SameDay)]
    [InlineData("cancer=yes status=worsening pain_timing=night_wakes", Grade.SameDay)]
    [InlineData("cancer=yes status=new pain_timing=constant", Grade.SameDay)]
    [InlineData("cancer=yes status=new where=shoulder_blades", Grade.SameDay)]
    [InlineData("fragility=yes pain_0_10=7", Grade.SameDay)]
    [InlineData("fragility=yes stand_straight=no", Grade.SameDay)]
    [InlineData("age=12 child_fever=yes", Grade.SameDay)]
    [InlineData("age=12 child_night_pain=yes", Grade.SameDay)]
    [InlineData("age=12 child_limp=yes", Grade.SameDay)]
    [InlineData("age=12 child_weakness=yes", Grade.SameDay)]
    // Within days.
    [InlineData("cancer=yes", Grade.UrgentDays)]
    [InlineData("cancer=yes episode_weeks=156", Grade.UrgentDays)]
    [InlineData("cancer=unsure", Grade.RoutineReferral)]
    [InlineData("fragility=yes", Grade.UrgentDays)]
    [InlineData("constitutional=yes", Grade.UrgentDays)]
    [InlineData("age=12", Grade.UrgentDays)]
    [InlineData("status=worsening leg_symptoms=one_leg_pain", Grade.UrgentDays)]
    [InlineData("status=worsening where=low_back+leg", Grade.UrgentDays)]
    [InlineData("status=worsening pain_0_10=7", Grade.UrgentDays)]
    // A routine visit.
    [InlineData("status=new", Grade.RoutineReferral)]
    [InlineData("status=worsening", Grade.RoutineReferral)]
    [InlineData("status=unsure", Grade.RoutineReferral)]
    [InlineData("status=stable episode_weeks=2", Grade.RoutineReferral)]
    [InlineData("inflammatory=yes", Grade.RoutineReferral)]
    [InlineData("age=25 pain_timing=morning_worse+night_wakes", Grade.RoutineReferral)]
    [InlineData("pregnant=yes", Grade.RoutineReferral)]
    [InlineData("pain_0_10=7", Grade.RoutineReferral)]
    [InlineData("diagnosis=none_told", Grade.RoutineReferral)]
    [InlineData("exercise_response=worse exercise_pain_lasts=yes", Grade.RoutineReferral)]
    [InlineData("distress=very_much", Grade.RoutineReferral)]
    [InlineData("fear_of_movement=very_much", Grade.RoutineReferral)]
    [InlineData("distress=quite_a_lot fear_of_movement=quite_a_lot", Grade.RoutineReferral)]
    [InlineData("distress=quite_a_lot", Grade.SelfCareReview)]
    [InlineData("status=resolved pain_0_10=4", Grade.RoutineReferral)]
    // Self-care, and keep going.
    [InlineData("", Grade.SelfCareReview)]
    [InlineData("status=improving pain_0_10=5", Grade.SelfCareReview)]
    [InlineData("status=resolved pain_0_10=1", Grade.Maintain)]
    [InlineData("status=improving pain_0_10=2", Grade.Maintain)]
    [InlineData("pain_0_10=2 fitness=high", Grade.Maintain)]
    public void Talk_WithTheseAnswers_EndsInThisGrade(string answers, Grade grade) => AssertGrade(answers, grade);

    /// <summary>Follow-up questions: yes, "not sure" (one grade less urgent) and a skip (the grade there was).</summary>
    [Theory]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=yes smoker_or_bp=yes", Grade.Emergency)]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=yes smoker_or_bp=unsure", Grade.SameDay)]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=unsure smoker_or_bp=yes", Grade.SameDay)]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=yes smoker_or_bp=skip", Grade.RoutineReferral)]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=skip", Grade.RoutineReferral)]
    [InlineData("age=60 status=new pain_0_10=7 onset_sudden=no", Grade.RoutineReferral)]
    [InlineData("cancer=yes unsteady=yes", Grade.Emergency)]
    [InlineData("cancer=yes unsteady=unsure", Grade.SameDay)]
    [InlineData("cancer=unsure unsteady=yes", Grade.SameDay)]
    [InlineData("cancer=yes unsteady=skip", Grade.UrgentDays)]
    [InlineData("cause=fall_or_accident status=new blood_thinner=yes", Grade.Emergency)]
    [InlineData("cause=fall_or_accident status=new blood_thinner=unsure", Grade.SameDay)]
    [InlineData("cause=fall_or_accident status=new blood_thinner=skip", Grade.RoutineReferral)]
    [InlineData("infection=yes leg_symptoms=one_leg_pain spinal_procedure=yes", Grade.Emergency)]
    [InlineData("infection=yes leg_symptoms=one_leg_pain spinal_procedure=unsure", Grade.SameDay)]
    [InlineData("infection=yes leg_symptoms=one_leg_pain spinal_procedure=skip", Grade.SameDay)]
    [InlineData("infection=unsure leg_symptoms=one_leg_pain spinal_procedure=yes", Grade.SameDay)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=yes", Grade.SameDay)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=unsure", Grade.UrgentDays)]
    [InlineData("constitutional=yes unrelenting=unsure diabetes_or_immune=yes", Grade.UrgentDays)]
    [InlineData("constitutional=yes unrelenting=skip", Grade.UrgentDays)]
    [InlineData("constitutional=unsure unrelenting=yes diabetes_or_immune=yes", Grade.UrgentDays)]
    [InlineData("major_trauma=yes trauma_examined=no", Grade.Emergency)]
    [InlineData("major_trauma=yes trauma_examined=unsure", Grade.Emergency)]
    [InlineData("major_trauma=yes trauma_examined=skip", Grade.Emergency)]
    [InlineData("major_trauma=yes trauma_examined=yes status=worsening", Grade.UrgentDays)]
    [InlineData("major_trauma=yes trauma_examined=yes status=new", Grade.RoutineReferral)]
    [InlineData("major_trauma=yes trauma_examined=yes", Grade.SelfCareReview)]
    [InlineData("major_trauma=yes red_flag_change=unchanged", Grade.SelfCareReview)]
    [InlineData("distress=very_much crisis=unsure", Grade.UrgentDays)]
    [InlineData("distress=very_much crisis=unsure crisis_danger=unsure", Grade.SameDay)]
    [InlineData("distress=very_much crisis=skip", Grade.RoutineReferral)]
    public void FollowUp_AnsweredSo_EndsInThisGrade(string answers, Grade grade) => AssertGrade(answers, grade);

    /// <summary>A follow-up is asked only where it can change the grade.</summary>
    [Theory]
    [InlineData("age=59 status=new pain_0_10=9", "onset_sudden")]
    [InlineData("age=70 status=stable pain_0_10=9", "onset_sudden")]
    [InlineData("age=70 status=new pain_0_10=6", "onset_sudden")]
    [InlineData("age=70 status=new pain_0_10=8 onset_sudden=no", "smoker_or_bp")]
    [InlineData("cancer=no", "unsteady")]
    [InlineData("cause=fall_or_accident", "blood_thinner")]
    [InlineData("cause=lifting status=new", "blood_thinner")]
    [InlineData("infection=yes", "spinal_procedure")]
    [InlineData("leg_symptoms=one_leg_pain", "spinal_procedure")]
    [InlineData("", "unrelenting")]
    [InlineData("constitutional=yes infection=yes", "unrelenting")]
    [InlineData("constitutional=yes unrelenting=no", "diabetes_or_immune")]
    [InlineData("major_trauma=yes red_flag_change=unchanged", "trauma_examined")]
    [InlineData("major_trauma=yes ce_saddle=yes", "trauma_examined")]
    [InlineData("distress=quite_a_lot", "crisis")]
    public void FollowUp_ThatCannotMatter_IsNotAsked(string answers, string question) =>
        Assert.DoesNotContain(question, new Interviewee(answers).ToTheEnd().Asked);

    /// <summary>Words of not wanting to live are answered when they are heard; the question is not put a second time.</summary>
    [Fact]
    public void Crisis_HeardBefore_IsNeverAskedAgain()
    {
        var talk = new Interviewee("distress=very_much", opening: "some days I wish I would not wake up any more").ToTheEnd();
        Assert.DoesNotContain("crisis", talk.Asked);
        Assert.Equal(Grade.SameDay, talk.Told);
    }

    private static void AssertGrade(string answers, Grade grade)
    {
        foreach (string language in new[] { "en", "es" })
            Assert.Equal((language, grade), (language, new Interviewee(answers, language).ToTheEnd().Told));
    }
}
