using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Content;

/// <summary>The rules of voice in <c>Data/voice.yaml</c>, as something that can be searched for.</summary>
static class Voice
{
    private static readonly YamlMappingNode Rules =
        (YamlMappingNode)SchemaCheck.Yaml(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "voice.yaml")));

    /// <summary>A place where a word of the list is right, and why.</summary>
    public sealed record Allowance(string Key, string Word, string Reason);

    /// <summary>Words that are not said, what is said instead, and places where they mean something else.</summary>
    public sealed record Preference(Regex Avoid, string Say, string Why, IReadOnlyList<string> Except);

    public static IReadOnlyList<Allowance> Allowed { get; } =
        [.. Items(Rules["allowed"]).Select(item => new Allowance(Text(item, "key"), Text(item, "word"), Text(item, "reason")))];

    public static IReadOnlyList<Preference> SpanishWords { get; } = [.. Items(Rules["spanish_words"]).Select(item => new Preference(
        Any(Texts(item, "avoid")), Text(item, "say"), Text(item, "why"), Texts(item, "except")))];

    private static readonly Dictionary<string, Regex> FrighteningWords =
        ((YamlMappingNode)Rules["frightening"]).Children.ToDictionary(pair => pair.Key.ToString(), pair => Any([.. Items(pair.Value).Select(word => word.ToString())]));

    /// <summary>Words of a text that frighten or blame.</summary>
    public static IEnumerable<string> Frightening(string language, string text) => FrighteningWords[language].Matches(text).Select(match => match.Value);

    private static Regex Any(IReadOnlyList<string> words) => new(
        $@"(?<![\p{{L}}-])(?:{string.Join('|', words.Select(word => Regex.Escape(word).Replace(@"\*", @"\p{L}*", StringComparison.Ordinal)))})(?![\p{{L}}-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<YamlNode> Items(YamlNode list) => ((YamlSequenceNode)list).Children;

    private static string Text(YamlNode map, string key) => ((YamlScalarNode)map[key]).Value!;

    private static IReadOnlyList<string> Texts(YamlNode map, string key) =>
        ((YamlMappingNode)map).Children.TryGetValue(new YamlScalarNode(key), out var list) ? [.. Items(list).Select(item => item.ToString())] : [];
}
