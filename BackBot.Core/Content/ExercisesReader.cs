using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Exercises;

namespace BackBot.Content;

/// <summary>Reads <c>exercises.yaml</c> and refuses what does not fit together, with its line.</summary>
internal sealed class ExercisesReader(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
{
    private const string Path = "exercises.yaml";
    private const int MostSets = 3, MostRepeats = 12, LongestHold = 60, MostMinutes = 30;

    private static readonly string[] Means = ["body", "chair", "towel", "step", "band", "weight"];
    private static readonly string[] SideNames = ["both", "each", "turns"];
    private static readonly string[] Levels = ["low", "middle", "high"];
    private static readonly string[] Muscles = ["abdominals", "hip_flexors", "obliques", "extensors"];

    private static readonly string[] Traits =
    [
        "walks", "bends", "arches", "twists", "strengthens", "hard", "loads", "stretches", "hamstring", "moves_spine", "face_down", "on_back", "kneels",
        "balance", "belly",
    ];

    public ExerciseLibrary Read(RuleBook book)
    {
        var root = YamlFile.Open(files, Path, errors).Root?.Only("reviewed_by", "reviewed_on", "limits", "groups", "exercises");
        if (root is null) return ExerciseLibrary.Empty;
        var groups = root.Texts("groups");
        var all = root.Map("exercises");
        var limits = root.Nodes("limits").Select(node => ReadLimit(root.At(node), book)).ToImmutableArray();
        var exercises = all.Maps().Select(entry => ReadExercise(entry.Key, entry.Map, groups, [.. all.Keys], book)).ToImmutableArray();
        foreach (string group in groups.Where(group => exercises.All(exercise => exercise.Group != group)))
            root.Report("groups", $"no exercise stands in the group '{group}'");
        foreach (var exercise in exercises) CheckNeighbours(exercise, exercises, all);
        return new ExerciseLibrary(groups, limits, exercises);
    }

    private ExerciseLimit ReadLimit(YamlMap map, RuleBook book)
    {
        map.Only("id", "says", "when", "forbids", "source", "strength", "review_by");
        if (!map.Has("when")) map.Report("'when' is missing: a limit for everybody is an exercise for nobody");
        return new ExerciseLimit(
            map.Text("id"), map.Text("says"), new ConditionReader(catalogue).Read(map, "when"), Known(map, "forbids", Traits),
            EvidenceReader.Read(map, "source", book.Sources));
    }

    private static Exercise ReadExercise(string id, YamlMap map, ImmutableArray<string> groups, string[] ids, RuleBook book)
    {
        map.Only("group", "means", "needs", "sides", "traits", "muscles", "doses", "easier", "harder", "facts", "source", "strength", "review_by", "picture");
        string group = map.Text("group");
        if (!groups.Contains(group)) map.Report("group", $"there is no group '{group}'{NearestName.Hint(group, groups)}");
        string? needs = map.OptionalText("needs");
        if (needs is not null && !book.Advice.ContainsKey(needs)) map.Report("needs", $"there is no advice '{needs}'{NearestName.Hint(needs, book.Advice.Keys)}");
        var sides = (Sides)map.OneOf("sides", SideNames);
        var doses = map.Map("doses").Only(Levels);
        return new Exercise(
            id, group, Means[map.OneOf("means", Means)], sides, Known(map, "traits", Traits), Known(map, "muscles", Muscles),
            [.. Levels.Select(level => ReadDose(doses, level, sides))], Neighbour(map, "easier", ids), Neighbour(map, "harder", ids), needs,
            map.Texts("facts"), EvidenceReader.Read(map, "source", book.Sources), PictureReader.Read(map.Map("picture")));
    }

    private static Dose ReadDose(YamlMap doses, string level, Sides sides)
    {
        if (!doses.Has(level)) doses.Report($"'{level}' is missing: every exercise has a dose for three levels");
        var map = doses.Map(level).Only("sets", "repeats", "hold", "minutes");
        int sets = Whole(map, "sets", MostSets), repeats = Whole(map, "repeats", MostRepeats), hold = Whole(map, "hold", LongestHold), minutes = Whole(map, "minutes", MostMinutes);
        if (minutes > 0 == (sets > 0 && repeats > 0)) map.Report("a dose is minutes, or sets of repeats");
        if (sides == Sides.Turns && minutes == 0 && repeats % 2 != 0) map.Report("repeats", "sides that take turns need an even number, so that both get the same");
        return new Dose(sets, repeats, hold, minutes);
    }

    private static int Whole(YamlMap map, string key, int most)
    {
        double number = map.Number(key, 0);
        if (number < 0 || number > most || number != Math.Floor(number)) map.Report(key, $"'{key}' is a whole number from 0 to {most}");
        return (int)Math.Clamp(number, 0, most);
    }

    private static string? Neighbour(YamlMap map, string key, string[] ids)
    {
        string? other = map.OptionalText(key);
        if (other is not null && !ids.Contains(other)) map.Report(key, $"there is no exercise '{other}'{NearestName.Hint(other, ids)}");
        return other;
    }

    /// <summary>Nobody is sent from one exercise to another and back as the harder of both.</summary>
    private static void CheckNeighbours(Exercise exercise, ImmutableArray<Exercise> exercises, YamlMap all)
    {
        if (exercise.Easier is null && exercise.Harder is null) all.Report(exercise.Id, $"'{exercise.Id}' has neither an easier nor a harder neighbour");
        if (exercise.Harder is null) return;
        var harder = exercises.FirstOrDefault(other => other.Id == exercise.Harder);
        if (harder?.Harder == exercise.Id) all.Report(exercise.Id, $"'{exercise.Id}' and '{harder.Id}' are each named as the harder of the other");
    }

    private static ImmutableArray<string> Known(YamlMap map, string key, string[] known)
    {
        foreach (var node in map.Nodes(key))
        {
            string name = map.TextOf(node, key);
            if (!known.Contains(name)) map.Report(node, $"'{key}' cannot be '{name}'{NearestName.Hint(name, known)}");
        }
        return [.. map.Texts(key).Where(known.Contains)];
    }
}
