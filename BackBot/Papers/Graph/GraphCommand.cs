using System.Text;
using BackBot.Conversation;
using BackBot.Operations;

namespace BackBot.Papers.Graph;

/// <summary><c>graph [--content DIR]</c>: the interview as a Mermaid flowchart.</summary>
static class GraphCommand
{
    public static async Task<int> Run(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Write(args, output, Console.Error);
    }

    /// <returns>0, or 2 if the command was used wrongly.</returns>
    /// <exception cref="ContentRefusedException">The content has faults.</exception>
    public static int Write(string[] args, TextWriter output, TextWriter errors)
    {
        var line = CommandLine.Read(args, ["--content"], []);
        if (line is { Free.Count: > 0 }) errors.WriteLine("graph takes no name.");
        if (line is null || line.Free.Count > 0) return Commands.WrongUse;
        var content = LoadedContent.From(line["--content"]);
        output.Write(InterviewGraph.Of(content, content.Languages[BotContent.DefaultLanguage]));
        return 0;
    }
}
