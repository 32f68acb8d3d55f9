using BackBot.Content;
using YamlDotNet.RepresentationModel;

namespace BackBot.Papers.Coverage;

/// <summary>The answers of a topic in one language, where there are topics.</summary>
static class TopicTexts
{
    private static readonly string[] Answers = ["answer", "otherwise"];

    public static IEnumerable<string> Of(ContentFiles files, string language, string topic)
    {
        string path = $"{language}/topics.yaml";
        if (!files.ByPath.TryGetValue(path, out string? text)) return [];
        var all = Evaluation.Yaml.Find(Evaluation.Yaml.Root(text, path), "topics");
        return all is not null && Evaluation.Yaml.Find(all, topic) is YamlMappingNode found
            ? Answers.Select(key => Evaluation.Yaml.Find(found, key)).OfType<YamlScalarNode>().Select(node => node.Value!)
            : [];
    }
}
