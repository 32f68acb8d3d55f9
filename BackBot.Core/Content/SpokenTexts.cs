using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>A text that BackBot shows, with where it stands.</summary>
/// <param name="File">Such as <c>en/questions.yaml</c>.</param>
/// <param name="Path">Its place there, such as <c>questions.status.ask</c>.</param>
public sealed record SpokenText(string Language, string File, string Path, string Text)
{
    public string Key => $"{File} {Path}";
}

/// <summary>
/// Every text of the content that a person may see, whatever file it stands in: what lies in a language's folder, and what stands
/// under a language's name elsewhere. Words that are there to understand people are not among them. So a file that is added later is
/// read over and measured like the rest.
/// </summary>
public static class SpokenTexts
{
    /// <summary>Files that hold only what people may say.</summary>
    private static readonly string[] InputFiles = ["heard.yaml", "lexicon.yaml", "mentions.yaml", "wordings.yaml"];

    /// <summary>Keys under which stands what people may say, or what is no text.</summary>
    private static readonly string[] InputKeys =
    [
        "says", "asked", "asks", "openers", "endings", "ignore", "elsewhere", "phrases", "patterns", "people", "words", "hears",
        "source", "sources", "actions", "reviewed_by", "reviewed_on", "facts", "url",
    ];

    /// <summary>In the order of the files and of what stands in them. A file that is no YAML has none.</summary>
    public static ImmutableArray<SpokenText> Of(ContentFiles files)
    {
        string[] languages = [.. files.Languages.Distinct()];
        var ignored = new List<ContentError>();
        return [.. files.ByPath.Keys.Where(path => !InputFiles.Contains(System.IO.Path.GetFileName(path))).SelectMany(path =>
            YamlFile.Open(files, path, ignored).Root is { } root ? Leaves(root.Node, path, LanguageOf(path, languages), "", languages) : [])];
    }

    private static string? LanguageOf(string path, string[] languages) => languages.FirstOrDefault(tag => path.StartsWith(tag + "/", StringComparison.Ordinal));

    private static IEnumerable<SpokenText> Leaves(YamlNode node, string file, string? language, string path, string[] languages) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } text } when language is not null && text != "null" => [new SpokenText(language, file, path, text)],
        YamlSequenceNode list => list.Children.SelectMany((item, at) => Leaves(item, file, language, $"{path}[{at}]", languages)),
        YamlMappingNode map => map.Children.Select(pair => (Name: (pair.Key as YamlScalarNode)?.Value ?? "", pair.Value))
            .Where(pair => !InputKeys.Contains(pair.Name))
            .SelectMany(pair => Leaves(pair.Value, file, language ?? languages.FirstOrDefault(tag => tag == pair.Name), $"{path}.{pair.Name}".TrimStart('.'), languages)),
        _ => [],
    };
}
