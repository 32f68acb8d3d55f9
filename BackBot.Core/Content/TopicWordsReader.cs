using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Language.Topics;

namespace BackBot.Content;

/// <summary>Reads the topics of one language: answers, and the words by which a question is recognised.</summary>
internal static class TopicWordsReader
{
    private const int LongestTitle = 36;
    private static readonly string[] Lists = ["openers", "endings", "ignore", "elsewhere"];

    /// <summary>Null if the file is missing or no YAML, which has then been reported.</summary>
    public static TopicContent? Read(ContentFiles files, string tag, TopicList known, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, $"{tag}/topics.yaml", errors).Root;
        if (root is null) return null;
        root.Only("reviewed_by", "reviewed_on", "openers", "lead_ins", "endings", "ignore", "words", "general", "elsewhere", "groups", "topics");
        foreach (string list in Lists.Where(list => root.Texts(list).IsEmpty))
            root.Report(list, $"'{list}' is missing or empty");
        var classes = root.Map("words");
        var topics = root.Map("topics");
        string[] ids = [.. known.Topics.Select(topic => topic.Id)];
        foreach (string id in topics.Keys.Where(id => !ids.Contains(id))) topics.Report(id, $"there is no topic '{id}'{NearestName.Hint(id, ids)}");
        var texts = topics.Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadText(entry.Map), StringComparer.Ordinal);
        var groups = root.Map("groups");
        var words = new TopicWords(
            root.Texts("openers"), root.Texts("lead_ins"), root.Texts("endings"), root.Texts("ignore"),
            classes.Keys.ToImmutableDictionary(name => name, classes.Texts, StringComparer.Ordinal), General(root, classes), root.Texts("elsewhere"),
            [.. topics.Maps().Select(entry => new TopicAsks(entry.Key, entry.Map.Texts("asks"), entry.Map.Text("title")))]);
        var lexicon = new TopicLexicon(words);
        foreach (var (one, other, ask) in lexicon.Matcher.Clashes)
            topics.Report(other, $"the topics '{one}' and '{other}' are asked for alike, by \"{ask}\": nobody could get the second");
        return new TopicContent(texts, groups.Keys.ToImmutableDictionary(name => name, groups.Text, StringComparer.Ordinal), lexicon);
    }

    private static ImmutableArray<string> General(YamlMap root, YamlMap classes)
    {
        foreach (var node in root.Nodes("general"))
        {
            string name = root.TextOf(node, "general");
            if (!classes.Has(name)) root.Report(node, $"there are no words '{name}'{NearestName.Hint(name, classes.Keys)}");
        }
        return [.. root.Texts("general").Where(classes.Has)];
    }

    private static TopicText ReadText(YamlMap map)
    {
        map.Only("title", "answer", "otherwise", "asks");
        if (map.Texts("asks").IsEmpty) map.Report("'asks' is missing: nobody could ask for this topic");
        string title = map.Text("title");
        if (title.Length > LongestTitle) map.Report("title", $"'{title}' is longer than {LongestTitle} letters: it is a button");
        return new TopicText(title, map.Text("answer"), map.OptionalText("otherwise") ?? "");
    }
}
