using System.Text.RegularExpressions;

namespace BackBot.Tests.Architecture;

/// <summary>One text file of the project. <see cref="Code"/> is its C# with comments and literals blanked, line for line.</summary>
sealed partial record SourceFile(string Path, string Text)
{
    private string? code;

    public string Code => code ??= CodeOnly.Of(Text);

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public string Namespace => NamespaceLine().Match(Code).Groups[1].Value;

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public int LineAt(int index) => Code.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
