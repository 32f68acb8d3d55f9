using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Content;

/// <summary>Reads <c>sources.yaml</c>, <c>red-flags.yaml</c>, <c>advice.yaml</c> and <c>rules.yaml</c>.</summary>
internal sealed class RuleBookReader(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
{
    private static readonly string[] Strengths = ["strong", "moderate", "weak", "opinion"];
    private static readonly string[] Sections = ["today", "move", "ease_off", "seen", "watch", "small_print"];
    private static readonly string[] Exercises = ["none", "gentle", "new"];

    public RuleBook Read()
    {
        var sources = Under("sources.yaml", "sources", ReadSource);
        var advice = Under("advice.yaml", "advice", ReadAdvice);
        var flags = Under("red-flags.yaml", "red_flags", (id, map) => ReadFlag(id, map, sources));
        return new RuleBook(flags, ReadRules(sources, advice), advice, sources);
    }

    private ImmutableDictionary<string, T> Under<T>(string path, string key, Func<string, YamlMap, T> read)
    {
        var root = YamlFile.Open(files, path, errors).Root?.Only("reviewed_by", "reviewed_on", key);
        var all = root?.Map(key).Maps() ?? [];
        return all.ToImmutableDictionary(entry => entry.Key, entry => read(entry.Key, entry.Map), StringComparer.Ordinal);
    }

    private static Source ReadSource(string id, YamlMap map)
    {
        map.Only("short", "cite", "url", "checked");
        return new Source(id, map.Text("short"), map.Text("cite"), map.OptionalText("url") ?? "", OneOf(map, "checked", ["verified", "reported"]) == 0);
    }

    private static AdviceKey ReadAdvice(string key, YamlMap map)
    {
        map.Only("section", "exercise", "order", "stays", "may_wait");
        var advice = new AdviceKey(
            key, (AdviceSectionId)OneOf(map, "section", Sections), (ExerciseKind)OneOf(map, "exercise", Exercises), (int)map.Number("order", 0),
            map.Flag("stays"), (int)map.Number("may_wait", 0));
        if (advice.Stays && (advice.Section is AdviceSectionId.Move or AdviceSectionId.EaseOff || advice.Exercise != ExerciseKind.None))
            map.Report("stays", $"not safe: '{key}' says how to move, so it cannot stay while advice is switched off");
        return advice;
    }

    private static RedFlag ReadFlag(string id, YamlMap map, ImmutableDictionary<string, Source> sources)
    {
        map.Only("cause", "unsure", "grade", "group", "sources", "strength", "review_by", "heard");
        return new RedFlag(
            id, map.Text("cause"), OneOf(map, "unsure", ["as_yes", "one_less"]) == 0,
            (Grade)(OneOf(map, "grade", [.. GradeNames.All]) + 1), map.OptionalText("group") ?? "", map.Texts("heard"), ReadEvidence(map, "sources", sources));
    }

    private ImmutableArray<Rule> ReadRules(ImmutableDictionary<string, Source> sources, ImmutableDictionary<string, AdviceKey> advice)
    {
        var root = YamlFile.Open(files, "rules.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "rules");
        if (root is null) return [];
        var conditions = new ConditionReader(catalogue);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.Nodes("rules").Select(node =>
        {
            var map = root.At(node);
            if (!seen.Add(map.Text("id"))) map.Report("id", $"there are two rules '{map.Text("id")}'");
            return ReadRule(map, conditions, sources, advice);
        })];
    }

    private static Rule ReadRule(
        YamlMap map, ConditionReader conditions, ImmutableDictionary<string, Source> sources, ImmutableDictionary<string, AdviceKey> advice)
    {
        map.Only("id", "says", "when", "grade", "advice", "forbids", "because", "source", "strength", "review_by", "facts");
        if (!map.Has("when")) map.Report("'when' is missing");
        Grade? grade = map.Has("grade") ? (Grade)(OneOf(map, "grade", [.. GradeNames.All]) + 1) : null;
        var gives = Keys(map, "advice", advice);
        var forbids = Keys(map, "forbids", advice);
        if (grade is null && gives.IsEmpty && forbids.IsEmpty) map.Report($"rule '{map.Text("id")}' gives neither a grade nor advice");
        return new Rule(
            map.Text("id"), map.Text("says"), conditions.Read(map, "when"), grade, gives, forbids,
            map.OptionalText("because") ?? "", ReadEvidence(map, "source", sources))
        {
            Facts = map.Texts("facts"),
        };
    }

    private static ImmutableArray<string> Keys(YamlMap map, string key, ImmutableDictionary<string, AdviceKey> known)
    {
        foreach (var node in map.Nodes(key))
        {
            string name = map.TextOf(node, key);
            if (!known.ContainsKey(name)) map.Report(node, $"there is no advice '{name}'{NearestName.Hint(name, known.Keys)}");
        }
        return [.. map.Texts(key).Where(known.ContainsKey)];
    }

    private static Evidence ReadEvidence(YamlMap map, string key, ImmutableDictionary<string, Source> sources)
    {
        var names = map.Texts(key);
        if (names.IsEmpty) map.Report($"'{key}' is missing: every clinical statement names where it comes from");
        foreach (var node in map.Nodes(key))
        {
            string name = map.TextOf(node, key);
            if (!sources.ContainsKey(name)) map.Report(node, $"there is no source '{name}'{NearestName.Hint(name, sources.Keys)}");
        }
        var strength = (Strength)OneOf(map, "strength", Strengths);
        string date = map.Text("review_by");
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var reviewBy))
            return new Evidence(names, strength, reviewBy);
        map.Report("review_by", $"'{date}' is not a date like 2027-11-30");
        return new Evidence(names, strength, default);
    }

    private static int OneOf(YamlMap map, string key, string[] known)
    {
        string text = map.Text(key);
        int at = Array.IndexOf(known, text);
        if (at < 0 && text.Length > 0) map.Report(key, $"'{key}' cannot be '{text}'{NearestName.Hint(text, known)}");
        return Math.Max(at, 0);
    }
}
