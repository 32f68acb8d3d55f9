using System.Text;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class HostileInputTests
{
    public static TheoryData<string> Unreadable => new()
    {
        "",
        "not json",
        "[]",
        "null",
        "\"text\"",
        """{"type":7}""",
        """{"type":"message","text":{"a":1}}""",
        """{"type":"message","text":["a"]}""",
        """{"type":"message","text":"\ud800"}""",
        """{"type":"message","channelData":"x"}""",
        """{"type":"message","channelData":{"clientActivityID":5}}""",
        """{"type":"message","value":{"question":"age","options":"x"}}""",
        """{"type":"message","value":{"question":"age","options":[1]}}""",
        """{"type":"message","value":{"question":"'; DROP TABLE batches","option":"x"}}""",
        """{"type":"message","value":{"question":"age","answers":[]}}""",
        $$"""{"type":"message","value":{{new string('[', 100)}}{{new string(']', 100)}}}""",
        $$$"""{"type":"message","channelData":{"clientActivityID":"{{{new string('x', 300)}}}"}}""",
        $$$"""{"type":"message","channelData":{"x":"{{{new string('x', 40_000)}}}"}}""",
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Post_ThatIsNoActivity_Is400AndTheTalkGoesOn(string body)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var refused = await client.PostJson(body);
        var taken = await client.Post("fine");

        Assert.Equal((400, "BadArgument"), (refused.Status, refused.ErrorCode));
        Assert.Equal(200, taken.Status);
        Assert.Equal(["bot: Hello", "user: fine", "bot: 1: fine", "bot: What else?"], await client.Transcript());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_LongerThanTheLimit_Is413AndTheTalkGoesOn(bool sizeIsTold)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(TestClient.Message(new string('x', 300_000))));
        var request = new HttpRequestMessage(HttpMethod.Post, client.Url($"conversations/{client.Conversation}/activities")) { Content = content };
        request.Headers.TransferEncodingChunked = !sizeIsTold;

        var refused = await client.Send(request);

        Assert.Equal((413, "BadArgument"), (refused.Status, refused.ErrorCode));
        Assert.Equal(200, (await client.Post("fine")).Status);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999999")]
    [InlineData("-")]
    [InlineData("")]
    public async Task Poll_WatermarkThatIsNone_GivesTheWholeTalk(string watermark)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        Assert.Single(await client.Activities(watermark));
    }

    [Fact]
    public async Task Poll_AddressNobodyKnows_Is404()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        Assert.Equal(404, (await client.Send(HttpMethod.Get, "nothing/here")).Status);
    }
}
