using System.Collections.Immutable;
using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Listening;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language.Listening;

/// <summary>The shipped lexicons, and the phrase files beside the tests.</summary>
internal static class Listening
{
    public static readonly HeardLexicon English = Shipped("en");
    public static readonly HeardLexicon Spanish = Shipped("es");

    public static HeardLexicon Lexicon(string language) => language == "en" ? English : Spanish;

    public static ImmutableArray<Heard> Hear(string language, string text) =>
        RedFlagListener.Listen(Utterance.Of(text), Lexicon(language));

    /// <summary>The families raised, modifiers counted to their family.</summary>
    public static HashSet<string> Raised(string language, string text) =>
        [.. Hear(language, text).Where(h => h.Standing == HeardStanding.Present).Select(h => Family(h.Concept))];

    public static string Family(string concept) => concept switch
    {
        "leg_weakness_growing" => "leg_weakness",
        "thin_bones" => "fragility",
        "infection_collapse" => "infection",
        "pregnancy_heavy" => "pregnancy_alarm",
        "crisis_active" or "crisis_passive" => "crisis",
        _ => concept,
    };

    public static YamlNode Data(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Data", file));
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    public static IEnumerable<string> Texts(YamlNode map, string key) =>
        ((YamlMappingNode)map).Children.TryGetValue(key, out var list)
            ? ((YamlSequenceNode)list).Select(item => ((YamlScalarNode)item).Value!)
            : [];

    private static HeardLexicon Shipped(string language)
    {
        string name = $"dialogs/{language}/heard.yaml";
        using var stream = typeof(RedFlagListener).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return ListenerReader.Read(reader.ReadToEnd(), name);
    }
}
