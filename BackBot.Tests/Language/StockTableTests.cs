using BackBot.Tests.Architecture;

namespace BackBot.Tests.Language;

public sealed class StockTableTests
{
    private const string Begin = "<!-- table: said, stock, ours -->\n", End = "<!-- end of table -->";

    private static string Page => Path.Combine(Repository.Root, "docs", "results", "readers.md");

    [Fact]
    public void Ours_InEveryRow_IsRight() => Assert.All(StockTable.Rows, row => Assert.Equal((row.Said, row.Right), (row.Said, row.Ours)));

    [Fact]
    public void Stock_InEveryRow_DiffersFromOurs() => Assert.All(StockTable.Rows, row => Assert.NotEqual(row.Stock, row.Ours));

    /// <summary>With BACKBOT_ACCEPT=1 the page is written anew.</summary>
    [Fact]
    public void Page_Table_IsNotStale()
    {
        string page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, to = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("BACKBOT_ACCEPT") == "1") File.WriteAllText(Page, page[..from] + StockTable.Markdown + page[to..]);
        else Assert.Equal(StockTable.Markdown, page[from..to]);
    }
}
