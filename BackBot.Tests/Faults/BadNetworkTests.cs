using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace BackBot.Tests.Faults;

/// <summary>Whole conversations over a network that drops, delays and cuts: every one reads as over a good one.</summary>
public sealed class BadNetworkTests(ITestOutputHelper output) : IDisposable
{
    private const int AtOnce = 10;
    private static readonly int Conversations = Counts.Of(20, 200);

    /// <summary>The service gives a sign of life every second here; a client takes two missed ones for a dead line.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2.5);

    private readonly TempFolder folder = new();

    [Fact]
    public async Task Conversations_OverABadNetwork_LoseDoubleAndReorderNothing()
    {
        using var services = await Services.Start(1, folder.Path, "--DirectLine:KeepAliveSeconds=1");
        var expected = await Undisturbed(services.Addresses[0]);
        using var network = new BadNetwork(services.Addresses[0]) { Weather = new(Delay: 0.25, Cut: 0.08, Mute: 0.02, Refusal: 0.05) };
        var tally = new Tally("bad network");
        var disorder = new ConcurrentBag<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(Counts.Of(4, 20)));

        await Parallel.ForAsync(0, Conversations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = patience.Token }, async (i, cancel) =>
        {
            int which = i % Script.All.Count;
            using var person = new Person(network.Address, Script.All[which], Silence);
            await person.Talk(cancel);
            tally.Compare(expected[which], person.Seen);
            if (!person.IsNumberedThrough) disorder.Add(string.Join('\n', person.Seen));
        });

        (tally.Faults, tally.WithTurnInFlight) = (network.Faults, network.WithTurnInFlight);
        tally.Print(output, "faults", network.Counts);
        Assert.Empty(disorder);
        Assert.Equal((Conversations, 0), (tally.Conversations, tally.Wrong));
        Assert.True(network.Faults >= Conversations, $"The network was too good to prove anything:{network.Counts}");
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Undisturbed(Uri address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        return await Task.WhenAll(Script.All.Select(async script =>
        {
            using var person = new Person(address, script);
            await person.Talk(patience.Token);
            Assert.True(person.Seen.Count > script.Says.Count * 2, "Too little was said to compare.");
            return person.Seen;
        }));
    }
}
