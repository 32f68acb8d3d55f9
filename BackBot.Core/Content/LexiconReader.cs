using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using BackBot.Language;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads a <c>lexicon.yaml</c> and refuses what is unknown, doubled or of the wrong kind.</summary>
/// <remarks>Stateless; safe to use from several threads.</remarks>
public static class LexiconReader
{
    /// <summary>The lexicon that travels with the build.</summary>
    /// <param name="language">Language tag, such as <c>en</c>.</param>
    /// <exception cref="FormatException">There is none for that language, or it is wrong.</exception>
    public static Lexicon Shipped(string language)
    {
        string name = $"dialogs/{language}/lexicon.yaml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FormatException($"{name}:1: no such lexicon");
        using var reader = new StreamReader(stream);
        return Read(name, reader.ReadToEnd());
    }

    /// <summary>Builds a lexicon from the text of a file.</summary>
    /// <param name="file">Name for messages.</param>
    /// <param name="yaml">The text.</param>
    /// <exception cref="FormatException">One line a finding: <c>FILE:LINE: message; did you mean 'x'?</c></exception>
    public static Lexicon Read(string file, string yaml)
    {
        var findings = new List<string>();
        var data = Data(file, yaml, findings);
        return findings.Count == 0 ? new Lexicon(data!) : throw new FormatException(string.Join('\n', findings));
    }

    private static LexiconData? Data(string file, string yaml, List<string> findings)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return new Sections(file, findings).Read(root);
            findings.Add($"{file}:1: one mapping expected");
        }
        catch (YamlException broken)
        {
            findings.Add($"{file}:{broken.Start.Line}: {broken.Message}");
        }
        return null;
    }

    private sealed class Sections(string file, List<string> findings)
    {
        private static readonly string[] Names =
            ["reviewed_by", "reviewed_on", "language", "cues", "numbers", "ordinals", "counts", "units", "weekdays", "months", "moments", "feasts", "vague_weeks", "languages", "commands", "not_in_free_text", "real_words"];

        public LexiconData Read(YamlMappingNode root)
        {
            foreach (var (key, _) in root) Check(key, Names);
            return new LexiconData
            {
                Language = Scalar(root, "language"),
                Cues = ByEnum<Cue>(Map(root, "cues")),
                Numbers = Values(root, "numbers", 0, 100),
                Ordinals = Values(root, "ordinals", -1, 100),
                Counts = Values(root, "counts", 0, 1000),
                Units = ByEnum<DurationUnit>(Map(root, "units")),
                Weekdays = Values(root, "weekdays", 0, 6),
                Months = Values(root, "months", 1, 12),
                Moments = Values(root, "moments", 0, 36525),
                Feasts = Values(root, "feasts", 101, 1231),
                VagueWeeks = Values(root, "vague_weeks", 0, 5218),
                Languages = Lists(Map(root, "languages")),
                Commands = ByEnum<CommandKind>(Map(root, "commands")),
                NotInFreeText = root.Children.TryGetValue("not_in_free_text", out var shielded) ? Phrases(shielded) : [],
                RealWords = root.Children.TryGetValue("real_words", out var real) ? Phrases(real) : [],
            };
        }

        private void Check(YamlNode key, string[] known)
        {
            string name = Text(key);
            if (known.Contains(name)) return;
            string nearest = known.MinBy(one => EditDistance.Between(name, one))!;
            Report(key, $"unknown key '{name}'; did you mean '{nearest}'?");
        }

        private YamlMappingNode Map(YamlMappingNode root, string name)
        {
            if (!root.Children.TryGetValue(name, out var node)) return [];
            if (node is YamlMappingNode map) return map;
            Report(node, $"'{name}' must be a mapping");
            return [];
        }

        private string Scalar(YamlMappingNode root, string name)
        {
            if (root.Children.TryGetValue(name, out var node) && node is YamlScalarNode { Value.Length: > 0 } scalar) return scalar.Value;
            Report(root, $"'{name}' is missing");
            return "";
        }

        private ImmutableDictionary<T, ImmutableArray<string>> ByEnum<T>(YamlMappingNode map) where T : struct, Enum
        {
            var byName = Enum.GetValues<T>().ToDictionary(value => Snake(value.ToString()));
            var lists = ImmutableDictionary.CreateBuilder<T, ImmutableArray<string>>();
            foreach (var (key, node) in map)
            {
                Check(key, [.. byName.Keys]);
                if (byName.TryGetValue(Text(key), out var value)) lists[value] = Phrases(node);
            }
            return lists.ToImmutable();
        }

        private ImmutableDictionary<string, ImmutableArray<string>> Lists(YamlMappingNode map) =>
            map.Children.ToImmutableDictionary(entry => Text(entry.Key), entry => Phrases(entry.Value));

        private ImmutableDictionary<string, double> Values(YamlMappingNode root, string name, double least, double most)
        {
            var values = ImmutableDictionary.CreateBuilder<string, double>();
            foreach (var (key, node) in Map(root, name))
            {
                if (double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most)
                    values[Text(key)] = value;
                else Report(node, $"'{Text(key)}' needs a number from {least} to {most}");
            }
            return values.ToImmutable();
        }

        private ImmutableArray<string> Phrases(YamlNode node)
        {
            if (node is not YamlSequenceNode list)
            {
                Report(node, "a list of phrases expected");
                return [];
            }
            foreach (var item in list.Where(item => Utterance.Of(Text(item)).IsEmpty))
                Report(item, $"'{Text(item)}' holds no word");
            return [.. list.Select(Text)];
        }

        private string Text(YamlNode node)
        {
            if (node is YamlScalarNode scalar) return scalar.Value ?? "";
            Report(node, "a word or phrase expected");
            return "";
        }

        private void Report(YamlNode node, string message) => findings.Add($"{file}:{node.Start.Line}: {message}");

        private static string Snake(string name) =>
            string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}
