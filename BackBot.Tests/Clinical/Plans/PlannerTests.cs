using System.Collections.Immutable;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using Xunit.Abstractions;

namespace BackBot.Tests.Clinical.Plans;

/// <summary>
/// Every week that can come out, for everything a week can hang on. The space of answers is factored here: of the answers a week looks at
/// nothing but its ground; every ground is walked with every set of traits that any of the limits can forbid together. Which answers make
/// which limits hold is left open, so nothing is assumed about rules.
/// </summary>
public class PlannerTests(ITestOutputHelper output)
{
    private static readonly ExerciseLibrary Library = TestContent.Shipped.Exercises;

    private static readonly string[] Traits = [.. Library.Traits];

    /// <summary>Whatever some of the limits forbid together: the union for every subset of them.</summary>
    private static List<ImmutableSortedSet<string>> ForbiddenSets()
    {
        var found = new Dictionary<string, ImmutableSortedSet<string>> { [""] = [] };
        foreach (var limit in Library.Limits)
            foreach (var set in found.Values.ToList())
            {
                var union = set.Union(limit.Forbids);
                found[string.Join(' ', union)] = union;
            }
        return [.. found.Values];
    }

    [Fact]
    public void Week_OverEveryGround_KeepsWhatMustHold()
    {
        int weeks = 0;
        var sets = ForbiddenSets();
        foreach (var rest in Rests())
            foreach (var forbidden in sets)
            {
                var ground = rest with { Forbidden = forbidden };
                var week = Planner.Week(Library, ground);
                weeks++;
                string? wrong = Wrong(week, ground);
                if (wrong is not null) Assert.Fail($"{wrong} {ground.Face} step {ground.Step}, forbidden: {string.Join(' ', ground.Forbidden)}");
            }
        output.WriteLine($"{weeks:N0} weeks; {sets.Count} sets of forbidden traits");
        Assert.True(weeks > 10_000);
    }

    /// <summary>A property that nothing can break proves nothing: each is broken by a week made for it.</summary>
    [Fact]
    public void Wrong_SeededWeeks_AreFound()
    {
        var ground = Ground(PlanFace.Settle, 0);
        var week = Planner.Week(Library, ground);
        var bridge = Library.Find("bridge")!;
        PlannedExercise Much(Dose dose) => new(bridge, dose);
        WeekPlan With(PlannedExercise one) => week with { Days = week.Days.SetItem(1, week.Days[1] with { Exercises = week.Days[1].Exercises.Add(one) }) };
        Assert.Null(Wrong(week, ground));
        Assert.NotNull(Wrong(With(Much(bridge.At(DoseLevel.Low))), ground));
        var build = Ground(PlanFace.Build, 0);
        Assert.Null(Wrong(week, build));
        Assert.NotNull(Wrong(With(Much(new Dose(4, 5, 1, 0))), build));
        Assert.NotNull(Wrong(With(Much(new Dose(1, 5, 90, 0))), build));
        Assert.NotNull(Wrong(With(Much(bridge.At(DoseLevel.Low))), build with { Forbidden = ["strengthens"] }));
        Assert.NotNull(Wrong(With(new(Library.Find("heel_slides")!, new Dose(1, 5, 1, 0))), build));
        Assert.NotNull(Wrong(week with { Days = week.Days.RemoveAt(0) }, ground));
        Assert.NotNull(Wrong(week with { BadDay = [] }, ground));
    }

    [Fact]
    public void Week_ToBuild_TrainsTheFourMuscleGroups()
    {
        var trained = Planner.Week(Library, Ground(PlanFace.Build, 1)).Days.SelectMany(day => day.Exercises).SelectMany(one => one.Exercise.Muscles).ToHashSet();
        Assert.Superset(new HashSet<string> { "abdominals", "extensors", "obliques", "hip_flexors" }, trained);
    }

    [Fact]
    public void Week_WithSoreMuscles_TrainsThemLast()
    {
        var week = Planner.Week(Library, Ground(PlanFace.Build, 1) with { Sore = ["extensors"] });
        var first = week.Days.First(day => day.Kind == DayKind.Strength).Exercises.First(one => !one.Exercise.Muscles.IsEmpty && one.Exercise.Group != "walk");
        Assert.DoesNotContain("extensors", first.Exercise.Muscles);
    }

    [Fact]
    public void Week_FurtherOn_AsksMore()
    {
        double[] minutes = [.. Enumerable.Range(0, PlanGround.HighestStep + 1).Select(step => Planner.Week(Library, Ground(PlanFace.Build, step)).Days.Sum(day => (double)day.WalkingMinutes))];
        Assert.All(minutes.Zip(minutes.Skip(1)), pair => Assert.True(pair.Second > pair.First, $"{pair.First} to {pair.Second}"));
    }

    /// <summary>What is called a small step is one: the walk of a day grows by a few minutes at most.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Walk_OneStepFurther_IsNoLeap(bool isEasy)
    {
        int Walk(int step) => Planner.Week(Library, Ground(PlanFace.Build, step) with { Forbidden = isEasy ? ["strengthens"] : [] }).Days.Max(day => day.WalkingMinutes);
        int[] minutes = [.. Enumerable.Range(0, PlanGround.HighestStep + 1).Select(Walk)];
        Assert.All(minutes.Zip(minutes.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 1, 4));
    }

    [Fact]
    public void Week_WithEverythingForbidden_StillBreathesAndRests()
    {
        var week = Planner.Week(Library, Ground(PlanFace.Settle, 0) with { Forbidden = [.. Traits] });
        Assert.All(week.Days, day => Assert.Contains(day.Exercises, one => one.Exercise.Id == "chair_breathing" || one.Exercise.Group == "calm"));
    }

    private static PlanGround Ground(PlanFace face, int step) => new(face, step, SettleForbids(face), [], ["band", "weight", "step"], [], 3, false, false);

    private static ImmutableSortedSet<string> SettleForbids(PlanFace face) => face == PlanFace.Settle ? ["strengthens", "hard", "loads"] : [];

    /// <summary>Everything but the traits. What only adds an exercise of its own is tried all together and not at all.</summary>
    private static IEnumerable<PlanGround> Rests() =>
        from face in Enum.GetValues<PlanFace>()
        from step in Enumerable.Range(0, PlanGround.HighestStep + 1)
        from given in new ImmutableSortedSet<string>[] { [], ["flexion_try"], ["extension_try"], ["extension_try", "flexion_try"] }
        from all in new[] { false, true }
        from likes in all ? new string?[] { "stretch", "calm" } : [null]
        select new PlanGround(face, step, [], given, all ? ["band", "step", "weight"] : [], all ? ["extensors", "hip_flexors"] : [], all ? 3 : 2, all, all, likes);

    /// <summary>What a physiotherapist would strike out; null if nothing.</summary>
    private static string? Wrong(WeekPlan week, PlanGround ground)
    {
        if (week.Days.Length != PlanBounds.Days || week.Days.Any(day => day.Exercises.IsEmpty) || week.BadDay.IsEmpty) return "A day is empty.";
        foreach (var one in week.Days.SelectMany(day => day.Exercises).Concat(week.BadDay))
        {
            var (exercise, dose) = (one.Exercise, one.Dose);
            if (exercise.Traits.Any(ground.Forbidden.Contains)) return $"{exercise.Id} is forbidden.";
            if (exercise.Needs is not null && !ground.Given.Contains(exercise.Needs)) return $"{exercise.Id} is for nobody without {exercise.Needs}.";
            if (exercise.Means is "band" or "weight" or "step" && !ground.Means.Contains(exercise.Means)) return $"{exercise.Id} needs a {exercise.Means}.";
            if (dose.Sets > PlanBounds.MostSets || dose.Repeats > PlanBounds.MostRepeats || dose.HoldSeconds > PlanBounds.LongestHold || dose.Minutes > PlanBounds.MostWalking) return $"{exercise.Id}: {dose}.";
            if (dose.PerSide(exercise.Sides) is var (left, right) && left != right) return $"{exercise.Id} works the sides unequally.";
            if (ground.Face == PlanFace.Settle && exercise.Group is "trunk" or "hips_legs" or "weights" && exercise.Has("strengthens")) return $"{exercise.Id} does not settle.";
        }
        foreach (var day in week.Days)
        {
            if (day.Exercises.Length > PlanBounds.MostExercises) return $"Day {day.Number} has {day.Exercises.Length} exercises.";
            if (day.Minutes > PlanBounds.MostMinutes) return $"Day {day.Number} takes {day.Minutes} minutes.";
            if (day.Exercises.Select(one => one.Exercise.Id).Distinct().Count() < day.Exercises.Length) return $"Day {day.Number} has an exercise twice.";
        }
        if (week.Days.Sum(day => day.WalkingMinutes) > PlanBounds.MostWalkingWeek) return "Too much walking.";
        var sessions = week.Days.Where(day => day.Kind == DayKind.Strength).Select(day => day.Number).ToList();
        if (ground.Face == PlanFace.Settle && sessions.Count > 0) return "Strength before the pain has settled.";
        return sessions.Count > PlanBounds.MostSessions || sessions.Zip(sessions.Skip(1)).Any(pair => pair.Second - pair.First < 2) ? "Sessions without a day between." : null;
    }
}
