using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.EndToEnd;

/// <summary>The real process, killed in the middle of a talk and started again on the same data.</summary>
public sealed class KillTests
{
    private static readonly string[] Said = ["my back hurts", "yes", "67", "low back", "2 weeks"];

    [Fact]
    public async Task Kill_BetweenTwoMessages_LosesNothingAndDoublesNothing()
    {
        using var folder = new TempFolder();
        TestClient before;
        string[] transcript;
        string lastId;
        using (var first = await BackBotProcess.Start(folder.Path))
        {
            before = new TestClient(first.Address);
            await before.Generate();
            await before.Start();
            for (int i = 0; i < Said.Length - 1; i++) await before.Post(Said[i], $"k{i}");
            lastId = (await before.Post(Said[^1], "last")).Body;
            transcript = await before.Transcript();
            first.Kill();
        }
        using var second = await BackBotProcess.Start(folder.Path);

        var after = new TestClient(second.Address);
        var resumed = await after.Resume(before.Conversation, before.ResumeKey);
        await after.Reconnect("");
        using var socket = await after.OpenStream();

        Assert.Equal(200, resumed.Status);
        Assert.Equal(transcript, await socket.Lines(transcript.Length));
        Assert.Equal(lastId, (await after.Post(Said[^1], "last")).Body);
        Assert.Equal(transcript, await after.Transcript());
        Assert.Equal(Said, transcript.Where(line => line.StartsWith("user: ", StringComparison.Ordinal)).Select(line => line["user: ".Length..]));
        Assert.Equal(200, (await after.Post("and on", "next")).Status);
        Assert.True((await after.Transcript()).Length > transcript.Length);
    }

    [Fact]
    public async Task Kill_WhileMessagesAreOnTheirWay_KeepsEveryAnsweredOneAndTakesTheRestAgainOnce()
    {
        using var folder = new TempFolder();
        var clients = new List<TestClient>();
        var posts = new List<Task<(TestClient Client, string Id, bool Answered)>>();
        using (var first = await BackBotProcess.Start(folder.Path))
        {
            for (int i = 0; i < 6; i++)
            {
                var client = new TestClient(first.Address);
                await client.Generate();
                await client.Start();
                clients.Add(client);
            }
            var enough = new TaskCompletionSource();
            int answered = 0;
            for (int i = 0; i < 240; i++)
            {
                posts.Add(Post(clients[i % clients.Count], $"k{i}", () =>
                {
                    if (Interlocked.Increment(ref answered) == 20) enough.SetResult();
                }));
            }
            await enough.Task;
            first.Kill();
        }
        var outcomes = await Task.WhenAll(posts);
        Assert.Contains(outcomes, outcome => !outcome.Answered);
        using var second = await BackBotProcess.Start(folder.Path);

        foreach (var client in clients)
        {
            var after = new TestClient(second.Address);
            await after.Resume(client.Conversation, client.ResumeKey);
            string[] mine = [.. outcomes.Where(outcome => outcome.Client == client).Select(outcome => outcome.Id).Order(StringComparer.Ordinal)];
            var kept = (await after.Transcript()).ToHashSet();
            Assert.All(outcomes.Where(outcome => outcome.Client == client && outcome.Answered), outcome => Assert.Contains($"user: {outcome.Id}", kept));
            foreach (string id in mine) Assert.Equal(200, (await after.Post(id, id)).Status);
            var activities = await after.Activities();
            Assert.Equal(mine, activities.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string)activity["text"]!).Order(StringComparer.Ordinal));
            Assert.Equal(Enumerable.Range(1, activities.Length).Select(i => $"{client.Conversation}|{i:0000000}"), activities.Select(activity => (string?)activity["id"]));
        }
    }

    private static async Task<(TestClient Client, string Id, bool Answered)> Post(TestClient client, string id, Action answered)
    {
        try
        {
            bool good = (await client.Post(id, id)).Status == 200;
            if (good) answered();
            return (client, id, good);
        }
        catch (HttpRequestException)
        {
            return (client, id, false);
        }
    }
}
