namespace BackBot.Tests.EndToEnd;

/// <summary>Networks that let no WebSocket through, or let it open and then carry nothing.</summary>
[Collection(BrowserTests.Name)]
public sealed class LineTests(Chromium chromium)
{
    private const string Streams = "**/stream?*";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Talk_WithoutAWorkingSocket_GoesOnByPolling(bool isRefused)
    {
        await using var visit = await chromium.Visit("en");
        // One that is routed and not connected looks open, and is silent.
        await visit.Page.RouteWebSocketAsync(Streams, async socket =>
        {
            if (isRefused) await socket.CloseAsync(new() { Code = 4000 });
        });
        await visit.Page.ReloadAsync();
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();

        await Patient.WithNewPain("en").TalkUntil("where", visit.Chat, hand);

        var ids = await visit.Chat.Messages.EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.id)");
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }
}
