using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads <c>topics.yaml</c> and refuses groups, sources and topics that do not exist.</summary>
internal sealed class TopicsReader(ContentFiles files, QuestionCatalogue catalogue, List<ContentError> errors)
{
    private const string Path = "topics.yaml";

    public TopicList Read(IReadOnlyDictionary<string, Source> sources)
    {
        var root = YamlFile.Open(files, Path, errors).Root?.Only("reviewed_by", "reviewed_on", "groups", "topics");
        if (root is null) return new TopicList([], []);
        var groups = root.Texts("groups");
        var all = root.Map("topics");
        var topics = all.Maps().Select(entry => ReadTopic(entry.Key, entry.Map, groups, [.. all.Keys], sources)).ToImmutableArray();
        foreach (string group in groups.Where(group => topics.All(topic => topic.Group != group))) root.Report("groups", $"no topic stands in the group '{group}'");
        foreach (string id in all.Keys.Where(id => groups.Contains(id) || TopicButtons.IsReserved(id)))
            all.Report(id, $"a topic cannot be called '{id}': a button has that name");
        return new TopicList(groups, topics);
    }

    private Topic ReadTopic(string id, YamlMap map, ImmutableArray<string> groups, string[] ids, IReadOnlyDictionary<string, Source> sources)
    {
        map.Only("group", "exercise", "while_urgent", "facts", "sources", "strength", "review_by", "related", "unless");
        string group = map.Text("group");
        if (!groups.Contains(group)) map.Report("group", $"there is no group '{group}'{NearestName.Hint(group, groups)}");
        foreach (var node in map.Nodes("related"))
        {
            string other = map.TextOf(node, "related");
            if (!ids.Contains(other)) map.Report(node, $"there is no topic '{other}'{NearestName.Hint(other, ids)}");
        }
        var exercise = (ExerciseKind)map.OneOf("exercise", RuleBookReader.Exercises);
        bool whileUrgent = map.Flag("while_urgent");
        if (whileUrgent && exercise != ExerciseKind.None) map.Report("while_urgent", $"not safe: '{id}' is about exercise, so it waits until a person has been seen");
        return new Topic(
            id, group, exercise, whileUrgent,
            map.Has("unless") ? new ConditionReader(catalogue).Read(map, "unless") : null,
            map.Texts("facts"), map.Texts("related"), EvidenceReader.Read(map, "sources", sources));
    }
}
