using System.Globalization;
using System.Text.Json.Nodes;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Storage.Engines;
using Xunit.Abstractions;

namespace BackBot.Tests.Faults;

/// <summary>Two messages of one person at the same moment to two processes: both answered, in one order, none lost.</summary>
public sealed class RaceTests(ITestOutputHelper output)
{
    private const int Pairs = 20;
    private static readonly int Races = Counts.Of(1_000, 10_000);

    [Fact]
    public async Task Race_OfTwoMessages_IsAnsweredInOneOrder()
    {
        using var folder = new TempFolder();
        using var services = await Services.Start(2, folder.Path, $"--Storage:ConnectionString={PostgresCluster.Shared.NewDatabase()};Maximum Pool Size=16");

        await Task.WhenAll(Enumerable.Range(0, Pairs).Select(_ => Task.Run(() => Race(services.Addresses[0], services.Addresses[1], Races / Pairs))));

        long conflicts = await Conflicts(services.Addresses[0]) + await Conflicts(services.Addresses[1]);
        new Tally("races between two processes").Print(output, "kills", string.Create(CultureInfo.InvariantCulture, $" races={Races} answered={2 * Races} conflicts={conflicts}"));
        Assert.True(conflicts > 0, "They never met.");
    }

    private static async Task Race(Uri one, Uri other, int times)
    {
        var here = new TestClient(one);
        await here.Generate("en");
        await here.Start();
        var there = new TestClient(other) { Token = here.Token, Conversation = here.Conversation };
        for (int i = 0; i < times; i++)
        {
            var answers = await Task.WhenAll(here.Post($"this is number {i}", $"a{i}"), there.Post($"and this is {i}", $"b{i}"));
            Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        }

        var activities = await here.Activities();
        Assert.Equal(Enumerable.Range(1, activities.Length).Select(number => $"{here.Conversation}|{number:0000000}"), activities.Select(activity => (string?)activity["id"]));
        var echoes = activities.Where(activity => (string?)activity["from"]!["role"] == "user").ToList();
        Assert.Equal(
            Enumerable.Range(0, times).SelectMany(i => new[] { $"a{i}", $"b{i}" }).Order(StringComparer.Ordinal),
            echoes.Select(echo => (string?)echo["channelData"]!["clientActivityID"]).Order(StringComparer.Ordinal));
        AssertAnsweredOneAfterTheOther(activities);
    }

    /// <summary>Every answer stands behind the message it answers, before the next message.</summary>
    private static void AssertAnsweredOneAfterTheOther(JsonNode[] activities)
    {
        string? last = null;
        bool isAnswered = true;
        foreach (var activity in activities)
        {
            if ((string?)activity["from"]!["role"] == "user")
            {
                Assert.True(isAnswered, "A message got no answer.");
                (last, isAnswered) = ((string?)activity["id"], false);
                continue;
            }
            Assert.Equal(last, (string?)activity["replyToId"]);
            isAnswered = true;
        }
        Assert.True(isAnswered, "The last message got no answer.");
    }

    private static async Task<long> Conflicts(Uri service)
    {
        using var http = new HttpClient();
        return (long)JsonNode.Parse(await http.GetStringAsync(new Uri(service, "/health")))!["parts"]!["conversations"]!["conflicts"]!;
    }
}
