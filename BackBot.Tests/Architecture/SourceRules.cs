using System.Text.RegularExpressions;

namespace BackBot.Tests.Architecture;

/// <summary>The dependency rule and the ban on clocks, chance and files, read from the source of the core.</summary>
static partial class SourceRules
{
    /// <summary>Parts of BackBot that a file names and may not know.</summary>
    public static IEnumerable<string> Dependencies(SourceFile file)
    {
        string? layer = Layers.Of(file.Namespace);
        string folder = file.Path.Split('/')[1];
        if (layer != folder || !Layers.All.Contains(layer))
            yield return $"{file.Path}: namespace '{file.Namespace}' is none that folder '{folder}' may have";
        foreach (var use in Uses(file))
            if (layer is not null && !Layers.MayUse(layer, use.Layer)) yield return $"{file.Path}:{use.Line}: {layer} may not know {use.Layer}";
    }

    /// <summary>Clocks, chance and the machine, which a turn must not touch; files are for <c>Content</c> alone.</summary>
    public static IEnumerable<string> Impurities(SourceFile file)
    {
        var found = ClockAndChance().Matches(file.Code).AsEnumerable();
        if (Layers.Of(file.Namespace) != "Content") found = found.Concat(Machine().Matches(file.Code));
        return found.Select(match => $"{file.Path}:{file.LineAt(match.Index)}: {match.Value}");
    }

    /// <summary>Regular expressions that may run for ever on a text: neither without backtracking nor with a time limit.</summary>
    public static IEnumerable<string> Backtracking(SourceFile file) => Expression().Matches(file.Code)
        .Where(match => !match.Value.Contains("NonBacktracking", StringComparison.Ordinal) && !TimeLimit().IsMatch(match.Value))
        .Select(match => $"{file.Path}:{file.LineAt(match.Index)}: {match.Value}");

    /// <summary>"using BackBot.X" and names written out from the root or from a sister part: "Clinical.Answer.Yes".</summary>
    private static IEnumerable<(string Layer, int Line)> Uses(SourceFile file)
    {
        foreach (Match match in FullName().Matches(file.Code)) yield return (match.Groups[1].Value, file.LineAt(match.Index));
        foreach (Match match in SisterName().Matches(file.Code))
            if (Layers.All.Contains(match.Groups[1].Value)) yield return (match.Groups[1].Value, file.LineAt(match.Index));
    }

    [GeneratedRegex(@"\[GeneratedRegex\([^\n]*|\bnew Regex\([^\n]*|\bRegex\s*\.\s*(?:IsMatch|Match|Matches|Replace|Split|Count)\([^\n]*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"GeneratedRegex\(.*, \d+\)\]")]
    private static partial Regex TimeLimit();

    [GeneratedRegex(@"\bBackBot\.(\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(Clinical|Language|Conversation|Activities|Content)\.(?:[A-Z]\w*)(?:\.|\b(?=\s+\w+\s*[=;,){]))")]
    private static partial Regex SisterName();

    [GeneratedRegex(@"\b(?:DateTime|DateTimeOffset)\s*\.\s*(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bTickCount(?:64)?\b|\bGuid\s*\.\s*(?:NewGuid|CreateVersion7)\b|\bRandom\b|\bRandomNumberGenerator\b")]
    private static partial Regex ClockAndChance();

    [GeneratedRegex(@"\b(?:File|Directory|Environment|Console)\s*\.|\b(?:FileStream|FileInfo|DirectoryInfo|HttpClient)\b")]
    private static partial Regex Machine();
}
