namespace BackBot.Tests.Content;

/// <summary>What a search through the content found, shown whole when it should have found nothing.</summary>
static class Findings
{
    public static void None(IEnumerable<string> found)
    {
        string all = string.Join('\n', found);
        Assert.True(all.Length == 0, all);
    }
}
