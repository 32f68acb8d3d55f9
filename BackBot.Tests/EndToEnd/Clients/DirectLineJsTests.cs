using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Faults;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>The stock connection alone, in real Chromium, through everything that happens to a connection.</summary>
[Collection(BrowserTests.Name)]
public sealed class DirectLineJsTests(Chromium chromium, ClientSite site) : IClassFixture<ClientSite>
{
    /// <summary>As the client counts its states.</summary>
    private const int ExpiredToken = 3;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Talk_OverSocketOrPolling_ComesOnceAndInOrder(bool webSocket)
    {
        await using var service = await ServiceUnderTest.Start();
        await using var page = await Open(service.Address);
        await page.Begin(webSocket);
        if (!webSocket) await page.Wait(TimeSpan.FromSeconds(1));
        await page.Lines(1);

        string id = await page.Say("one", "k1");
        if (!webSocket) await page.Wait(TimeSpan.FromSeconds(1));

        Assert.EndsWith("|0000002", id, StringComparison.Ordinal);
        Assert.Equal(["bot: Hello", "user: one", "bot: 1: one", "bot: What else?"], await page.Lines(4));
    }

    [Fact]
    public async Task Reconnect_AfterEveryCut_GoesOnFromTheWatermark()
    {
        await using var service = await ServiceUnderTest.Start();
        using var network = new BadNetwork(service.Address);
        await using var page = await Open(network.Address);
        await page.Begin();
        await page.Lines(1);
        var expected = new List<string> { "bot: Hello" };
        for (int i = 1; i <= 3; i++)
        {
            network.CutAll();
            // Said while no socket is open: the answer comes when one is again.
            await page.Say($"m{i}", $"k{i}");
            expected.AddRange([$"user: m{i}", $"bot: {i}: m{i}", "bot: What else?"]);
            await page.LetReconnect();

            Assert.Equal(expected, await page.Lines(expected.Count));
        }
    }

    [Fact]
    public async Task DuplicatePosts_AtOnceAndLater_AreOneMessage()
    {
        await using var service = await ServiceUnderTest.Start();
        await using var page = await Open(service.Address);
        await page.Begin();
        await page.Lines(1);

        string[] ids = await page.Page.EvaluateAsync<string[]>("() => Promise.all([say('hi', 'k1'), say('hi', 'k1'), say('hi', 'k1')])");
        string later = await page.Say("hi", "k1");
        await page.Say("more", "k2");

        Assert.Single(ids.Append(later).Distinct());
        Assert.Equal(["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?", "user: more", "bot: 2: more", "bot: What else?"], await page.Lines(7));
    }

    [Fact]
    public async Task TokenExpiry_NoticedByAPost_IsMendedByANewTokenAndNothingIsLost()
    {
        await using var service = await ServiceUnderTest.Start();
        await using var page = await Open(service.Address);
        await page.Begin();
        await page.Lines(1);
        await page.Say("one", "k1");
        await page.Lines(4);

        service.Clock.Move(TimeSpan.FromMinutes(31));
        Assert.Equal("retry", await page.Say("two", "k2"));
        Assert.Contains(ExpiredToken, await page.States());
        await page.Renew();
        string taken = await page.Say("two", "k2");

        Assert.EndsWith("|0000005", taken, StringComparison.Ordinal);
        await page.LetReconnect();
        Assert.Equal(
            ["bot: Hello", "user: one", "bot: 1: one", "bot: What else?", "user: two", "bot: 2: two", "bot: What else?"], await page.LinesOnce(7));
    }

    /// <summary>The name in the list of rules is refresh-at-15-min.</summary>
    [Fact]
    public async Task RefreshAt15Min_GivesANewToken_ThatIsGoodAfterTheFirstHasExpired()
    {
        await using var service = await ServiceUnderTest.Start();
        await using var page = await Open(service.Address);
        await page.Begin();
        await page.Lines(1);
        string first = await page.Token();
        service.Clock.Move(TimeSpan.FromMinutes(15));

        await page.Page.RunAndWaitForResponseAsync(
            () => page.Wait(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1)), response => response.Url.EndsWith("/tokens/refresh", StringComparison.Ordinal) && response.Status == 200);
        await page.Page.WaitForFunctionAsync("first => line.token !== first", first, new() { PollingInterval = 50 });
        service.Clock.Move(TimeSpan.FromMinutes(20));

        Assert.EndsWith("|0000002", await page.Say("still here", "k1"), StringComparison.Ordinal);
        Assert.DoesNotContain(ExpiredToken, await page.States());
    }

    [Fact]
    public async Task ServerRestart_InMidConversation_LosesAndDoublesNothing()
    {
        using var folder = new TempFolder();
        using var first = await BackBotProcess.Start(folder.Path);
        await using var page = await Open(first.Address);
        await page.Begin();
        int greeted = (await page.Lines(1)).Length;
        await page.Say("my back hurts", "k1");
        string[] before = await page.Lines(greeted + 2);

        first.Kill();
        Assert.Equal("retry", await page.Say("yes", "k2"));
        using var second = await BackBotProcess.Start(folder.Path, $"--Urls={first.Address}");
        await page.LetReconnect();
        Assert.Contains('|', await page.Say("yes", "k2"));

        string[] after = await page.Lines(before.Length + 2);
        Assert.Equal(before, after[..before.Length]);
        Assert.Equal("user: yes", after[before.Length]);
        Assert.Single(after, "user: yes");
        await page.ComeBack();
        Assert.Equal(after, await page.Lines(after.Length));
    }

    private async Task<DirectLinePage> Open(Uri service) => await DirectLinePage.Open(await chromium.Context("en"), site.Address, service);
}
