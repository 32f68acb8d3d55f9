using System.Collections.Immutable;
using BackBot.Clinical.Exercises;

namespace BackBot.Clinical.Plans;

/// <summary>From answers to what a week hangs on.</summary>
/// <remarks>Pure.</remarks>
public static class Grounding
{
    private const double StrongPain = 7, LittlePain = 3, OldEnoughForBalance = 65;
    private static readonly ImmutableArray<string> Directions = ["flexion_try", "extension_try"];

    /// <summary>Null where there is no plan: someone who is to be seen today or within days starts nothing new.</summary>
    public static PlanGround? Of(ExerciseLibrary library, RuleBook book, Answers answers, Assessment assessment, PlanWishes wishes)
    {
        if (assessment.Grade < Grade.RoutineReferral) return null;
        var facts = book.FactsOf(answers, assessment.Grade);
        return new PlanGround(
            FaceOf(answers, assessment.Grade), FirstStep(answers, assessment.Grade), library.Forbidden(facts), [.. Directions.Where(assessment.Gives)],
            wishes.Means, Sore(answers), Math.Clamp(wishes.Sessions, PlanBounds.FewestSessions, PlanBounds.MostSessions), Sits(answers), NeedsBalance(answers),
            wishes.Likes);
    }

    private static PlanFace FaceOf(Answers answers, Grade grade) =>
        grade == Grade.RoutineReferral || answers.IsAny(KnownQuestions.Status, "new", "worsening") || answers.IsUnsure(KnownQuestions.Status)
        || answers.Number(KnownQuestions.Pain) >= StrongPain || answers.IsUnsure(KnownQuestions.Pain) ? PlanFace.Settle : PlanFace.Build;

    /// <summary>Starts low: one level below what the person is used to.</summary>
    private static int FirstStep(Answers answers, Grade grade)
    {
        bool isFit = answers.Is("fitness", "high") && answers.Number(KnownQuestions.Pain) <= LittlePain && grade == Grade.Maintain;
        return isFit ? 3 : answers.IsAny("fitness", "moderate", "high") && grade > Grade.RoutineReferral ? 1 : 0;
    }

    private static ImmutableSortedSet<string> Sore(Answers answers)
    {
        var sore = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        if (answers.IsAny(KnownQuestions.Where, "low_back", "middle", "shoulder_blades")) sore.Add("extensors");
        if (answers.Is(KnownQuestions.Where, "side")) sore.Add("obliques");
        if (answers.IsAny(KnownQuestions.Where, "buttock_hip", "leg")) sore.Add("hip_flexors");
        return sore.ToImmutable();
    }

    private static bool Sits(Answers answers) =>
        answers.IsAny("job", "desk", "student") || answers.Is(KnownQuestions.Cause, "desk_posture") || answers.Is(KnownQuestions.PainTiming, "sitting_worse");

    private static bool NeedsBalance(Answers answers) =>
        answers.Number(KnownQuestions.Age) >= OldEnoughForBalance || answers.IsYesOrUnsure(KnownQuestions.BoneHealth);
}
