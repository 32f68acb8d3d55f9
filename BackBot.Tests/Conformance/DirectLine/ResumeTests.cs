namespace BackBot.Tests.Conformance.DirectLine;

public sealed class ResumeTests
{
    [Fact]
    public async Task Resume_EmptyWatermark_ReplaysTheWholeTalk()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        await client.Post("hi");

        var reloaded = service.Client();
        await reloaded.Resume(client.Conversation, client.ResumeKey);
        await reloaded.Reconnect("");
        using var socket = await reloaded.OpenStream();

        Assert.Equal(["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?"], await socket.Lines(4));
    }

    [Fact]
    public async Task Resume_LongAfterTheTokenExpired_KeepsTheUser()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        service.Clock.Move(TimeSpan.FromDays(3));

        var reloaded = service.Client();
        var answer = await reloaded.Resume(client.Conversation, client.ResumeKey);
        await reloaded.Post("back again");

        Assert.Equal(200, answer.Status);
        Assert.Equal(client.ResumeKey, reloaded.ResumeKey);
        Assert.Equal("user: back again", (await reloaded.Transcript())[1]);
    }

    [Fact]
    public async Task Resume_AfterAServerRestart_TokensKeysAndTalkAreGood()
    {
        using var folder = new TempFolder();
        var clock = new ManualClock();
        TestClient before;
        await using (var first = await ServiceUnderTest.StartIn(folder.Path, clock))
        {
            before = await first.StartedClient();
            await before.Post("hi", "k1");
        }
        await using var second = await ServiceUnderTest.StartIn(folder.Path, clock);

        var sameToken = new TestClient(second.Address) { Token = before.Token, Conversation = before.Conversation };
        await sameToken.Post("hi", "k1");
        await sameToken.Post("more", "k2");
        var resumed = second.Client();
        await resumed.Resume(before.Conversation, before.ResumeKey);

        Assert.Equal(
            ["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?", "user: more", "bot: 2: more", "bot: What else?"],
            await resumed.Transcript());
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("")]
    [InlineData("ñandú💥")]
    public async Task Resume_WrongKey_IsRefused(string key)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await service.Client().Resume(client.Conversation, key);

        Assert.Equal(403, answer.Status);
    }

    [Fact]
    public async Task Resume_ConversationThatNeverBegan_Is404()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        Assert.Equal(404, (await client.Resume(client.Conversation, client.ResumeKey)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"conversationId":7,"resumeKey":null}""")]
    [InlineData("not json")]
    public async Task Resume_BodyThatIsNone_Is400(string body)
    {
        await using var service = await ServiceUnderTest.Start();

        Assert.Equal(400, (await service.Client().Send(HttpMethod.Post, "tokens/resume", body)).Status);
    }
}
