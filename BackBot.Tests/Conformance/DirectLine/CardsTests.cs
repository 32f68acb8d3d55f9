using System.Text.Json.Nodes;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class CardsTests
{
    private const string WebChat = "DirectLine/3.0 (directlinejs; WebChat/4.18.1 (Full) 0.15.5)";

    [Theory]
    [InlineData(WebChat, true)]
    [InlineData("DirectLine/3.0 (directlinejs; WebChat/4.18.1 (Minimal) 0.15.5)", false)]
    [InlineData("DirectLine/3.0 (directlinejs 0.15.5)", false)]
    [InlineData("Clinic/2.1 (AdaptiveCards)", true)]
    [InlineData("", false)]
    public async Task Client_ThatSaysItShowsCards_GetsThem(string agent, bool gets)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        client.Agent = agent;
        await client.Generate();
        await client.Start();
        using var socket = await client.OpenStream();

        var streamed = Assert.Single(await socket.Activities(1));
        var polled = Assert.Single(await client.Activities());

        Assert.Equal(polled.ToJsonString(), streamed.ToJsonString());
        Assert.Equal("Hello", (string?)streamed["text"]);
        Assert.Equal(gets ? "application/vnd.microsoft.card.adaptive" : null, (string?)streamed["attachments"]?[0]!["contentType"]);
        Assert.Equal(gets, streamed["suggestedActions"] is null);
    }

    [Fact]
    public async Task TwoClients_OfOneConversation_EachGetWhatTheyCanShow()
    {
        await using var service = await ServiceUnderTest.Start();
        var words = await service.StartedClient();
        var cards = new TestClient(service.Address) { Token = words.Token, Conversation = words.Conversation, Agent = WebChat };

        Assert.Null((await words.Activities())[0]["attachments"]);
        Assert.NotNull((await cards.Activities())[0]["attachments"]);
        await cards.Reconnect("");
        using var socket = await cards.OpenStream();
        Assert.NotNull((await socket.Activities(1))[0]["attachments"]);
    }

    [Theory]
    [InlineData("""{"question":"check_now","ticks.ce_saddle":"true","ticks.ce_bladder":"false","ticks.chest":"true"}""", "check_now=ce_saddle+chest")]
    [InlineData("""{"question":"check_now","option":"unsure","ticks.ce_saddle":"true","ticks.ce_bladder":"false"}""", "check_now=unsure+ce_saddle")]
    [InlineData("""{"question":"pain_0_10","option":"7","__isBotFrameworkCardAction":true,"cardAction":{"type":"messageBack"}}""", "pain_0_10=7")]
    public async Task SubmittedCard_WithItsInputs_ReachesTheTurnAsItsMeaning(string value, string heard)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        await client.PostJson($$$"""{"type":"message","value":{{{value}}},"channelData":{"postBack":true,"clientActivityID":"c1"}}""");

        Assert.Contains($"bot: 1: {heard}", await client.Transcript());
        Assert.True((bool?)(await client.Activities("1"))[0]["channelData"]!["postBack"]);
    }

    [Fact]
    public async Task Button_AsWebChatPostsIt_IsShownAsSaid()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        client.Agent = WebChat;
        var press = (await client.Activities())[0]["attachments"]![0]!["content"]!["body"]![0]!["actions"]![0]!["data"]!["cardAction"]!;

        var posted = new JsonObject
        {
            ["type"] = "message",
            ["text"] = press["text"]!.DeepClone(),
            ["value"] = press["value"]!.DeepClone(),
            ["channelData"] = new JsonObject { ["messageBack"] = new JsonObject { ["displayText"] = press["displayText"]!.DeepClone() } },
        };
        await client.PostJson(posted.ToJsonString());

        Assert.Equal(["bot: Hello", "user: Start", "bot: 1: consent=yes", "bot: What else?"], await client.Transcript());
    }
}
