namespace BackBot.Tests.Conformance.DirectLine;

public sealed class PollingTests
{
    [Fact]
    public async Task Poll_FromWatermarkToWatermark_GivesEverythingOnce()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        var seen = new List<string>();
        string watermark = "";
        for (int i = 0; i < 3; i++)
        {
            var set = (await client.Poll(watermark)).Json;
            watermark = (string)set["watermark"]!;
            seen.AddRange(set["activities"]!.AsArray().Select(activity => TestClient.Line(activity!)));
            await client.Post($"m{i}");
        }

        Assert.Equal(["bot: Hello", "user: m0", "bot: 1: m0", "bot: What else?", "user: m1", "bot: 2: m1", "bot: What else?"], seen);
        Assert.Equal("7", watermark);
    }

    [Fact]
    public async Task Poll_NothingNew_IsAnEmptySetWithTheSameWatermark()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        Assert.Equal("""{"activities":[],"watermark":"1"}""", (await client.Poll("1")).Body);
    }

    [Fact]
    public async Task Poll_WatermarkWithinABatch_GivesTheRestOfIt()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        await client.Post("hi");

        Assert.Equal(["bot: 1: hi", "bot: What else?"], (await client.Activities("2")).Select(TestClient.Line));
    }

    [Fact]
    public async Task Poll_BeforeStart_IsAnEmptySet()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = service.Client();
        await client.Generate();

        Assert.Equal("""{"activities":[],"watermark":"0"}""", (await client.Poll()).Body);
    }

    [Fact]
    public async Task Poll_AThousandTimes_IsNeverRefused()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();

        for (int i = 0; i < 1000; i++) Assert.Equal(200, (await client.Poll("1")).Status);
    }
}
