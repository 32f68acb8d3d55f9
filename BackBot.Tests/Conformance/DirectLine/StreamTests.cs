using System.Net.WebSockets;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task Stream_OnConnect_ReplaysFromTheStart()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        await client.Post("before the socket");

        using var socket = await client.OpenStream();

        Assert.Equal(["bot: Hello", "user: before the socket", "bot: 1: before the socket", "bot: What else?"], await socket.Lines(4));
        Assert.Equal("4", socket.Watermark);
    }

    [Fact]
    public async Task Stream_Open_BringsTheEchoBeforeTheReplies()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        using var socket = await client.OpenStream();
        await socket.Lines(1);

        await client.Post("hi", "abc");

        var activities = await socket.Activities(3);
        Assert.Equal(["user: hi", "bot: 1: hi", "bot: What else?"], activities.Select(TestClient.Line));
        Assert.Equal("abc", (string?)activities[0]["channelData"]!["clientActivityID"]);
    }

    [Fact]
    public async Task Stream_EmptyFrames_GoBothWays()
    {
        await using var service = await ServiceUnderTest.Start("--DirectLine:KeepAliveSeconds=1");
        var client = await service.StartedClient();
        using var socket = await client.OpenStream();
        await socket.Lines(1);

        await socket.SendEmpty();

        Assert.Equal("", await socket.Frame());
        await client.Post("still here");
        Assert.Equal("user: still here", (await socket.Lines(3))[0]);
    }

    [Fact]
    public async Task Stream_Dropped_GoesOnFromTheWatermark()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        string watermark;
        using (var socket = await client.OpenStream())
        {
            await socket.Lines(1);
            await client.Post("one");
            await socket.Lines(3);
            watermark = socket.Watermark!;
            socket.Drop();
        }
        await client.Post("two");

        await client.Reconnect(watermark);
        using var again = await client.OpenStream();

        Assert.Equal(["user: two", "bot: 2: two", "bot: What else?"], await again.Lines(3));
    }

    [Fact]
    public async Task Stream_TwoTabs_BothGetEverything()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        using var first = await client.OpenStream();
        using var second = await client.OpenStream();

        await client.Post("hi");

        Assert.Equal(await first.Lines(4), await second.Lines(4));
    }

    [Fact]
    public async Task Stream_MoreThanItsBacklog_LosesNothing()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        using var socket = await client.OpenStream();

        for (int i = 0; i < 40; i++) await client.Post($"m{i}");

        var activities = await socket.Activities(121);
        Assert.Equal(Enumerable.Range(1, 121).Select(i => $"{client.Conversation}|{i:0000000}"), activities.Select(activity => (string?)activity["id"]));
    }

    [Theory]
    [InlineData(61)]
    [InlineData(3600)]
    public async Task Stream_AddressTooOld_IsRefused(int seconds)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        service.Clock.Move(TimeSpan.FromSeconds(seconds));

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStream());
    }

    [Fact]
    public async Task Stream_TokenOfCalls_OpensNoSocket()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        client.StreamUrl = $"{client.StreamUrl[..client.StreamUrl.IndexOf("&t=", StringComparison.Ordinal)]}&t={client.Token}";

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStream());
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("https://www.clinic.example", true)]
    public async Task Stream_FromAnotherSite_OpensOnlyWhereAllowed(string origin, bool opens)
    {
        await using var service = await ServiceUnderTest.Start("--DirectLine:AllowedOrigins:0=https://www.clinic.example");
        var client = await service.StartedClient();

        var open = TestSocket.Open(client.StreamUrl, origin);

        if (opens) Assert.Equal(["bot: Hello"], await (await open).Lines(1));
        else await Assert.ThrowsAsync<WebSocketException>(() => open);
    }

    [Fact]
    public async Task Stream_ServiceStops_SaysGoodbye()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        using var socket = await client.OpenStream();
        await socket.Lines(1);

        var stopping = service.Stop();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await socket.Goodbye());
        await stopping;
    }

    [Fact]
    public async Task Stream_AskedByPlainHttp_SaysSo()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.Send(HttpMethod.Get, $"conversations/{client.Conversation}/stream");

        Assert.Equal(400, answer.Status);
    }
}
