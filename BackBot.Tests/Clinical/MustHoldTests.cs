using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>What a property asks of an outcome, and for whom.</summary>
public class MustHoldTests
{
    private static Outcome Told(Grade grade, bool referral = false, params (string Key, ExerciseKind Exercise)[] advice) =>
        new(grade, referral, advice.ToImmutableDictionary(one => one.Key, one => one.Exercise));

    [Theory]
    [InlineData(Grade.Emergency, true)]
    [InlineData(Grade.SameDay, true)]
    [InlineData(Grade.UrgentDays, false)]
    public void AtMost_AGrade_AllowsItAndMoreUrgentOnes(Grade told, bool holds) => Assert.Equal(holds, new Expectation.AtMost(Grade.SameDay).Holds(Told(told)));

    [Fact]
    public void Referral_NeedsTheSentence()
    {
        Assert.True(new Expectation.Referral().Holds(Told(Grade.Maintain, referral: true)));
        Assert.False(new Expectation.Referral().Holds(Told(Grade.Emergency)));
    }

    [Fact]
    public void GivesAndWithholds_AreOpposites()
    {
        var told = Told(Grade.Maintain, false, ("walk", ExerciseKind.Gentle));
        Assert.True(new Expectation.Gives("walk").Holds(told));
        Assert.False(new Expectation.Gives("lift").Holds(told));
        Assert.False(new Expectation.Withholds("walk").Holds(told));
        Assert.True(new Expectation.Withholds("lift").Holds(told));
    }

    [Theory]
    [InlineData(ExerciseKind.None, true, true)]
    [InlineData(ExerciseKind.Gentle, false, true)]
    [InlineData(ExerciseKind.New, false, false)]
    public void NoExercise_FromAKind_RefusesItAndHarderOnes(ExerciseKind given, bool gentle, bool fresh)
    {
        var told = Told(Grade.SameDay, false, ("call", ExerciseKind.None), ("it", given));
        Assert.Equal(gentle, new Expectation.NoExercise(ExerciseKind.Gentle).Holds(told));
        Assert.Equal(fresh, new Expectation.NoExercise(ExerciseKind.New).Holds(told));
    }

    [Fact]
    public void Property_HoldsForWhomeverItDoesNotSpeakOf()
    {
        var property = new SafetyProperty("id", "Says.", new(["cancer"], a => a.Is("cancer", "yes")), new Expectation.AtMost(Grade.UrgentDays));
        var person = Answers.None.With("cancer", Answer.Yes);
        Assert.False(property.Holds(person, Told(Grade.Maintain)));
        Assert.True(property.Holds(person, Told(Grade.UrgentDays)));
        Assert.True(property.Holds(Answers.None, Told(Grade.Maintain)));
        Assert.True((property with { At = [Grade.SelfCareReview] }).Holds(person, Told(Grade.Maintain)));
        Assert.False((property with { At = [Grade.Maintain] }).Holds(person, Told(Grade.Maintain)));
    }

    [Theory]
    [InlineData(Grade.SameDay, Grade.Emergency, 0, true)]
    [InlineData(Grade.SameDay, Grade.SameDay, 0, true)]
    [InlineData(Grade.SameDay, Grade.UrgentDays, 0, false)]
    [InlineData(Grade.SameDay, Grade.UrgentDays, 1, true)]
    [InlineData(Grade.SameDay, Grade.RoutineReferral, 1, false)]
    public void Change_MayLoseOnlySoMuch(Grade before, Grade after, int mayLose, bool holds) =>
        Assert.Equal(holds, new ChangeProperty("id", "Says.", "cancer", Answer.No, Answer.Yes, mayLose).Holds(before, after));

    /// <summary>Each line of the reference rules, on the person it speaks of. The properties must say so too.</summary>
    [Theory]
    [InlineData("ce_saddle=yes", Grade.Emergency)]
    [InlineData("ce_bladder=yes", Grade.Emergency)]
    [InlineData("ce_bowel=yes", Grade.Emergency)]
    [InlineData("ce_sexual=yes", Grade.Emergency)]
    [InlineData("ce_both_legs=yes", Grade.Emergency)]
    [InlineData("ce_saddle=unsure", Grade.Emergency)]
    [InlineData("chest=unsure", Grade.Emergency)]
    [InlineData("vascular=yes", Grade.Emergency)]
    [InlineData("vascular=yes red_flag_change=unchanged status=worsening", Grade.Emergency)]
    [InlineData("major_trauma=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=growing", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=both_sides", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=cannot_walk", Grade.Emergency)]
    [InlineData("leg_weakness=yes cancer=yes", Grade.Emergency)]
    [InlineData("leg_weakness=yes infection=yes", Grade.Emergency)]
    [InlineData("infection=yes infection_severe=yes", Grade.Emergency)]
    [InlineData("cancer=yes unsteady=yes", Grade.Emergency)]
    [InlineData("pregnancy_alarm=yes pregnancy_heavy=yes", Grade.Emergency)]
    [InlineData("crisis_danger=yes", Grade.Emergency)]
    [InlineData("age=60 onset_sudden=yes smoker_or_bp=yes status=worsening", Grade.Emergency)]
    [InlineData("cause=fall_or_accident status=new blood_thinner=yes", Grade.Emergency)]
    [InlineData("infection=yes spinal_procedure=yes leg_symptoms=one_leg_pain", Grade.Emergency)]
    [InlineData("leg_symptoms=both_legs status=new red_flag_change=new", Grade.Emergency)]
    [InlineData("leg_weakness=yes leg_weakness_course=steady_one_side", Grade.SameDay)]
    [InlineData("infection=yes", Grade.SameDay)]
    [InlineData("pregnancy_alarm=yes", Grade.SameDay)]
    [InlineData("visceral=yes", Grade.SameDay)]
    [InlineData("crisis=yes", Grade.SameDay)]
    [InlineData("cancer=yes status=new pain_0_10=6", Grade.SameDay)]
    [InlineData("cancer=yes status=worsening pain_timing=night_wakes", Grade.SameDay)]
    [InlineData("cancer=yes status=new where=shoulder_blades", Grade.SameDay)]
    [InlineData("fragility=yes pain_0_10=7", Grade.SameDay)]
    [InlineData("fragility=yes stand_straight=no", Grade.SameDay)]
    [InlineData("age=15 child_fever=yes", Grade.SameDay)]
    [InlineData("age=15 child_night_pain=yes", Grade.SameDay)]
    [InlineData("age=15 child_limp=yes", Grade.SameDay)]
    [InlineData("age=15 child_weakness=yes", Grade.SameDay)]
    [InlineData("constitutional=yes unrelenting=yes diabetes_or_immune=yes", Grade.SameDay)]
    [InlineData("cancer=yes", Grade.UrgentDays)]
    [InlineData("fragility=yes", Grade.UrgentDays)]
    [InlineData("constitutional=yes", Grade.UrgentDays)]
    [InlineData("age=15", Grade.UrgentDays)]
    [InlineData("status=worsening leg_symptoms=one_leg_pain", Grade.UrgentDays)]
    [InlineData("status=worsening pain_0_10=7", Grade.UrgentDays)]
    [InlineData("status=new", Grade.RoutineReferral)]
    [InlineData("status=worsening", Grade.RoutineReferral)]
    [InlineData("status=unsure", Grade.RoutineReferral)]
    [InlineData("status=stable episode_weeks=5.5", Grade.RoutineReferral)]
    [InlineData("status=stable episode_weeks=unsure", Grade.RoutineReferral)]
    [InlineData("status=stable episode_weeks=6 diagnosis=none_told", Grade.RoutineReferral)]
    [InlineData("inflammatory=yes", Grade.RoutineReferral)]
    [InlineData("pregnant=yes", Grade.RoutineReferral)]
    [InlineData("pain_0_10=7", Grade.RoutineReferral)]
    [InlineData("exercise_pain_lasts=yes", Grade.RoutineReferral)]
    [InlineData("distress=very_much", Grade.RoutineReferral)]
    [InlineData("fear_of_movement=very_much", Grade.RoutineReferral)]
    [InlineData("distress=quite_a_lot fear_of_movement=quite_a_lot", Grade.RoutineReferral)]
    [InlineData("ce_saddle=yes red_flag_change=unchanged", Grade.Maintain)]
    [InlineData("chest=no", Grade.Maintain)]
    [InlineData("leg_weakness=yes leg_weakness_course=old_unchanged cancer=no", Grade.Maintain)]
    [InlineData("major_trauma=yes trauma_examined=yes", Grade.Maintain)]
    [InlineData("age=59 onset_sudden=yes smoker_or_bp=yes status=new", Grade.RoutineReferral)]
    [InlineData("age=16", Grade.Maintain)]
    [InlineData("pain_0_10=6", Grade.Maintain)]
    [InlineData("status=stable episode_weeks=6", Grade.Maintain)]
    [InlineData("distress=quite_a_lot fear_of_movement=a_little", Grade.Maintain)]
    [InlineData("infection=prefer_not", Grade.Maintain)]
    [InlineData("status=resolved", Grade.Maintain)]
    public void Properties_OfAPerson_AskForThisGrade(string person, Grade least)
    {
        var answers = People.Of(person);
        var asked = SafetyProperties.All.Where(property => property.For.Includes(answers)).Select(property => property.Expects)
            .OfType<Expectation.AtMost>().Select(most => most.Grade).Append(Grade.Maintain).Min();
        Assert.Equal(least, asked);
    }

    [Theory]
    [InlineData("diagnosis=sciatica", "hamstring_stretch")]
    [InlineData("leg_symptoms=unsure", "hamstring_stretch")]
    [InlineData("leg_symptoms=weakness", "hamstring_stretch")]
    [InlineData("where=leg", "hamstring_stretch")]
    [InlineData("exercise_response=worse", "gentle_stretching hamstring_stretch strengthening_progression")]
    [InlineData("direction=arching_worse", "extension_try")]
    [InlineData("pain_timing=standing_or_arching_worse", "extension_try")]
    [InlineData("direction=bending_worse", "flexion_try")]
    [InlineData("direction=bending_eases", "")]
    [InlineData("direction=bending_eases+arching_eases", "extension_try flexion_try")]
    [InlineData("direction=bending_eases+bending_worse", "extension_try flexion_try")]
    [InlineData("direction=arching_eases+arching_worse", "extension_try flexion_try")]
    [InlineData("direction=arching_eases+neither", "extension_try flexion_try")]
    [InlineData("direction=bending_eases+not_tried", "extension_try flexion_try")]
    [InlineData("direction=neither", "")]
    [InlineData("diagnosis=post_surgery", "extension_try flexion_try")]
    [InlineData("cause=surgery", "extension_try flexion_try")]
    [InlineData("pregnant=yes", "extension_try flexion_try")]
    [InlineData("bone_health=yes", "extension_try flexion_try hamstring_stretch strengthening_progression")]
    [InlineData("vascular=yes", "strengthening_progression")]
    [InlineData("chest=yes", "strengthening_progression")]
    [InlineData("diagnosis=myofascial_trigger_points", "strengthening_progression")]
    public void Properties_OfAPerson_WithholdThisAdvice(string person, string keys)
    {
        var answers = People.Of(person);
        var withheld = SafetyProperties.All.Where(property => property.For.Includes(answers)).Select(property => property.Expects)
            .OfType<Expectation.Withholds>().Select(withholds => withholds.Key).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), withheld);
    }

    [Theory]
    [InlineData("", "disclaimer safety_net")]
    [InlineData("crisis=yes", "crisis_line disclaimer safety_net")]
    [InlineData("crisis_danger=yes", "crisis_line disclaimer safety_net")]
    [InlineData("pregnancy_alarm=yes", "disclaimer maternity_unit safety_net")]
    public void Properties_OfAPerson_GiveThisAdvice(string person, string keys)
    {
        var answers = People.Of(person);
        var given = SafetyProperties.All.Where(property => property.At.IsEmpty && property.For.Includes(answers)).Select(property => property.Expects)
            .OfType<Expectation.Gives>().Select(gives => gives.Key).Order(StringComparer.Ordinal);
        Assert.Equal(keys.Split(' '), given);
    }

    [Theory]
    [InlineData("status=new", true)]
    [InlineData("status=unsure", true)]
    [InlineData("status=improving episode_weeks=5", true)]
    [InlineData("status=improving episode_weeks=6", false)]
    public void Properties_OfAPerson_AskForTheReferral(string person, bool referred) => Assert.Equal(
        referred, SafetyProperties.All.Any(property => property.At.IsEmpty && property.Expects is Expectation.Referral && property.For.Includes(People.Of(person))));

    [Theory]
    [InlineData("emergency_call", Grade.Emergency)]
    [InlineData("no_exercise_in_emergency", Grade.Emergency)]
    [InlineData("no_new_exercise_before_seen", Grade.SameDay, Grade.UrgentDays)]
    [InlineData("graded_referred", Grade.Emergency, Grade.SameDay, Grade.UrgentDays, Grade.RoutineReferral)]
    public void Properties_OfAGrade_SpeakOfThatGradeAlone(string id, params Grade[] at) => Assert.Equal(at, SafetyProperties.All.Single(property => property.Id == id).At);

    [Theory]
    [InlineData("ce_saddle", 0)]
    [InlineData("ce_both_legs", 0)]
    [InlineData("chest", 0)]
    [InlineData("vascular", 0)]
    [InlineData("cancer", 1)]
    [InlineData("stand_straight", 1)]
    [InlineData("blood_thinner", 1)]
    public void Changes_OfASign_SayWhatDoubtMayLose(string sign, int mayLose)
    {
        var doubt = SafetyProperties.Changes.Single(change => change.Id == $"{sign}_danger_to_unsure");
        Assert.Equal(mayLose, doubt.MayLose);
        Assert.Equal(Answer.Unsure, doubt.After);
        Assert.Equal(Answer.Of(sign == "stand_straight" ? "no" : "yes"), doubt.Before);
        Assert.All(SafetyProperties.Changes.Where(change => change.Question == sign && change != doubt), change => Assert.Equal(0, change.MayLose));
        Assert.Equal(13, SafetyProperties.Changes.Count(change => change.Question == sign));
    }

    [Fact]
    public void Changes_OfLaddersPainAndTicks_AreAllThere()
    {
        var changes = SafetyProperties.Changes;
        Assert.Equal(10, changes.Count(change => change.Question == "pain_0_10" && ((Answer.Number)change.After!).Value - ((Answer.Number)change.Before!).Value == 1));
        Assert.Equal((3 * 2) + 3, changes.Count(change => change.Question == "status"));
        Assert.Equal(1 + 3 + 1, changes.Count(change => change.Question == "leg_weakness_course"));
        Assert.Equal(1 + 1, changes.Count(change => change.Question == "red_flag_change"));
        Assert.Equal(4 + 1, changes.Count(change => change.Question == "leg_symptoms"));
        Assert.Equal(3 + 1, changes.Count(change => change.Question == "distress"));
        Assert.All(KnownQuestions.Readiness, tick => Assert.Equal(10, changes.Count(change => change.Question == tick)));
    }
}
