using System.Text;
using BackBot.Content;
using BackBot.Operations;

namespace BackBot.Papers.FactCheck;

/// <summary><c>factcheck LANG [--format md|html] [--content DIR]</c>: everything in one language, for a clinician to read and sign.</summary>
static class FactCheckCommand
{
    public static async Task<int> Run(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Write(args, output, Console.Error);
    }

    /// <returns>0; 1 if the content has faults, which are named; 2 if the command was used wrongly.</returns>
    public static int Write(string[] args, TextWriter output, TextWriter errors)
    {
        var line = CommandLine.Read(args, ["--format", "--content"], []);
        if (line is null) return Commands.WrongUse;
        if (line.Free.Count != 1) return Refuse(errors, "factcheck takes one language, such as en.");
        if ((line["--format"] ?? "md") is not ("md" or "html")) return Refuse(errors, "--format is md or html.");
        var files = LoadedContent.Files(line["--content"]);
        var load = ContentLoader.Load(files);
        foreach (var error in load.Errors) errors.WriteLine(error);
        if (load.Content is not { } content) return 1;
        if (!content.Languages.TryGetValue(line.Free[0], out var language))
            return Refuse(errors, $"There is no language '{line.Free[0]}'. There are: {string.Join(", ", content.Languages.Keys.Order(StringComparer.Ordinal))}.");
        var paper = FactCheckPaper.Of(content, language, files);
        output.Write(line["--format"] == "html" ? HtmlPaper.Of(paper) : MarkdownPaper.Of(paper));
        return 0;
    }

    private static int Refuse(TextWriter errors, string why)
    {
        errors.WriteLine(why);
        return Commands.WrongUse;
    }
}
