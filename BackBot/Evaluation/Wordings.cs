using System.Collections.Immutable;
using BackBot.Content;
using YamlDotNet.RepresentationModel;

namespace BackBot.Evaluation;

/// <summary>How one patient talks: by which words a question is recognised, and how each answer is put.</summary>
/// <param name="Hears">Words that stand in the question as BackBot asks it.</param>
/// <param name="Says">The wording by answer; <c>number</c> holds a figure, <c>default</c> serves where the file says nothing.</param>
sealed record Asked(string Question, string Hears, ImmutableDictionary<string, string> Says);

/// <summary>The wordings of one language, from <c>patients/wordings.yaml</c>.</summary>
/// <param name="Lines">By red flag, words that stand in its line of a checklist.</param>
sealed record Wordings(
    string Skip, string None, string NotSure, string NotSureAbout, string PreferNot, string And,
    ImmutableArray<Asked> Asks, ImmutableDictionary<string, string> Lines)
{
    private const string Path = "patients/wordings.yaml";

    /// <exception cref="FormatException">The file is missing or not of this form.</exception>
    public static ImmutableDictionary<string, Wordings> Read(ContentFiles files)
    {
        string text = files.ByPath.GetValueOrDefault(Path) ?? throw new FormatException($"{Path}:0: this file is missing");
        var languages = (YamlMappingNode)Yaml.Root(text, Path)["languages"];
        return languages.Children.ToImmutableDictionary(pair => Yaml.Text(pair.Key), pair => Of((YamlMappingNode)pair.Value));
    }

    /// <summary>The question that a message asks, as a patient recognises it: the longest words that stand in it.</summary>
    public Asked? Recognise(string message) => Asks
        .Where(ask => message.Contains(ask.Hears, StringComparison.OrdinalIgnoreCase)).MaxBy(ask => ask.Hears.Length);

    private static Wordings Of(YamlMappingNode map) => new(
        Yaml.Text(map["skip"]), Yaml.Text(map["none"]), Yaml.Text(map["not_sure"]), Yaml.Text(map["not_sure_about"]),
        Yaml.Text(map["prefer_not"]), Yaml.Text(map["and"]),
        [.. ((YamlMappingNode)map["asks"]).Children.Select(pair => Ask(Yaml.Text(pair.Key), (YamlMappingNode)pair.Value))],
        Yaml.Texts(map["lines"]));

    private static Asked Ask(string question, YamlMappingNode map) => new(
        question, Yaml.Text(map["hears"]),
        map.Children.TryGetValue(new YamlScalarNode("says"), out var says) ? Yaml.Texts(says) : ImmutableDictionary<string, string>.Empty);
}
