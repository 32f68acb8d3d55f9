using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Content;

/// <summary>Reads <c>check-ins.yaml</c>: what becomes of the advice at a check-in.</summary>
internal sealed class CourseReader(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
{
    private const string Path = "check-ins.yaml";
    private static readonly string[] Outcomes = ["stop", "ease", "keep", "progress"];

    public ImmutableArray<CourseRule> Read(IReadOnlyDictionary<string, Source> sources)
    {
        var root = YamlFile.Open(files, Path, errors).Root?.Only("reviewed_by", "reviewed_on", "rules");
        if (root is null) return [];
        var conditions = new ConditionReader(catalogue);
        return [.. root.Map("rules").Maps().Select(entry => ReadRule(entry.Key, entry.Map, conditions, sources))];
    }

    private static CourseRule ReadRule(string id, YamlMap map, ConditionReader conditions, IReadOnlyDictionary<string, Source> sources)
    {
        map.Only("says", "when", "outcome", "because", "facts", "source", "strength", "review_by");
        if (!map.Has("when")) map.Report($"rule '{id}' has no 'when'");
        return new CourseRule(
            id, map.Text("says"), conditions.Read(map, "when"), (CourseOutcome)map.OneOf("outcome", Outcomes), map.Text("because"),
            EvidenceReader.Read(map, "source", sources));
    }
}
