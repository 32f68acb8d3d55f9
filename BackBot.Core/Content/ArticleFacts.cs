using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>A fact of one of the source articles, and every place where BackBot acts on it or tells it.</summary>
/// <param name="Article"><c>S0</c> to <c>S4</c>.</param>
/// <param name="Differs">How BackBot's wording differs; empty where it says the same.</param>
/// <param name="LeftOut">Why it is not told; empty for every fact that is.</param>
public sealed record ArticleFact(string Id, string Says, string Article, string Differs, string LeftOut, ImmutableArray<FactPlace> Places);

/// <param name="Kind"><c>rule</c>, <c>topic</c>, <c>advice</c>, <c>because</c>, <c>question</c>, <c>sentence</c> or <c>disposition</c>.</param>
public sealed record FactPlace(string Kind, string Key)
{
    public override string ToString() => $"{Kind} {Key}";
}

/// <summary>Reads <c>facts.yaml</c>, and the facts that rules and topics say they serve.</summary>
/// <remarks>
/// Reads the files for themselves, apart from what a talk needs: rules and topics may leave the field out, and there may be no
/// topics at all.
/// </remarks>
public static class ArticleFacts
{
    private const string Topics = "topics.yaml";

    /// <param name="errors">Takes what is wrong: an unknown place, or a rule or topic that serves a fact which is not there.</param>
    public static ImmutableArray<ArticleFact> Read(ContentFiles files, List<ContentError> errors)
    {
        if (YamlFile.Open(files, "facts.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "facts") is not { } root) return [];
        var serving = Serving(files, errors).ToList();
        var known = KnownPlaces(files);
        var facts = root.Map("facts");
        foreach (var (place, fact, node, map) in serving.Where(one => !facts.Has(one.Fact)))
            map.Report(node, $"{place} serves '{fact}', which facts.yaml does not have{NearestName.Hint(fact, facts.Keys)}");
        return [.. facts.Maps().Select(entry => ReadFact(entry.Key, entry.Map, serving.Where(one => one.Fact == entry.Key).Select(one => one.Place), known))];
    }

    private static ArticleFact ReadFact(string id, YamlMap map, IEnumerable<FactPlace> serving, HashSet<FactPlace> known)
    {
        map.Only("says", "article", "differs", "left_out", "also");
        var also = new List<FactPlace>();
        foreach (var node in map.Nodes("also"))
        {
            string name = map.TextOf(node, "also");
            string[] parts = name.Split('.', 2);
            var place = new FactPlace(parts[0], parts[^1]);
            if (known.Contains(place)) also.Add(place);
            else map.Report(node, $"there is no {name}{NearestName.Hint(name, known.Select(one => $"{one.Kind}.{one.Key}"))}");
        }
        return new ArticleFact(
            id, map.Text("says"), map.Text("article"), map.OptionalText("differs") ?? "", map.OptionalText("left_out") ?? "",
            [.. serving.Concat(also).Distinct()]);
    }

    private static IEnumerable<(FactPlace Place, string Fact, YamlNode Node, YamlMap Map)> Serving(ContentFiles files, List<ContentError> errors)
    {
        var rules = YamlFile.Open(files, "rules.yaml", errors).Root;
        foreach (var rule in (rules?.Nodes("rules") ?? []).Select(node => rules!.At(node)))
            foreach (var node in rule.Nodes("facts"))
                yield return (new FactPlace("rule", rule.Text("id")), rule.TextOf(node, "facts"), node, rule);
        if (!files.ByPath.ContainsKey(Topics)) yield break;
        foreach (var (id, topic) in YamlFile.Open(files, Topics, errors).Root?.Map("topics").Maps() ?? [])
            foreach (var node in topic.Nodes("facts"))
                yield return (new FactPlace("topic", id), topic.TextOf(node, "facts"), node, topic);
    }

    private static HashSet<FactPlace> KnownPlaces(ContentFiles files)
    {
        // What is wrong with these files is reported by those who read them for the talk.
        var ignored = new List<ContentError>();
        string language = Conversation.BotContent.DefaultLanguage;
        IEnumerable<FactPlace> In(string file, string key, string kind) =>
            files.ByPath.ContainsKey(file) ? (YamlFile.Open(files, file, ignored).Root?.Map(key).Keys ?? []).Select(name => new FactPlace(kind, name)) : [];
        var rules = YamlFile.Open(files, "rules.yaml", ignored).Root;
        return
        [
            .. In($"{language}/advice.yaml", "advice", "advice"), .. In($"{language}/advice.yaml", "because", "because"),
            .. In($"{language}/questions.yaml", "questions", "question"), .. In($"{language}/sentences.yaml", "sentences", "sentence"),
            .. In($"{language}/dispositions.yaml", "dispositions", "disposition"), .. In(Topics, "topics", "topic"),
            .. (rules?.Nodes("rules") ?? []).Select(node => new FactPlace("rule", rules!.At(node).Text("id"))),
        ];
    }
}
