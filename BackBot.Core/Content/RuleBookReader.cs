using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Content;

/// <summary>Reads <c>sources.yaml</c>, <c>red-flags.yaml</c>, <c>advice.yaml</c> and <c>rules.yaml</c>.</summary>
internal sealed class RuleBookReader(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
{
    private static readonly string[] Sections = ["today", "move", "ease_off", "seen", "watch", "small_print"];
    internal static readonly string[] Exercises = ["none", "gentle", "new"];

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
        map.Only("short", "es", "cite", "url", "checked");
        return new Source(id, map.Text("short"), map.Text("cite"), map.OptionalText("url") ?? "", map.OneOf("checked", ["verified", "reported"]) == 0)
        {
            Names = map.OptionalText("es") is { } spanish ? ImmutableDictionary<string, string>.Empty.Add("es", spanish) : ImmutableDictionary<string, string>.Empty,
        };
    }

    private static AdviceKey ReadAdvice(string key, YamlMap map)
    {
        map.Only("section", "exercise", "order", "stays", "may_wait");
        var advice = new AdviceKey(
            key, (AdviceSectionId)map.OneOf("section", Sections), (ExerciseKind)map.OneOf("exercise", Exercises), (int)map.Number("order", 0),
            map.Flag("stays"), (int)map.Number("may_wait", 0));
        if (advice.Stays && (advice.Section is AdviceSectionId.Move or AdviceSectionId.EaseOff || advice.Exercise != ExerciseKind.None))
            map.Report("stays", $"not safe: '{key}' says how to move, so it cannot stay while advice is switched off");
        if (advice.MayWait > 0 && IsAlwaysTold(advice))
            map.Report("may_wait", $"not safe: '{key}' may never be left out of a page, so it cannot wait (may_wait)");
        return advice;
    }

    /// <summary>The first thing to do, when to get help, by when to be seen, and the small print stand on every page they are given for.</summary>
    private static bool IsAlwaysTold(AdviceKey advice) =>
        advice.Section is AdviceSectionId.Today or AdviceSectionId.Watch or AdviceSectionId.SmallPrint
        || advice.Key.StartsWith("appointment_", StringComparison.Ordinal);

    private static RedFlag ReadFlag(string id, YamlMap map, ImmutableDictionary<string, Source> sources)
    {
        map.Only("cause", "unsure", "grade", "group", "sources", "strength", "review_by", "heard", "in_family");
        return new RedFlag(
            id, map.Text("cause"), map.OneOf("unsure", ["as_yes", "one_less"]) == 0,
            (Grade)(map.OneOf("grade", [.. GradeNames.All]) + 1), map.OptionalText("group") ?? "", map.Texts("heard"), EvidenceReader.Read(map, "sources", sources))
        {
            IsInFamily = map.Flag("in_family"),
        };
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
        Grade? grade = map.Has("grade") ? (Grade)(map.OneOf("grade", [.. GradeNames.All]) + 1) : null;
        var gives = Keys(map, "advice", advice);
        var forbids = Keys(map, "forbids", advice);
        if (grade is null && gives.IsEmpty && forbids.IsEmpty) map.Report($"rule '{map.Text("id")}' gives neither a grade nor advice");
        return new Rule(
            map.Text("id"), map.Text("says"), conditions.Read(map, "when"), grade, gives, forbids,
            map.OptionalText("because") ?? "", EvidenceReader.Read(map, "source", sources))
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
}
