using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Evaluation;

/// <summary>Small steps over a YAML tree. What is not of the form expected is a <see cref="FormatException"/> with its line.</summary>
static class Yaml
{
    /// <exception cref="FormatException">The text is not YAML.</exception>
    public static YamlNode Root(string text, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode : throw new FormatException($"{file}:1: the file is empty");
        }
        catch (YamlException wrong)
        {
            throw new FormatException($"{file}:{wrong.Start.Line}: this is not valid YAML: {wrong.Message}", wrong);
        }
    }

    public static string Text(YamlNode node) =>
        (node as YamlScalarNode)?.Value ?? throw new FormatException($"line {node.Start.Line}: a text is expected here");

    public static ImmutableDictionary<string, string> Texts(YamlNode node) =>
        Map(node).Children.ToImmutableDictionary(pair => Text(pair.Key), pair => Text(pair.Value), StringComparer.Ordinal);

    public static YamlMappingNode Map(YamlNode node) =>
        node as YamlMappingNode ?? throw new FormatException($"line {node.Start.Line}: a mapping of keys to values is expected here");

    public static YamlSequenceNode List(YamlNode node) =>
        node as YamlSequenceNode ?? throw new FormatException($"line {node.Start.Line}: a list is expected here");

    public static YamlNode? Find(YamlNode map, string key) => Map(map).Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;

    public static YamlNode Need(YamlNode map, string key) =>
        Find(map, key) ?? throw new FormatException($"line {map.Start.Line}: '{key}' is missing");
}
