using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace BackBot.Content;

/// <summary>The text of every content file, by path: from a folder, or the ones that travel with the build.</summary>
/// <remarks>Immutable once read. A folder replaces the whole embedded content, it does not mix with it.</remarks>
public sealed class ContentFiles
{
    private const string EmbeddedPrefix = "dialogs/";

    public ContentFiles(IEnumerable<KeyValuePair<string, string>> files) =>
        ByPath = files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>YAML text by path such as <c>en/questions.yaml</c>.</summary>
    public ImmutableSortedDictionary<string, string> ByPath { get; }

    /// <summary>Short hash over all files: two machines with the same content show the same.</summary>
    public string Version
    {
        get
        {
            var all = new StringBuilder();
            foreach (var (path, text) in ByPath) all.Append(path).Append('\0').Append(text.ReplaceLineEndings("\n")).Append('\0');
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..12];
        }
    }

    /// <summary>Names of the language folders, such as <c>en</c>.</summary>
    public IEnumerable<string> Languages => ByPath.Keys
        .Where(path => path.EndsWith("/questions.yaml", StringComparison.Ordinal)).Select(path => path[..path.IndexOf('/', StringComparison.Ordinal)]);

    /// <summary>Reads a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ContentFiles FromFolder(string folder)
    {
        string root = Path.GetFullPath(folder);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no content folder '{folder}'.");
        return new ContentFiles(Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Select(file =>
            KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file))));
    }

    /// <summary>The content that this build was made with.</summary>
    public static ContentFiles Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new ContentFiles(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(EmbeddedPrefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[EmbeddedPrefix.Length..], ReadText(assembly, name))));
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
