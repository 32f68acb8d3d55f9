using BackBot.Content;

namespace BackBot.Operations;

/// <summary><c>check [FOLDER]</c>: everything that is wrong with a content folder, a line each, and whom it would fail.</summary>
/// <remarks>A review that is due is a warning and does not change the exit code.</remarks>
static class CheckCommand
{
    public static Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, [], []);
        if (line is null || line.Free.Count > 1) return Task.FromResult(Commands.WrongUse);
        var files = LoadedContent.Files(line.Free.Count == 0 ? null : line.Free[0]);
        var load = ContentLoader.Load(files);
        foreach (var due in ReviewDates.Findings(files, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))) Console.Out.WriteLine(due);
        foreach (var error in load.Errors) Console.Out.WriteLine(error);
        if (load.Content is not { } content) return Task.FromResult(1);
        var proof = ContentProof.Of(content);
        foreach (var broken in proof.Broken) Console.Out.WriteLine(ContentProof.Describe(broken));
        if (proof.Broken.IsEmpty)
            Console.Out.WriteLine(
                $"ok: {proof.Walked} combinations of answers walked; {content.Interview.Dialogs.Length} dialogs, {content.Rules.Rules.Length} rules, {content.Rules.RedFlags.Count} red flags, languages {string.Join(' ', content.Languages.Keys.Order(StringComparer.Ordinal))}");
        return Task.FromResult(proof.Broken.IsEmpty ? 0 : 1);
    }
}
