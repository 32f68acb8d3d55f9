using BackBot.Content;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Content;

/// <summary>A text that BackBot shows, with where it stands.</summary>
/// <param name="Key">Such as <c>en/questions.yaml questions.status.ask</c>.</param>
public sealed record SpokenText(string Language, string Key, string Text)
{
    public string File => Key[..Key.IndexOf(' ', StringComparison.Ordinal)];
}

/// <summary>
/// Every text in <c>dialogs/</c> that a person may see, whatever file it stands in: what lies in a language's folder, and what
/// stands under a language's name elsewhere. Words that are there to understand people are not among them.
/// </summary>
static class SpokenTexts
{
    /// <summary>Files that hold only what people may say.</summary>
    private static readonly string[] InputFiles = ["heard.yaml", "lexicon.yaml", "mentions.yaml", "wordings.yaml"];

    /// <summary>Keys under which stands what people may say, or what is no text.</summary>
    private static readonly string[] InputKeys =
        ["says", "asked", "asks", "openers", "endings", "ignore", "elsewhere", "phrases", "patterns", "words", "hears", "source", "sources", "actions", "reviewed_by", "reviewed_on", "facts", "url"];

    public static IReadOnlyList<SpokenText> Shipped { get; } = Of(ContentFiles.Embedded());

    public static IReadOnlyList<SpokenText> Of(ContentFiles files)
    {
        string[] languages = [.. files.Languages.Distinct()];
        return [.. files.ByPath.Where(file => !InputFiles.Contains(Path.GetFileName(file.Key)))
            .SelectMany(file => Leaves(SchemaCheck.Yaml(file.Value), LanguageOf(file.Key, languages), "", languages)
                .Select(leaf => new SpokenText(leaf.Language, $"{file.Key} {leaf.Key}", leaf.Text)))];
    }

    private static string? LanguageOf(string path, string[] languages) => languages.FirstOrDefault(tag => path.StartsWith(tag + "/", StringComparison.Ordinal));

    private static IEnumerable<(string Language, string Key, string Text)> Leaves(YamlNode node, string? language, string key, string[] languages) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } text } when language is not null && text != "null" => [(language, key, text)],
        YamlSequenceNode list => list.Children.SelectMany((item, at) => Leaves(item, language, $"{key}[{at}]", languages)),
        YamlMappingNode map => map.Children.Select(pair => (Name: (pair.Key as YamlScalarNode)?.Value ?? "", pair.Value))
            .Where(pair => !InputKeys.Contains(pair.Name))
            .SelectMany(pair => Leaves(pair.Value, language ?? languages.FirstOrDefault(tag => tag == pair.Name), $"{key}.{pair.Name}".TrimStart('.'), languages)),
        _ => [],
    };
}
