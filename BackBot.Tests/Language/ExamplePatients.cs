using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language;

/// <summary>What the example patients write first, and what they answer when asked.</summary>
internal static class ExamplePatients
{
    public static IEnumerable<Patient> All()
    {
        var stream = new YamlStream();
        using var file = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", "vignettes.yaml"));
        stream.Load(file);
        foreach (var node in (YamlSequenceNode)stream.Documents[0].RootNode)
            yield return new Patient(Text(node, "id"), Text(node, "lang"), Text(node, "opening"),
                Number(node, "age"), Number(node, "pain_0_10"), Number(node, "episode_weeks"));
    }

    /// <summary>How people tell alarming symptoms in their own words.</summary>
    public static IEnumerable<string> SymptomPhrases()
    {
        var stream = new YamlStream();
        using var file = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", "redflag-phrases.yaml"));
        stream.Load(file);
        return stream.Documents[0].AllNodes.OfType<YamlSequenceNode>().SelectMany(list => list).OfType<YamlScalarNode>().Select(phrase => phrase.Value!).ToList();
    }

    private static string Text(YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static double Number(YamlNode node, string key) => double.Parse(Text(node["answers"], key), CultureInfo.InvariantCulture);

    internal sealed record Patient(string Id, string Language, string Opening, double Age, double Pain, double Weeks);
}
