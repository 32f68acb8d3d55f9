using System.Collections.Immutable;
using System.Xml.Linq;
using BackBot.Papers;

namespace BackBot.Tests.Papers;

/// <summary>Both formats show a text as it is, whatever stands in it.</summary>
public class FormatTests
{
    private const string Hostile = "<script>alert('1')</script> | *a* [b](c) `d` & \"e\"\n# f";

    private static readonly Paper Paper = new("es", Hostile,
    [
        new Block.Heading(2, Hostile),
        new Block.Paragraph("1. " + Hostile),
        new Block.Entry("some_id", Hostile, [new Line(Hostile, Hostile, "https://example.org/?a=1&b=\"><script>", "en")]),
        new Block.Table(Hostile, ["A", Hostile], [[Hostile, ""]]),
    ]);

    [Theory]
    [InlineData("a_b*c", @"a_b\*c")]
    [InlineData("_a_ b_", @"\_a\_ b\_")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<b>&amp;", @"\<b\>\&amp;")]
    [InlineData("one\n  two", "one two")]
    [InlineData("1. not a list", @"1\. not a list")]
    [InlineData("- not a list", @"\- not a list")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("half-time, 2.5", "half-time, 2.5")]
    public void Markdown_Text_IsShownAsItIs(string plain, string markdown) => Assert.Equal(markdown, MarkdownPaper.Escape(plain));

    [Fact]
    public void Markdown_HostileTexts_MakeNoTagHeadingOrColumn()
    {
        string text = MarkdownPaper.Of(Paper);
        Assert.DoesNotMatch(@"(?<!\\)<(?!https://example\.org/\?a=1&b=""%3E%3Cscript%3E>)", text);
        Assert.Equal(3, text.Split('\n').Count(line => line.StartsWith('#')));
        Assert.All(text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)), row => Assert.Equal(3, Columns().Count(row)));
    }

    [Fact]
    public void Html_HostileTexts_StayTexts()
    {
        var page = XDocument.Parse(HtmlPaper.Of(Paper));
        Assert.Empty(page.Descendants("script"));
        Assert.Equal(Hostile, page.Descendants("h2").Single().Value);
        Assert.Equal("https://example.org/?a=1&b=\"><script>", page.Descendants("dd").Single().Element("a")!.Attribute("href")!.Value);
        Assert.Equal("en", page.Descendants("dd").Single().Attribute("lang")!.Value);
    }

    private static System.Text.RegularExpressions.Regex Columns() => new(@"(?<!\\)\|");

    [Fact]
    public void Formats_EveryKindOfBlock_AreWritten()
    {
        ImmutableArray<Block> each = Paper.Blocks;
        Assert.Equal(typeof(Block).GetNestedTypes().Length, each.Select(block => block.GetType()).Distinct().Count());
    }
}
