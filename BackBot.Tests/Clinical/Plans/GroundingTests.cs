using BackBot.Clinical;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Clinical.Proof;
using BackBot.Content;

namespace BackBot.Tests.Clinical.Plans;

/// <summary>From answers to what a week may hold. For whom an exercise is never is judged from the raw answers, not from the limits.</summary>
public class GroundingTests
{
    private static readonly ExerciseLibrary Library = TestContent.Shipped.Exercises;
    private static readonly RuleBook Book = TestContent.Shipped.Rules;

    /// <summary>Kinds of people and the traits that no exercise of theirs may have, whatever else they answer.</summary>
    public static TheoryData<string, string, string> Never() => new()
    {
        { "diagnosis", "sciatica", "hamstring" }, { "leg_symptoms", "one_leg_pain", "hamstring" }, { "leg_symptoms", "one_leg_pain_tingling", "hamstring" },
        { "leg_symptoms", "both_legs", "hamstring" }, { "leg_symptoms", "?", "hamstring" }, { "where", "leg", "hamstring" },
        { "exercise_response", "worse", "stretches hamstring strengthens loads" }, { "exercise_response", "mixed", "loads hard" },
        { "bone_health", "yes", "bends arches twists loads hamstring hard" }, { "bone_health", "?", "bends arches twists loads hamstring hard" },
        { "heart_effort", "yes", "strengthens loads" }, { "heart_effort", "?", "strengthens loads" },
        { "chest", "yes", "strengthens loads" }, { "vascular", "yes", "strengthens loads" },
        { "dizzy_falls", "yes", "balance" }, { "dizzy_falls", "?", "balance" },
        { "recent_operation", "yes", "bends arches twists strengthens loads stretches moves_spine" }, { "recent_birth", "yes", "strengthens loads belly bends" },
        { "pregnant", "yes", "face_down on_back bends arches belly" }, { "pregnant", "?", "face_down on_back bends arches belly" },
        { "told_not_to_exercise", "yes", "walks strengthens loads stretches bends arches moves_spine" },
        { "direction", "arching_worse", "arches" }, { "direction", "bending_worse", "bends" }, { "pain_timing", "standing_or_arching_worse", "arches" },
        { "diagnosis", "myofascial_trigger_points", "loads hard" }, { "diagnosis", "post_surgery", "bends arches loads" }, { "cause", "surgery", "bends arches loads" },
        { "status", "new", "strengthens loads" }, { "status", "worsening", "strengthens loads" }, { "fitness", "low", "hard" },
    };

    /// <summary>Over the whole space of answers, by the same exact sets as the safety proof: nobody who told this is left without the limit.</summary>
    [Theory]
    [MemberData(nameof(Never))]
    public void Forbidden_WhateverElseIsAnswered_KeepsTheTrait(string question, string option, string traits)
    {
        foreach (string trait in traits.Split(' '))
            foreach (var grade in new[] { Grade.RoutineReferral, Grade.SelfCareReview, Grade.Maintain })
                Assert.True(Spared(question, option, trait, grade).IsEmpty, $"{question} {option}: {trait} is not always forbidden at {grade}");
    }

    /// <summary>A search that finds nobody proves nothing unless it can find somebody.</summary>
    [Fact]
    public void Forbidden_OfWhatIsNotAlwaysForbidden_IsFound()
    {
        Assert.False(Spared("fitness", "high", "moves_spine", Grade.SelfCareReview).IsEmpty);
        Assert.False(Spared("diagnosis", "sciatica", "strengthens", Grade.SelfCareReview).IsEmpty);
    }

    [Theory]
    [InlineData(Grade.Emergency)]
    [InlineData(Grade.SameDay)]
    [InlineData(Grade.UrgentDays)]
    public void Of_SomeoneToBeSeenFirst_IsNoPlan(Grade grade) =>
        Assert.Null(Grounding.Of(Library, Book, Answers.None, new Assessment(grade, [], [], [], true), PlanWishes.None));

    [Fact]
    public void Of_GradeFour_HasMobilityWalkingAndBreathingOnly()
    {
        var answers = Stable.With("status", Answer.Of("new"));
        var week = Planner.Week(Library, Ground(answers)!);
        Assert.Equal(PlanFace.Settle, week.Face);
        Assert.All(week.Exercises, exercise => Assert.Contains(exercise.Group, new[] { "mobility", "walk", "calm", "desk" }));
    }

    [Fact]
    public void Of_SomeoneStable_BuildsStrengthLow()
    {
        var week = Planner.Week(Library, Ground(Stable)!);
        Assert.Equal((PlanFace.Build, DoseLevel.Low), (week.Face, week.Level));
        Assert.Equal(3, week.Days.Count(day => day.Kind == DayKind.Strength));
    }

    /// <summary>What the rules hold back from the page, the plan holds back too.</summary>
    [Fact]
    public void Of_RandomPeople_AgreesWithTheAdvice()
    {
        var space = ContentProof.SpaceOf(TestContent.Shipped);
        var random = new Random(7);
        int plans = 0;
        for (int i = 0; i < Counts.Of(1000, 100_000); i++)
        {
            int[] choices = [.. space.Questions.Select(question => random.Next(4) > 0 && question.Answers.Contains(Answer.No) ? question.Answers.IndexOf(Answer.No) : random.Next(question.Answers.Length))];
            var answers = space.Person(choices);
            var assessment = Assessor.Assess(Book, answers);
            var ground = Grounding.Of(Library, Book, answers, assessment, new PlanWishes(["band", "step", "weight"], 3));
            Assert.Equal(assessment.Grade < Grade.RoutineReferral, ground is null);
            if (ground is null) continue;
            plans++;
            var week = Planner.Week(Library, ground);
            var traits = week.Exercises.SelectMany(exercise => exercise.Traits).ToHashSet();
            if (!assessment.Gives("flexion_try")) Assert.DoesNotContain(week.Exercises, exercise => exercise.Group == "bend");
            if (!assessment.Gives("extension_try")) Assert.DoesNotContain(week.Exercises, exercise => exercise.Group == "arch");
            if (assessment.Gives("bone_caution")) Assert.False(traits.Overlaps(["bends", "twists", "loads"]));
            if (assessment.Gives("no_hamstring_stretch")) Assert.DoesNotContain("hamstring", traits);
            if (assessment.Gives("wait_for_their_word") || assessment.Gives("surgeon_limits")) Assert.False(traits.Overlaps(["loads", "bends", "arches", "twists"]));
            if (assessment.Gives("ease_off_stretching")) Assert.DoesNotContain("stretches", traits);
            if (assessment.Gives("hold_heavy_strengthening") || assessment.Gives("ask_before_training")) Assert.DoesNotContain("loads", traits);
        }
        Assert.True(plans > 30, $"{plans} plans");
    }

    private static Answers Stable { get; } = Answers.None
        .With("age", Answer.Of(44.0)).With("where", Answer.Of("low_back")).With("status", Answer.Of("stable")).With("episode_weeks", Answer.Of(20.0))
        .With("pain_0_10", Answer.Of(3.0)).With("leg_symptoms", Answer.Of("none")).With("diagnosis", Answer.Of("weak_muscles_nonspecific"))
        .With("exercise_response", Answer.Of("eases")).With("fitness", Answer.Of("moderate")).With("job", Answer.Of("retired"))
        .With("bone_health", Answer.No).With("heart_effort", Answer.No).With("dizzy_falls", Answer.No).With("recent_operation", Answer.No).With("told_not_to_exercise", Answer.No);

    private static PlanGround? Ground(Answers answers) => Grounding.Of(Library, Book, answers, Assessor.Assess(Book, answers), PlanWishes.None);

    /// <summary>Whoever gave the answer and is yet not kept from the trait.</summary>
    private static AnswerSet Spared(string question, string option, string trait, Grade grade)
    {
        var (sets, rules) = Space.Value;
        var told = sets.Where(sets.Space.PlaceOf(question)!.Value, answer => option == "?" ? answer is Answer.DontKnow : answer is Answer.Options chosen && chosen.Chosen.Contains(option));
        var limited = Library.Limits.Where(limit => limit.Forbids.Contains(trait))
            .Aggregate(AnswerSet.Nobody, (all, limit) => sets.Or(all, rules.Of(limit.When, Caution.Cautious, grade)));
        Assert.False(told.IsEmpty, $"nobody can answer {option} to {question}");
        return sets.Except(told, limited);
    }

    private static readonly Lazy<(AnswerSets Sets, RuleBookSets Rules)> Space = new(() =>
    {
        var sets = new AnswerSets(ContentProof.SpaceOf(TestContent.Shipped));
        return (sets, new RuleBookSets(Book, sets));
    });
}
