using System.Text.Json.Nodes;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Faults;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Our widget in real Chromium, over a network that delays and cuts, and with a socket that dies without saying so.</summary>
[Collection(BrowserTests.Name)]
public sealed class WidgetOnABadNetworkTests(Chromium chromium, ITestOutputHelper output)
{
    /// <summary>Swallowed requests are left out: the widget rightly waits 20 seconds for each.</summary>
    private static readonly Weather Bad = new(Delay: 0.2, Cut: 0.06, Mute: 0, Refusal: 0.04);

    public static TheoryData<int> Visits { get; } = [.. Enumerable.Range(1, Counts.Of(2, 8))];

    private const float PatienceMs = 90_000;

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Interview_OverABadNetwork_ShowsEveryMessageOnceAndInOrder(int number)
    {
        string language = number % 2 == 0 ? "es" : "en";
        using var network = new BadNetwork(chromium.Address);
        await using var visit = await chromium.Visit(language, network.Address);
        string authorization = "";
        visit.Page.Request += (_, request) => authorization = request.Headers.GetValueOrDefault("authorization", authorization);
        // A bad network costs time, never a message.
        visit.Page.SetDefaultTimeout(PatienceMs);
        var hand = new MouseHand(visit.Chat);
        var patient = Patient.WithNewPain(language);
        await hand.OpenChat();
        await patient.TalkUntil("where", visit.Chat, hand);

        network.Weather = Bad;
        await patient.TalkUntil("check_now", visit.Chat, hand);
        network.MuteSockets();
        await patient.TalkToTheEnd(visit.Chat, hand);
        network.Weather = Weather.Calm;

        await Assertions.Expect(visit.Chat.Advice).ToContainTextAsync(visit.Words.Disclaimer);
        var kept = await Kept(authorization["Bearer ".Length..]);
        await Assertions.Expect(visit.Chat.Messages).ToHaveCountAsync(kept.Length);
        string[] shown = await visit.Chat.Messages.EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.id)");
        var tally = new Tally($"widget on a bad network, visit {number}") { Faults = network.Faults };
        tally.Compare(kept, shown);
        tally.Print(output, "faults", network.Counts);
        Assert.Equal(kept, shown);
        Assert.True(network.Faults > 0, "The network was too good to prove anything.");
    }

    /// <summary>Ids of the whole talk, as the service has them.</summary>
    private async Task<string[]> Kept(string token)
    {
        string claims = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var json = JsonNode.Parse(Convert.FromBase64String(claims.PadRight((claims.Length + 3) / 4 * 4, '=')))!;
        var client = new TestClient(chromium.Address) { Token = token, Conversation = (string)json["conv"]! };
        return [.. (await client.Activities()).Select(activity => (string)activity["id"]!)];
    }
}
