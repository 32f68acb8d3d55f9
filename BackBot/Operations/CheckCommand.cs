using System.Globalization;
using BackBot.Clinical.Proof;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary><c>check [FOLDER]</c>: everything that is wrong with a content folder, a line each, and whom it would fail.</summary>
/// <remarks>A review that is due is a warning and does not change the exit code.</remarks>
static class CheckCommand
{
    public static Task<int> Run(string[] args) => Task.FromResult(Run(args, Console.Out));

    public static int Run(string[] args, TextWriter output)
    {
        var line = CommandLine.Read(args, [], []);
        if (line is null || line.Free.Count > 1) return Commands.WrongUse;
        var files = LoadedContent.Files(line.Free.Count == 0 ? null : line.Free[0]);
        var load = ContentLoader.Load(files);
        foreach (var due in ReviewDates.Findings(files, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))) output.WriteLine(due);
        foreach (var error in load.Errors) output.WriteLine(error);
        if (load.Content is not { } content) return 1;
        var proof = ContentProof.Of(content);
        var findings = ContentProof.Findings(proof, content, files);
        foreach (var finding in findings) output.WriteLine(finding);
        foreach (var note in ContentProof.Notes(proof, files)) output.WriteLine(note);
        if (findings.IsEmpty) output.WriteLine(Summary(proof, content));
        return findings.IsEmpty ? 0 : 1;
    }

    private static string Summary(ProofResult proof, BotContent content) => string.Create(
        CultureInfo.InvariantCulture,
        $"ok: {proof.Properties} properties hold for all {proof.Covered:N0} combinations of answers; {content.Interview.Dialogs.Length} dialogs, {content.Rules.Rules.Length} rules, {content.Rules.RedFlags.Count} red flags, {content.Topics.Topics.Length} topics, languages {string.Join(' ', content.Languages.Keys.Order(StringComparer.Ordinal))}");
}
