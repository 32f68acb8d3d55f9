using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads <c>contradictions.yaml</c>.</summary>
internal static class ContradictionsReader
{
    public static ImmutableArray<Contradiction> Read(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, "contradictions.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "contradictions");
        if (root is null) return [];
        var conditions = new ConditionReader(catalogue);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.Nodes("contradictions").Select(root.At).Select(map =>
        {
            map.Only("id", "when", "first", "second", "doubts");
            if (!seen.Add(map.Text("id"))) map.Report("id", $"there are two contradictions '{map.Text("id")}'");
            if (!map.Has("when")) map.Report("'when' is missing");
            return new Contradiction(
                map.Text("id"), conditions.Read(map, "when"), ReadSide(map.Map("first"), catalogue), ReadSide(map.Map("second"), catalogue),
                map.Has("doubts") ? Known(map, "doubts", catalogue) : (QuestionId?)null);
        })];
    }

    private static ContradictionSide ReadSide(YamlMap map, QuestionCatalogue catalogue)
    {
        map.Only("question", "options", "words");
        var question = Known(map, "question", catalogue);
        var known = catalogue.OptionsOf(question.Value) ?? [];
        foreach (string option in map.Texts("options").Where(option => !known.Contains(option)))
            map.Report("options", $"question '{question}' has no option '{option}'{NearestName.Hint(option, known)}");
        return new ContradictionSide(question, map.Texts("options"), map.Flag("words"));
    }

    private static QuestionId Known(YamlMap map, string key, QuestionCatalogue catalogue)
    {
        string name = map.Text(key);
        if (QuestionId.TryParse(name, out var id) && catalogue.Knows(name)) return id;
        map.Report(key, $"there is no question '{name}'{NearestName.Hint(name, catalogue.Names)}");
        return QuestionId.Of("unknown");
    }
}
