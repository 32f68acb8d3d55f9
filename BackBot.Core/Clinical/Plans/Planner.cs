using System.Collections.Immutable;
using BackBot.Clinical.Exercises;

namespace BackBot.Clinical.Plans;

/// <summary>Makes a week from what it hangs on.</summary>
/// <remarks>Pure. Every week holds something for each day, whatever is forbidden.</remarks>
public static class Planner
{
    private const int ExercisesAtFirst = 3, ExercisesLater = 4, SmallMovements = 2, LongHold = 10, WalkingBeyond = 10;

    /// <summary>Three short sessions with a day between them is one layout of many (F25); two have two days between.</summary>
    private static readonly ImmutableArray<int> ThreeSessions = [1, 3, 5], TwoSessions = [2, 5];

    /// <summary>The muscle groups of article S3 (F26), in the order in which sessions take them in turn.</summary>
    private static readonly ImmutableArray<string> Muscles = ["abdominals", "extensors", "obliques", "hip_flexors"];

    private static readonly ImmutableArray<string> StrengthGroups = ["trunk", "hips_legs", "weights"];

    /// <summary>Two sessions in turn, and the same small movements all week: what is to be done must be easy to keep in mind. The next step changes them.</summary>
    private const int DifferentSessions = 2;

    public static WeekPlan Week(ExerciseLibrary library, PlanGround ground)
    {
        var allowed = library.Exercises.Where(ground.Allows).ToImmutableArray();
        var sessionDays = ground.Face == PlanFace.Settle ? [] : ground.Sessions == PlanBounds.FewestSessions ? TwoSessions : ThreeSessions;
        var days = Enumerable.Range(1, PlanBounds.Days).Select(number => Day(number, sessionDays.IndexOf(number), allowed, ground));
        return new WeekPlan(ground.Face, ground.Level, [.. days], BadDay(allowed));
    }

    private static PlanDay Day(int number, int session, ImmutableArray<Exercise> allowed, PlanGround ground)
    {
        bool isRest = number == PlanBounds.Days;
        var chosen = new List<Exercise>();
        chosen.AddRange(Fitting(allowed, "walk", ground).Take(isRest ? 0 : 1));
        var direction = allowed.Where(exercise => exercise.Group is "bend" or "arch").Take(1).ToList();
        chosen.AddRange(direction);
        var strength = session < 0 ? [] : Session(session, allowed, ground);
        chosen.AddRange(strength);
        if (strength.Count == 0)
        {
            chosen.AddRange(Turned(Fitting(allowed, "mobility", ground), ground.Step).Take(isRest ? 1 : SmallMovements - direction.Count));
            if (ground.Face == PlanFace.Build && !isRest) chosen.AddRange(Turned(allowed.Where(exercise => exercise.Group == "stretch"), ground.Step).Take(1));
            chosen.AddRange(Turned(allowed.Where(exercise => exercise.Group == "calm"), ground.Step).Take(1));
            if (ground.Balance && !isRest) chosen.AddRange(allowed.Where(exercise => exercise.Group == "balance").Take(1));
        }
        // What someone likes is done: on days of strength there is one of it besides.
        else if (ground.Likes is { } liked && chosen.Count + (ground.Sits ? 1 : 0) < PlanBounds.MostExercises)
            chosen.AddRange(Turned(allowed.Where(exercise => exercise.Group == liked), ground.Step).Take(1));
        if (ground.Sits && !isRest) chosen.AddRange(Turned(allowed.Where(exercise => exercise.Group == "desk"), ground.Step).Take(1));
        var kind = strength.Count > 0 ? DayKind.Strength : isRest ? DayKind.Rest : DayKind.Move;
        return new PlanDay(number, kind, [.. chosen.DistinctBy(exercise => exercise.Id).Select(exercise => new PlannedExercise(exercise, DoseOf(exercise, ground, kind)))]);
    }

    /// <summary>One session: another muscle group begins each time, and those that hurt come last; while the dose is low, not at all.</summary>
    private static List<Exercise> Session(int session, ImmutableArray<Exercise> allowed, PlanGround ground)
    {
        int turn = session % DifferentSessions;
        var strength = allowed.Where(exercise => StrengthGroups.Contains(exercise.Group))
            .OrderBy(exercise => Distance(exercise, ground)).ThenBy(exercise => ground.Level == DoseLevel.Low && HasEasier(exercise, allowed)).ToList();
        var muscles = Turned(Muscles, turn * (Muscles.Length / DifferentSessions)).OrderBy(ground.Sore.Contains).ToList();
        var chosen = new List<Exercise>();
        foreach (string muscle in muscles)
            chosen.AddRange(Turned(strength.Where(exercise => exercise.Muscles.Contains(muscle) && !chosen.Contains(exercise)).Take(3), turn).Take(1));
        return [.. chosen.Take(ground.Level == DoseLevel.Low ? ExercisesAtFirst : ExercisesLater)];
    }

    private static bool HasEasier(Exercise exercise, ImmutableArray<Exercise> allowed) =>
        allowed.Any(other => other.Id == exercise.Easier && StrengthGroups.Contains(other.Group));

    /// <summary>How far an exercise is from the level: nobody starts with the hard ones, nobody stays with the easiest.</summary>
    private static int Distance(Exercise exercise, PlanGround ground)
    {
        int difficulty = exercise.Has("hard") ? 2 : exercise.Has("loads") ? 1 : exercise.Has("strengthens") ? 0 : -1;
        return Math.Abs(difficulty - (int)ground.Level);
    }

    /// <summary>A group with the fitting neighbour first: who is further on gets the harder one.</summary>
    private static IEnumerable<Exercise> Fitting(ImmutableArray<Exercise> allowed, string group, PlanGround ground)
    {
        var own = allowed.Where(exercise => exercise.Group == group).ToList();
        return group == "walk" && ground.Level > DoseLevel.Low ? own.OrderByDescending(exercise => exercise.Id == "brisk_walking") : own;
    }

    private static IEnumerable<T> Turned<T>(IEnumerable<T> items, int by)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : list.Skip(by % list.Count).Concat(list.Take(by % list.Count));
    }

    /// <summary>Small steps within a level: a little longer, or a few more. On days of strength the walk is half as long.</summary>
    private static Dose DoseOf(Exercise exercise, PlanGround ground, DayKind kind)
    {
        var dose = exercise.At(ground.Level);
        if (exercise.Group == "walk" && dose.IsTimed) return dose with { Minutes = kind == DayKind.Strength ? (Walking(exercise, ground) + 1) / 2 : Walking(exercise, ground) };
        // Two at a time where left and right take turns, so that they stay equal.
        int more = ground.Within * (exercise.Sides == Sides.Turns ? 2 : 1);
        return dose.IsTimed || dose.HoldSeconds >= LongHold ? dose : dose with { Repeats = dose.Repeats + more };
    }

    /// <summary>Minutes of a walk. It grows evenly from one level to the next, and brisk walking begins where easy walking ended: no step may be a leap.</summary>
    private static int Walking(Exercise walk, PlanGround ground)
    {
        int level = (int)ground.Level - (walk.Has("strengthens") ? 1 : 0);
        int from = walk.At((DoseLevel)Math.Max(0, level)).Minutes;
        int to = level < (int)DoseLevel.High ? walk.At((DoseLevel)Math.Max(0, level + 1)).Minutes : from + WalkingBeyond;
        return from + ((to - from) * ground.Within / PlanGround.StepsOfLevel);
    }

    /// <summary>On a bad day: rest in comfort, breathe, and one small movement; always at the lowest dose.</summary>
    private static ImmutableArray<PlannedExercise> BadDay(ImmutableArray<Exercise> allowed) =>
    [
        .. allowed.Where(exercise => exercise.Group == "calm").Take(2)
            .Concat(allowed.Where(exercise => exercise.Group == "mobility").Take(1))
            .Concat(allowed.Where(exercise => exercise.Group == "walk" && !exercise.Has("strengthens")).Take(1))
            .Select(exercise => new PlannedExercise(exercise, exercise.At(DoseLevel.Low))),
    ];
}
