using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using BackBot.Language.Entities;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads an <c>entities.yaml</c>: the grammar of numbers, times and measures in one language.</summary>
/// <remarks>Stateless; safe to use from several threads.</remarks>
public static class EntityReader
{
    private static readonly string[] Sections = ["reviewed_by", "reviewed_on", "decimal_sign", "cardinals", "multipliers", "ordinals", "ordinal_multipliers", "words", "values", "names", "rules"];

    /// <summary>The grammar that travels with the build.</summary>
    /// <exception cref="FormatException">There is none for that language, or it is wrong.</exception>
    public static EntityGrammar Shipped(string language)
    {
        string name = $"dialogs/{language}/entities.yaml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FormatException($"{name}:1: no such grammar");
        using var reader = new StreamReader(stream);
        return Read(name, reader.ReadToEnd());
    }

    /// <param name="file">Name for messages.</param>
    /// <param name="yaml">The text.</param>
    /// <exception cref="FormatException">FILE:LINE: what is wrong.</exception>
    public static EntityGrammar Read(string file, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root) throw new FormatException($"{file}:1: one mapping expected");
            if (root.Children.Keys.FirstOrDefault(key => !Sections.Contains(Text(key))) is { } unknown)
                throw new FormatException($"{file}:{unknown.Start.Line}: unknown key '{Text(unknown)}'{NearestName.Hint(Text(unknown), Sections)}");
            return new EntityGrammar(Data(root));
        }
        catch (YamlException broken)
        {
            throw new FormatException($"{file}:{broken.Start.Line}: {broken.Message}", broken);
        }
        catch (FormatException wrong) when (!wrong.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new FormatException($"{file}:1: {wrong.Message}", wrong);
        }
    }

    private static EntityData Data(YamlMappingNode root) => new()
    {
        DecimalSign = root.Children.TryGetValue("decimal_sign", out var sign) && Text(sign).Length == 1 ? Text(sign) : ".",
        Cardinals = Numbers(Map(root, "cardinals")),
        Multipliers = Numbers(Map(root, "multipliers")),
        Ordinals = Numbers(Map(root, "ordinals")),
        OrdinalMultipliers = Numbers(Map(root, "ordinal_multipliers")),
        Words = Map(root, "words").Children.ToImmutableDictionary(list => Text(list.Key), list => Texts(list.Value)),
        Values = Map(root, "values").Children.ToImmutableDictionary(list => Text(list.Key), list => Numbers((YamlMappingNode)list.Value)),
        Names = Map(root, "names").Children.ToImmutableDictionary(list => Text(list.Key),
            list => ((YamlMappingNode)list.Value).Children.SelectMany(name => Texts(name.Value).Select(phrase => (phrase, Text(name.Key)))).ToImmutableDictionary(one => one.phrase, one => one.Item2)),
        Rules = [.. ((YamlSequenceNode)root.Children["rules"]).SelectMany((stage, number) => ((YamlMappingNode)stage).Children.SelectMany(kind =>
            ((YamlMappingNode)kind.Value).Children.SelectMany(meaning => Texts(meaning.Value).Select(pattern =>
                new EntityRuleData(number, Text(kind.Key), Text(meaning.Key), pattern)))))],
    };

    private static YamlMappingNode Map(YamlMappingNode root, string name) => root.Children.TryGetValue(name, out var node) && node is YamlMappingNode map ? map : [];

    /// <summary>A phrase and its number, or a number and its phrases.</summary>
    private static ImmutableDictionary<string, double> Numbers(YamlMappingNode map) =>
        map.Children.SelectMany(entry => entry.Value is YamlSequenceNode ? Texts(entry.Value).Select(phrase => (phrase, Number(entry.Key))) : [(Text(entry.Key), Number(entry.Value))])
            .ToImmutableDictionary(one => one.Item1, one => one.Item2);

    private static double Number(YamlNode node) => double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        ? value
        : throw new FormatException($"'{Text(node)}' is no number (line {node.Start.Line})");

    private static ImmutableArray<string> Texts(YamlNode node) => node is YamlSequenceNode list ? [.. list.Select(Text)] : [Text(node)];

    private static string Text(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : throw new FormatException($"a word or phrase expected (line {node.Start.Line})");
}
