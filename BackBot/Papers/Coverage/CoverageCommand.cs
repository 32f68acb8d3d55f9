using System.Text;
using BackBot.Content;
using BackBot.Operations;

namespace BackBot.Papers.Coverage;

/// <summary><c>coverage [--transcripts DIR] [--content DIR]</c>: where each fact of the source articles lives, and which talk shows it.</summary>
static class CoverageCommand
{
    /// <summary>Transcripts do not travel with the program: they lie in the repository.</summary>
    private const string DefaultTranscripts = "dialogs/transcripts";

    public static async Task<int> Run(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Write(args, output, Console.Error);
    }

    /// <returns>0; 1 if a fact has no place or a file has faults; 2 if the command was used wrongly.</returns>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static int Write(string[] args, TextWriter output, TextWriter errors)
    {
        var line = CommandLine.Read(args, ["--transcripts", "--content"], []);
        if (line is null) return Commands.WrongUse;
        string folder = line["--transcripts"] ?? DefaultTranscripts;
        if (line.Free.Count > 0 || !Directory.Exists(folder))
        {
            errors.WriteLine(line.Free.Count > 0 ? "coverage takes no name." : $"There is no folder '{folder}'; --transcripts DIR names another.");
            return Commands.WrongUse;
        }
        var files = LoadedContent.Files(line["--content"]);
        var load = ContentLoader.Load(files);
        var faults = load.Errors.ToList();
        var facts = ArticleFacts.Read(files, faults);
        foreach (var fault in faults) errors.WriteLine(fault);
        if (load.Content is not { } content || faults.Count > 0) return 1;
        output.Write(MarkdownPaper.Of(CoveragePaper.Of(facts, new ShownPlaces(content, files), Transcripts(folder))));
        return CoveragePaper.Placeless(facts).IsEmpty ? 0 : 1;
    }

    private static Dictionary<string, string> Transcripts(string folder) =>
        Directory.EnumerateFiles(folder, "*.chat", SearchOption.AllDirectories).ToDictionary(
            file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
