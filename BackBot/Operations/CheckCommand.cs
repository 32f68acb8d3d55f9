using BackBot.Content;

namespace BackBot.Operations;

/// <summary><c>check [FOLDER]</c>: everything that is wrong with a content folder, a line each, and whom it would fail.</summary>
static class CheckCommand
{
    public static Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, [], []);
        if (line is null || line.Free.Count > 1) return Task.FromResult(Commands.WrongUse);
        var load = ContentLoader.Load(LoadedContent.Files(line.Free.Count == 0 ? null : line.Free[0]));
        foreach (var error in load.Errors) Console.Out.WriteLine(error);
        if (load.Content is not { } content) return Task.FromResult(1);
        var proof = ContentProof.Of(content);
        foreach (var broken in proof.Broken) Console.Out.WriteLine(ContentProof.Describe(broken));
        if (proof.Broken.IsEmpty)
            Console.Out.WriteLine(
                $"ok: {proof.Walked} combinations of answers walked; {content.Interview.Dialogs.Length} dialogs, {content.Rules.Rules.Length} rules, {content.Rules.RedFlags.Count} red flags, {content.Topics.Topics.Length} topics, languages {string.Join(' ', content.Languages.Keys.Order(StringComparer.Ordinal))}");
        return Task.FromResult(proof.Broken.IsEmpty ? 0 : 1);
    }
}
