using System.Xml.Linq;
using BackBot.Content;
using BackBot.Papers;
using BackBot.Papers.FactCheck;

namespace BackBot.Tests.Papers.FactCheck;

/// <summary>The paper a clinician signs leaves nothing out, in both languages and both formats.</summary>
public class FactCheckTests
{
    private static readonly Dictionary<string, Paper> Papers = TestContent.Shipped.Languages.Values.ToDictionary(
        language => language.Tag, language => FactCheckPaper.Of(TestContent.Shipped, language, ContentFiles.Embedded()));

    public static TheoryData<string> Languages => ["en", "es"];

    private static List<string> Texts(string language) => [.. Papers[language].Blocks.SelectMany(block => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Entry entry => entry.Lines.Select(line => line.Text).Append(entry.Id),
        Block.Table table => table.Rows.SelectMany(row => row),
        _ => Enumerable.Empty<string>(),
    })];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paper_Each_HoldsEveryQuestionFlagRuleAdviceDispositionAndSource(string language)
    {
        var (content, ids) = (TestContent.Shipped, Papers[language].Blocks.OfType<Block.Entry>().Select(entry => entry.Id).ToList());
        var expected = content.Languages[language].Questions.Keys.Concat(content.Rules.RedFlags.Keys).Concat(content.Rules.Rules.Select(rule => rule.Id))
            .Concat(content.Rules.Advice.Keys).Concat(content.Languages[language].Dispositions.Keys).Concat(content.Rules.Sources.Keys);
        Assert.Empty(expected.GroupBy(id => id).Where(group => ids.Count(id => id == group.Key) != group.Count()).Select(group => group.Key));
        Assert.All(content.Countries.Keys, code => Assert.Contains(code, Texts(language)));
    }

    /// <summary>Every word that a person may read stands in it, with its quotation marks or without.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Paper_Each_HoldsEveryText(string language)
    {
        var (words, all) = (TestContent.Shipped.Languages[language], string.Join('\n', Texts(language)));
        var texts = words.Questions.Values.SelectMany(text => text.Options.Values.Select(option => option.Label).Concat([text.Ask, text.Again, text.Explain, text.Label, text.Low, text.High]))
            .Concat(words.Advice.Values).Concat(words.Sentences.Values)
            .Concat(TestContent.Shipped.Rules.Rules.Where(rule => rule.Because.Length > 0).Select(rule => words.Because[rule.Because]))
            .Concat(words.Dispositions.Values.SelectMany(text => text.Paragraphs.Concat([text.Title, text.Referral, text.Say])));
        Assert.All(texts, text => Assert.Contains(text, all, StringComparison.Ordinal));
    }

    /// <summary>Also of files that no section knows: they are printed as they stand.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Paper_Each_HoldsEveryTextOfEveryFile(string language)
    {
        var files = new ContentFiles(ContentFiles.Embedded().ByPath.SetItem($"{language}/later.yaml", "things: {one: {answer: A later text., says: [heard only]}}\n"));
        var paper = FactCheckPaper.Of(TestContent.Shipped, TestContent.Shipped.Languages[language], files);
        string all = MarkdownPaper.Of(paper);
        Assert.All(SpokenTexts.Of(files).Where(text => text.Language == language), text => Assert.Contains(MarkdownPaper.Escape(text.Text), all, StringComparison.Ordinal));
        Assert.Contains("| things.one.answer | A later text. |", all, StringComparison.Ordinal);
        Assert.DoesNotContain("heard only", all, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paper_Each_SaysWhoSignedAndLeavesRoomToSign(string language)
    {
        var tables = Papers[language].Blocks.OfType<Block.Table>().ToList();
        int sections = Papers[language].Blocks.Count(block => block is Block.Heading { Level: 2 });
        Assert.Equal(sections - 1, tables.Count(table => table.Columns.Length == 6 && table.Rows.Length == 2));
        Assert.Contains(tables, table => table.Rows.Any(row => row[0] == "rules.yaml"));
        Assert.Contains(TestContent.Shipped.Version, Texts(language)[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Html_Page_StandsAloneAndCanBeReadByEveryone(string language)
    {
        var page = XDocument.Parse(HtmlPaper.Of(Papers[language]));
        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "form");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName == "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Contains("@media print", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.All(page.Descendants("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.Descendants("th"), cell => Assert.NotNull(cell.Attribute("scope")));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants("nav").Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Html_Headings_SkipNoLevel(string language)
    {
        var levels = XDocument.Parse(HtmlPaper.Of(Papers[language])).Descendants().Select(element => element.Name.LocalName)
            .Where(name => name is "h1" or "h2" or "h3" or "h4").Select(name => name[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [InlineData(0, "en")]
    [InlineData(0, "es", "--format", "html")]
    [InlineData(0, "en", "--format=md")]
    [InlineData(2)]
    [InlineData(2, "fr")]
    [InlineData(2, "en", "es")]
    [InlineData(2, "en", "--format", "pdf")]
    [InlineData(2, "en", "--colour", "red")]
    public void Command_Use_GivesItsExitCode(int code, params string[] args) =>
        Assert.Equal(code, FactCheckCommand.Write(args, TextWriter.Null, TextWriter.Null));

    [Fact]
    public void Command_ContentWithAFault_IsAFinding()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "rules.yaml"), "rules: []\n");
        var errors = new StringWriter();
        Assert.Equal(1, FactCheckCommand.Write(["en", "--content", folder.Path], TextWriter.Null, errors));
        Assert.Contains("is missing", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_RunTwice_PrintsTheSame()
    {
        string[] printed = [.. Enumerable.Range(0, 2).Select(_ =>
        {
            var output = new StringWriter();
            FactCheckCommand.Write(["es"], output, TextWriter.Null);
            return output.ToString();
        })];
        Assert.Equal(printed[0], printed[1]);
        Assert.True(printed[0].Length > 50_000);
    }
}
