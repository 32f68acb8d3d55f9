using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>One YAML file being read: its root, and the list its errors go to.</summary>
internal sealed class YamlFile
{
    private readonly List<ContentError> errors;

    private YamlFile(string path, YamlNode? root, List<ContentError> errors) =>
        (Path, Root, this.errors) = (path, root is null ? null : new YamlMap(this, root), errors);

    public string Path { get; }

    /// <summary>The mapping at the top; null if the file is missing, empty or no YAML, which has then been reported.</summary>
    public YamlMap? Root { get; }

    public static YamlFile Open(ContentFiles files, string path, List<ContentError> errors)
    {
        if (!files.ByPath.TryGetValue(path, out string? text))
        {
            errors.Add(new ContentError(path, 0, "this file is missing"));
            return new YamlFile(path, null, errors);
        }
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            errors.Add(new ContentError(path, (int)wrong.Start.Line, $"this is not valid YAML: {wrong.Message}"));
            return new YamlFile(path, null, errors);
        }
        catch (InvalidOperationException)
        {
            // The scanner loses its place in some texts, such as a bracket that is never closed, and cannot say where.
            errors.Add(new ContentError(path, 1, "this is not valid YAML: is every bracket and quotation mark closed?"));
            return new YamlFile(path, null, errors);
        }
        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return new YamlFile(path, root, errors);
        errors.Add(new ContentError(path, 1, "one mapping of keys to values is expected here"));
        return new YamlFile(path, null, errors);
    }

    public void Report(YamlNode at, string message) => errors.Add(new ContentError(Path, (int)at.Start.Line, message));

    public void Report(string message) => errors.Add(new ContentError(Path, 1, message));
}
