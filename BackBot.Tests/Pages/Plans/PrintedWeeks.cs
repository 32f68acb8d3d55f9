using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.Plans;

namespace BackBot.Tests.Pages.Plans;

/// <summary>The weeks that take the most paper. How much is reckoned in lines, so that only a few of the thousands that can come out need a printer.</summary>
static class PrintedWeeks
{
    /// <summary>Letters on a line of the narrow columns, lines that pictures and a frame take, and the most exercises that are printed with how they feel.</summary>
    private const int Letters = 24, Frame = 5, MostWithAllWords = 12, OfEach = 2;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<PlanGround>> Known = new(StringComparer.Ordinal);

    /// <summary>The grounds of the longest weeks in a language, the longest first; of weeks with all their words, and of weeks without, as many of each.</summary>
    public static IReadOnlyList<PlanGround> Longest(string language) => Known.GetOrAdd(language, Find);

    private static IReadOnlyList<PlanGround> Find(string language)
    {
        var words = TestContent.Shipped.Languages[language].Exercises;
        var reckoned = Grounds().Select(ground => (Ground: ground, Week: Planner.Week(TestContent.Shipped.Exercises, ground))).Select(one => (one.Ground, Has: HasAllWords(one.Week), Lines: Lines(one.Week, words))).ToList();
        return [.. new[] { false, true }.SelectMany(has => reckoned.Where(one => one.Has == has).OrderByDescending(one => one.Lines).DistinctBy(one => one.Lines).Take(OfEach)).Select(one => one.Ground)];
    }

    private static bool HasAllWords(WeekPlan week) => week.Exercises.Length <= MostWithAllWords;

    private static int Lines(WeekPlan week, ExerciseWords words)
    {
        int days = week.Days.Sum(day => 2 + day.Exercises.Sum(one => Lines($"{words.Texts[one.Exercise.Id].Name} {DoseWords.Of(one, words.Plan)}")));
        return days + week.Exercises.Sum(exercise => Lines(exercise, words, HasAllWords(week)));
    }

    private static int Lines(Exercise exercise, ExerciseWords words, bool hasAll)
    {
        var text = words.Texts[exercise.Id];
        return Frame + Lines(text.Name) + text.Steps.Sum(Lines) + (hasAll ? Lines(text.Feel) : 0);
    }

    private static int Lines(string text) => (text.Length + Letters - 1) / Letters;

    private static IEnumerable<PlanGround> Grounds() =>
        from step in Enumerable.Range(0, PlanGround.HighestStep + 1)
        from given in new ImmutableSortedSet<string>[] { [], ["flexion_try"], ["extension_try"], ["extension_try", "flexion_try"] }
        from sore in new ImmutableSortedSet<string>[] { [], ["extensors"], ["obliques"], ["extensors", "hip_flexors"] }
        from likes in new[] { null, "stretch", "calm" }
        from means in new ImmutableSortedSet<string>[] { [], ["band", "step", "weight"] }
        from limit in TestContent.Shipped.Exercises.Limits.Select(limit => limit.Forbids.ToImmutableSortedSet(StringComparer.Ordinal)).Prepend([])
        select new PlanGround(PlanFace.Build, step, limit, given, means, sore, PlanBounds.MostSessions, true, true, likes);
}
