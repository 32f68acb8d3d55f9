using System.Collections.Immutable;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads the words of the exercises of one language; every exercise, group and limit has its own, and every picture its sentence.</summary>
internal static class ExerciseWordsReader
{
    private static readonly string[] PlanKeys =
    [
        "title", "settle", "build", "bad_day", "bad_day_how", "how", "move", "strength", "rest", "repeats", "held", "minutes", "each", "turns", "feel", "stop",
        "done", "seen", "small_print",
        "flare", "week_of", "today", "about", "pain_before", "pain_after", "not_noted", "save", "saved",
        "waiting", "failed", "see", "print", "timer", "timer_name", "timer_ready", "timer_hold", "timer_move", "timer_rest",
        "timer_other", "timer_go", "timer_done", "timer_set", "pause", "go_on", "end", "progress", "progress_none",
        "progress_sum", "progress_table", "day", "week", "days_done", "chart_minutes", "chart_pain", "before", "after",
        "calendar", "calendar_how", "calendar_address", "remind_at", "no_time", "calendar_get", "breaks", "breaks_how", "break_title",
        "every", "every_minutes", "from", "to", "starting", "breaks_get", "check_in", "paused", "paused_how",
        "kept", "delete", "delete_how", "delete_now", "gone", "gone_how", "off", "off_how", "away",
        "away_how", "refused", "refused_how", "back",
    ];

    public static ExerciseWords Read(ContentFiles files, string tag, ExerciseLibrary library, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, $"{tag}/exercises.yaml", errors).Root;
        if (root is null) return ExerciseWords.None;
        root.Only("reviewed_by", "reviewed_on", "sheet", "plan", "groups", "limits", "exercises");
        var sheet = root.Map("sheet").Only("title", "still");
        var (exercises, groups, limits) = (root.Map("exercises"), root.Map("groups"), root.Map("limits"));
        Same(exercises, "exercise", [.. library.Exercises.Select(exercise => exercise.Id)]);
        Same(groups, "group", [.. library.Groups]);
        Same(limits, "limit", [.. library.Limits.Select(limit => limit.Id)]);
        return new ExerciseWords(
            exercises.Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadText(entry.Map, library.Find(entry.Key)), StringComparer.Ordinal),
            groups.Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadGroup(entry.Map), StringComparer.Ordinal),
            limits.Keys.ToImmutableDictionary(key => key, limits.Text, StringComparer.Ordinal), sheet.Text("title"), sheet.Text("still"), ReadPlan(root.Map("plan")));
    }

    private static PlanWords ReadPlan(YamlMap map)
    {
        map.Only([.. PlanKeys, "days"]);
        var days = map.Texts("days");
        if (days.Length != PlanBounds.Days) map.Report("days", $"a week has {PlanBounds.Days} days");
        return new PlanWords(PlanKeys.ToImmutableDictionary(key => key, map.Text, StringComparer.Ordinal), days);
    }

    private static ExerciseGroupText ReadGroup(YamlMap map)
    {
        map.Only("name", "stop");
        return new ExerciseGroupText(map.Text("name"), map.Text("stop"));
    }

    private static ExerciseText ReadText(YamlMap map, Exercise? exercise)
    {
        map.Only("name", "why", "poses", "steps", "feel");
        var (poses, steps) = (map.Texts("poses"), map.Texts("steps"));
        if (exercise is not null && poses.Length != exercise.Picture.Poses.Length)
            map.Report("poses", $"there are {exercise.Picture.Poses.Length} pictures and {poses.Length} sentences for them");
        if (steps.Length < 2) map.Report("steps", "an exercise is told in two steps or more");
        return new ExerciseText(map.Text("name"), map.Text("why"), poses, steps, map.Text("feel"));
    }

    private static void Same(YamlMap map, string what, string[] known)
    {
        foreach (string key in map.Keys.Where(key => !known.Contains(key))) map.Report(key, $"there is no {what} '{key}'{NearestName.Hint(key, known)}");
        foreach (string name in known.Where(name => !map.Has(name))) map.Report($"{what} '{name}' has no words here{NearestName.Hint(name, map.Keys.Except(known))}");
    }
}
