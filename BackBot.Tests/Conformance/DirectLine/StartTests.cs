using System.Net.Http.Headers;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class StartTests
{
    [Fact]
    public async Task Start_NewConversation_Answers201WithTokenAndStream()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        var answer = await client.Start();

        Assert.Equal(201, answer.Status);
        Assert.Equal(client.Conversation, (string?)answer.Json["conversationId"]);
        Assert.Equal(1800, (int?)answer.Json["expires_in"]);
        Assert.StartsWith($"ws://{service.Address.Authority}/v3/directline/conversations/{client.Conversation}/stream?", client.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_BehindProxyThatEndsTls_GivesSecureStream()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();
        var request = new HttpRequestMessage(HttpMethod.Post, client.Url("conversations"));
        request.Headers.Add("X-Forwarded-Proto", "https");

        var answer = await client.Send(request);

        Assert.StartsWith("wss://", (string?)answer.Json["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Repeated_Answers200AndGreetsOnce()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.Start()));

        Assert.Single(answers, answer => answer.Status == 201);
        Assert.Equal(7, answers.Count(answer => answer.Status == 200));
        Assert.Equal(["bot: Hello"], await client.Transcript());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"it hurts"}""", "bot: Hello|user: it hurts|bot: 1: it hurts|bot: What else?")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"language":"en"}}""", "bot: Hello|user: ")]
    public async Task Post_BeforeStart_GreetsFirstAndOnce(string first, string transcript)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        await client.PostJson(first);
        var start = await client.Start();

        Assert.Equal(200, start.Status);
        Assert.Equal(transcript.Split('|'), await client.Transcript());
    }

    [Fact]
    public async Task Join_AfterStart_GreetsNoSecondTime()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        await client.PostJson("""{"type":"event","name":"webchat/join"}""");

        Assert.Single(await client.Transcript(), line => line.StartsWith("bot", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es-MX", null, null, "bot: Hola")]
    [InlineData("fr", "es", null, "bot: Hola")]
    [InlineData(null, "es-419", "en", "bot: Hola")]
    [InlineData(null, null, "de, es;q=0.8, en;q=0.5", "bot: Hola")]
    [InlineData("en", "es", "es", "bot: Hello")]
    [InlineData(null, null, null, "bot: Hello")]
    [InlineData(null, "xx-nonsense-💥", "*", "bot: Hello")]
    public async Task Start_Language_IsTheFirstWishThatCanBeMet(string? token, string? body, string? browser, string greeting)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate(token);
        var request = new HttpRequestMessage(HttpMethod.Post, client.Url("conversations"))
        {
            Content = new StringContent(body is null ? "{}" : $$"""{"locale":"{{body}}"}""", new MediaTypeHeaderValue("application/json")),
        };
        if (browser is not null) request.Headers.Add("Accept-Language", browser);

        await client.Send(request);

        Assert.Equal([greeting], await client.Transcript());
    }

    [Fact]
    public async Task Reconnect_ConversationLost_BeginsAnewUnderItsId()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        var answer = await client.Reconnect("12");

        Assert.Equal(200, answer.Status);
        using var socket = await client.OpenStream();
        Assert.Equal(["bot: Hello"], await socket.Lines(1));
    }
}
