using System.Text.RegularExpressions;

namespace BackBot.Tests.Architecture;

/// <summary>What the documents point to is there.</summary>
public partial class DocumentTests
{
    /// <summary>Pictures are taken on request, so that a clone without them is no fault.</summary>
    private const string Pictures = "docs/screenshots/";

    public static TheoryData<string> Documents() =>
        [.. Repository.Texts.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_Links_LeadSomewhere(string path) =>
        Assert.Empty(Broken(Repository.Texts.Single(file => file.Path == path)));

    [Fact]
    public void Document_SeededLink_IsFound() => Assert.Single(Broken(new SourceFile("docs/a.md", "[b](../README.md#start) [c](not-there.md) [d](https://example.org)")));

    private static IEnumerable<string> Broken(SourceFile file) => Link().Matches(file.Text).Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith(Pictures, StringComparison.Ordinal))
        .Where(target => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(file.Path)!, target)));

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")]
    private static partial Regex Link();
}
