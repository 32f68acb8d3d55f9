using System.Globalization;
using System.Text.Json.Nodes;

namespace BackBot.Tests.Conformance.DirectLine;

public sealed class PostTests
{
    [Fact]
    public async Task Post_Echo_ComesFirstWithChannelDataUntouched()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        const string ChannelData = """{"clientActivityID":"15m1dbsycd8","attachmentSizes":[],"postBack":true,"own":{"ñ":[1,2.50,"\u00e9\ud83d\ude00",null]}}""";

        var answer = await client.PostJson($$"""{"type":"message","text":"hi","channelData":{{ChannelData}}}""");

        var activities = await client.Activities("1");
        Assert.Equal(["user: hi", "bot: 1: hi", "bot: What else?"], activities.Select(TestClient.Line));
        Assert.Equal((string?)answer.Json["id"], (string?)activities[0]["id"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ChannelData), activities[0]["channelData"]), activities[0].ToJsonString());
        Assert.All(activities[1..], reply => Assert.Equal((string?)answer.Json["id"], (string?)reply["replyToId"]));
    }

    [Fact]
    public async Task Post_Sender_IsTheTokensUserWhateverTheClientClaims()
    {
        await using var service = await ServiceUnderTest.Start("--DirectLine:Secret=a-secret-of-a-backend");
        var client = service.Client();
        await client.Generate(secret: "a-secret-of-a-backend", user: "maria");
        await client.Start();

        await client.Post("hi");

        var activities = await client.Activities();
        Assert.Equal("maria", (string?)activities[1]["from"]!["id"]);
        Assert.Equal("user", (string?)activities[1]["from"]!["role"]);
        Assert.Equal("""{"id":"backbot","name":"BackBot","role":"bot"}""", activities[2]["from"]!.ToJsonString());
    }

    [Fact]
    public async Task Post_SameClientActivityId_ChangesNothingAndGetsTheSameId()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var first = await client.Post("hi", "k3f9");
        await client.Post("more", "k3g0");
        var again = await client.Post("hi", "k3f9");

        Assert.Equal(first.Body, again.Body);
        Assert.Equal(
            ["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?", "user: more", "bot: 2: more", "bot: What else?"],
            await client.Transcript());
    }

    [Fact]
    public async Task Post_SameClientActivityIdAtOnce_IsTakenOnce()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.Post("hi", "k3f9")));

        Assert.Single(answers.Select(answer => answer.Body).Distinct());
        Assert.Equal(4, (await client.Transcript()).Length);
    }

    [Fact]
    public async Task Post_ManyAtOnce_AreAllAnsweredOneAfterTheOther()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => client.Post($"m{i}")));

        var activities = await client.Activities("1");
        var turns = activities.Chunk(3).ToArray();
        Assert.Equal(20, turns.Length);
        for (int i = 0; i < turns.Length; i++)
            Assert.Equal($"bot: {i + 1}: {turns[i][0]["text"]}", TestClient.Line(turns[i][1]));
        Assert.Equal(20, turns.Select(turn => (string?)turn[0]["text"]).Distinct().Count());
    }

    [Fact]
    public async Task Post_IdsAndTimes_RiseEvenIfTheClockIsSetBack()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        await client.Post("one");
        service.Clock.Move(TimeSpan.FromMinutes(-5));
        await client.Post("two");

        var activities = await client.Activities();

        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"{client.Conversation}|{i:0000000}"), activities.Select(activity => (string?)activity["id"]));
        var times = activities.Select(activity => DateTimeOffset.Parse((string)activity["timestamp"]!, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(times.Zip(times[1..]), pair => Assert.True(pair.First < pair.Second));
    }

    [Theory]
    [InlineData("""{"question":"check_nerves","options":["ce_saddle","ce_bladder"]}""", "check_nerves=ce_saddle+ce_bladder")]
    [InlineData("""{"question":"pain_0_10","option":"7"}""", "pain_0_10=7")]
    [InlineData("""{"someone":"else's card"}""", "pressed")]
    public async Task Post_Value_ReachesTheTurnAsItsMeaning(string value, string heard)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        await client.PostJson($$"""{"type":"message","text":"pressed","value":{{value}}}""");

        Assert.Contains($"bot: 1: {heard}", await client.Transcript());
    }

    [Fact]
    public async Task Post_CardWithoutText_IsTaken()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.PostJson("""{"type":"message","value":{"question":"age","option":"skip"},"channelData":{"postBack":true}}""");

        Assert.Equal(200, answer.Status);
        Assert.Contains("bot: 1: age=skip", await client.Transcript());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    public async Task Post_OfATypeThatClientsShowAsAnEmptyRow_IsTakenAndNotShown(string type)
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.PostJson($$"""{"type":"{{type}}"}""");

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty((string)answer.Json["id"]!);
        Assert.Equal(["bot: Hello"], await client.Transcript());
    }

    [Fact]
    public async Task Post_LongerThanIsRead_IsAnsweredWithAKindSentenceFirst()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        var answer = await client.Post(new string('a', 5000));

        Assert.Equal(200, answer.Status);
        var activities = await client.Activities("1");
        Assert.Equal(4000, ((string)activities[0]["text"]!).Length);
        Assert.StartsWith("Thank you for telling me so much.", (string?)activities[1]["text"], StringComparison.Ordinal);
        Assert.Equal("bot: What else?", TestClient.Line(activities[^1]));
    }
}
