using BackBot.Language.Listening;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads <c>heard.yaml</c>: the words, combinations and concepts that the red-flag listener of one language hears.</summary>
/// <remarks>Stateless; safe to call from any thread.</remarks>
public static class ListenerReader
{
    private static readonly string[] Sections = ["reviewed_by", "reviewed_on", "ordinary", "endings", "inflections", "variants", "cues", "words", "combinations", "concepts"];
    private static readonly string[] ConceptKeys = ["concept", "any", "immune", "explained"];

    /// <param name="yaml">The text of the file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="FormatException">Anything unknown, missing, doubled or undefined; the message begins with file and line.</exception>
    public static HeardLexicon Read(string yaml, string file)
    {
        var root = Root(yaml, file);
        Refuse(root, Sections, file);
        var builder = new HeardLexiconBuilder();
        if (Find(root, "ordinary") is { } ordinary) builder.AddOrdinary(Texts(ordinary, file).Select(t => t.Value!));
        if (Find(root, "endings") is { } endings) builder.AddEndings(Texts(endings, file).Select(t => t.Value!));
        if (Find(root, "inflections") is { } inflections)
            foreach (var (_, parts) in Entries(inflections, file)) builder.AddParadigm(Texts(parts, file).Select(t => t.Value!));
        if (Find(root, "variants") is { } variants)
            foreach (var (_, parts) in Entries(variants, file)) builder.AddVariants(Texts(parts, file).Select(t => t.Value!));
        ReadClasses(Need(root, "cues", file), file, builder, isCue: true);
        ReadClasses(Need(root, "words", file), file, builder, isCue: false);
        foreach (var (name, patterns) in Entries(Need(root, "combinations", file), file))
            At(name, file, builder, () => builder.AddCombination(name.Value!, Texts(patterns, file).Select(t => t.Value!)));
        ReadConcepts(Need(root, "concepts", file), file, builder);
        At(root, file, builder, () => builder.Build(), out var lexicon);
        return lexicon;
    }

    private static YamlMappingNode Root(string yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new FormatException($"{file}:{problem.Start.Line}: {problem.Message}", problem);
        }
        if (stream.Documents.Count == 0) throw new FormatException($"{file}:1: the file is empty");
        return Map(stream.Documents[0].RootNode, file);
    }

    private static void ReadClasses(YamlNode section, string file, HeardLexiconBuilder builder, bool isCue)
    {
        foreach (var (name, terms) in Entries(section, file))
        {
            if (isCue != HeardLexiconBuilder.IsCue(name.Value!))
                throw Problem(name, file, isCue ? $"'{name.Value}' is not a cue" : $"'{name.Value}' is a cue and belongs under 'cues'");
            At(name, file, builder, () => builder.AddWords(name.Value!, Texts(terms, file).Select(t => t.Value!)));
        }
    }

    private static void ReadConcepts(YamlNode section, string file, HeardLexiconBuilder builder)
    {
        if (section is not YamlSequenceNode list) throw Problem(section, file, "'concepts' must be a list");
        foreach (var item in list)
        {
            var map = Map(item, file);
            Refuse(map, ConceptKeys, file);
            string concept = Text(Need(map, "concept", file), file).Value!;
            var immune = Optional(map, "immune", file).Select(s => Standing(s, file)).ToList();
            var explained = Optional(map, "explained", file).Select(e => e.Value!).ToList();
            var patterns = Texts(Need(map, "any", file), file).Select(t => t.Value!).ToList();
            At(item, file, builder, () => builder.AddConcept(concept, patterns, immune, explained));
        }
    }

    private static HeardStanding Standing(YamlScalarNode node, string file) => node.Value switch
    {
        "denied" => HeardStanding.Denied,
        "unchanged" => HeardStanding.Unchanged,
        "someone_else" => HeardStanding.SomeoneElse,
        "hypothetical" => HeardStanding.Hypothetical,
        _ => throw Problem(node, file, $"'{node.Value}' is none of denied, unchanged, someone_else, hypothetical"),
    };

    private static void At(YamlNode node, string file, HeardLexiconBuilder builder, Action add) =>
        At(node, file, builder, () => { add(); return true; }, out _);

    private static void At<T>(YamlNode node, string file, HeardLexiconBuilder builder, Func<T> make, out T made)
    {
        try
        {
            made = make();
        }
        catch (FormatException problem) when (!problem.Message.StartsWith(file + ":", StringComparison.Ordinal))
        {
            throw Problem(node, file, problem.Message + Nearest(problem.Message, builder.Names));
        }
    }

    /// <summary>"'grion' is not defined" gets "; did you mean 'groin'?" where a name is close.</summary>
    private static string Nearest(string message, IEnumerable<string> names)
    {
        string[] quoted = message.Split('\'');
        if (quoted.Length < 3 || !message.EndsWith("not defined", StringComparison.Ordinal)) return string.Empty;
        string? close = names.Where(n => Math.Abs(n.Length - quoted[1].Length) <= 1 && Shared(n, quoted[1]) >= n.Length - 2)
            .OrderByDescending(n => Shared(n, quoted[1])).FirstOrDefault();
        return close is null ? string.Empty : $"; did you mean '{close}'?";
    }

    /// <summary>Letters shared at the two ends: enough to see a slip in a name.</summary>
    private static int Shared(string a, string b)
    {
        int head = 0, tail = 0, most = Math.Min(a.Length, b.Length);
        while (head < most && a[head] == b[head]) head++;
        while (tail < most - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return head + tail;
    }

    private static IEnumerable<(YamlScalarNode Name, YamlNode Value)> Entries(YamlNode node, string file) =>
        Map(node, file).Children.Select(entry => (Text(entry.Key, file), entry.Value));

    private static IEnumerable<YamlScalarNode> Texts(YamlNode node, string file) =>
        node is YamlSequenceNode list ? list.Select(item => Text(item, file)) : throw Problem(node, file, "must be a list");

    private static IEnumerable<YamlScalarNode> Optional(YamlMappingNode map, string key, string file) =>
        Find(map, key) is { } node ? Texts(node, file) : [];

    private static YamlMappingNode Map(YamlNode node, string file) =>
        node as YamlMappingNode ?? throw Problem(node, file, "must have keys with values");

    private static YamlScalarNode Text(YamlNode node, string file) =>
        node is YamlScalarNode { Value.Length: > 0 } text ? text : throw Problem(node, file, "must be a text");

    private static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private static YamlNode Need(YamlMappingNode map, string key, string file) =>
        Find(map, key) ?? throw Problem(map, file, $"'{key}' is missing");

    private static void Refuse(YamlMappingNode map, string[] known, string file)
    {
        foreach (var key in map.Children.Keys)
            if (key is not YamlScalarNode name || !known.Contains(name.Value, StringComparer.Ordinal))
                throw Problem(key, file, $"'{key}' is none of {string.Join(", ", known)}");
    }

    private static FormatException Problem(YamlNode node, string file, string message) =>
        new($"{file}:{node.Start.Line}: {message}");
}
