using System.Runtime.CompilerServices;

namespace BackBot.Tests.Architecture;

/// <summary>The files of the project, without what builds and tools leave beside them.</summary>
static class Repository
{
    private static readonly string[] Left = [".git", ".vs", ".idea", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", "publish", "data", "my-talk"];
    private static readonly string[] Pictures = [".png", ".jpg", ".webp", ".ico", ".woff2", ".pdf", ".zip"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>Every text file, as its path from the root with <c>/</c>, and its text.</summary>
    public static IReadOnlyList<SourceFile> Texts { get; } =
        [.. Under(Root).Where(file => Path.GetFileName(file) != ".git" && !Pictures.Contains(Path.GetExtension(file))).Select(Read).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>C# that ships.</summary>
    public static IEnumerable<SourceFile> Product =>
        Texts.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && (file.IsUnder("BackBot.Core") || file.IsUnder("BackBot")));

    /// <summary>C# of the library that touches nothing.</summary>
    public static IEnumerable<SourceFile> Core => Product.Where(file => file.IsUnder("BackBot.Core"));

    private static SourceFile Read(string file) => new(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file));

    private static IEnumerable<string> Under(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(inner => !Left.Contains(Path.GetFileName(inner))).SelectMany(Under));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
