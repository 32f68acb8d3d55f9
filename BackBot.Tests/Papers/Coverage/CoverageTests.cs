using System.Collections.Immutable;
using BackBot.Content;
using BackBot.Papers;
using BackBot.Papers.Coverage;
using BackBot.Tests.Architecture;

namespace BackBot.Tests.Papers.Coverage;

/// <summary>Every fact of the source articles lives somewhere, and the paper that says where is current.</summary>
public class CoverageTests
{
    private static readonly string Paper = Path.Combine(Repository.Root, "docs", "coverage.md");
    private static readonly string Transcripts = Path.Combine(Repository.Root, "dialogs", "transcripts");

    /// <summary>Told above all when asked for: they live in topics, and may have no place in content without any.</summary>
    private static readonly string[] InTopics = ["F21", "F30", "F32", "F40", "F41", "F42", "F43", "F45", "F46", "F48", "F49", "F51", "F52", "F57"];

    private static (ImmutableArray<ArticleFact> Facts, List<ContentError> Errors) Shipped()
    {
        var errors = new List<ContentError>();
        return (ArticleFacts.Read(ContentFiles.Embedded(), errors), errors);
    }

    [Fact]
    public void Facts_Shipped_AreAllOfThem()
    {
        var (facts, errors) = Shipped();
        Assert.Empty(errors);
        Assert.Equal(Enumerable.Range(1, 57).Select(number => $"F{number}"), facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Facts_Shipped_EachHaveAPlace()
    {
        string[] without = ContentFiles.Embedded().ByPath.ContainsKey("topics.yaml") ? [] : InTopics;
        Assert.Empty(CoveragePaper.Placeless(Shipped().Facts).Except(without));
    }

    [Fact]
    public void Facts_LeftOut_SayWhyAndLiveNowhere() =>
        Assert.All(Shipped().Facts.Where(fact => fact.LeftOut.Length > 0), fact => Assert.True(fact.LeftOut.Length > 20 && fact.Places.IsEmpty));

    /// <summary>With <c>BACKBOT_ACCEPT=1</c> the paper is written anew instead: read the difference before you commit it.</summary>
    [Fact]
    public void Paper_InDocs_IsCurrent()
    {
        var output = new StringWriter();
        CoverageCommand.Write(["--transcripts", Transcripts], output, TextWriter.Null);
        if (Environment.GetEnvironmentVariable("BACKBOT_ACCEPT") == "1") File.WriteAllText(Paper, output.ToString());
        Assert.Equal(File.ReadAllText(Paper).ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void Command_WithoutTranscripts_IsWrongUse()
    {
        var errors = new StringWriter();
        Assert.Equal(2, CoverageCommand.Write(["--transcripts", "not-there"], TextWriter.Null, errors));
        Assert.Contains("--transcripts DIR", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, CoverageCommand.Write(["name", "--transcripts", Transcripts], TextWriter.Null, errors));
    }

    [Fact]
    public void Command_FactWithoutAPlace_IsAFinding()
    {
        using var folder = new TempFolder();
        foreach (var (path, text) in ContentFiles.Embedded().ByPath)
        {
            string file = Path.Combine(folder.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, path == "facts.yaml" ? text + "  F99: {says: \"Nobody tells it.\", article: S0}\n" : text);
        }
        var output = new StringWriter();
        Assert.Equal(1, CoverageCommand.Write(["--transcripts", Transcripts, "--content", folder.Path], output, TextWriter.Null));
        Assert.Matches("Without a place: [^.]*F99", output.ToString());
    }

    [Fact]
    public void Row_Places_NamesThreeTranscriptsAndCountsTheRest()
    {
        var fact = new ArticleFact("F7", "Walking is good.", "S4", "", "", [new FactPlace("advice", "today_walk")]);
        string walk = "bot: " + TestContent.Shipped.Languages["en"].Advice["today_walk"];
        var talks = new[] { "e", "a", "d", "b" }.ToDictionary(name => name, _ => walk);
        talks["silent"] = "bot: Hello.\n";
        var paper = CoveragePaper.Of([fact], new ShownPlaces(TestContent.Shipped, ContentFiles.Embedded()), talks);
        Assert.Contains("| F7 | Walking is good. | S4 |  | advice today_walk | a, b, d, 1 more |", MarkdownPaper.Of(paper), StringComparison.Ordinal);
    }
}
