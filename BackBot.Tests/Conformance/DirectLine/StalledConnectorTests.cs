using System.Text;
using BackBot.Activities;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>A post waits for nothing outside the store: not for a connector that hangs, and not for a client that reads nothing.</summary>
public sealed class StalledConnectorTests
{
    [Fact]
    public async Task Post_WhileADeliveryHangs_IsAnswered()
    {
        var stalled = new StalledChannel();
        await using var service = await ServiceUnderTest.StartWith(services => services.AddSingleton<IOutboxChannel>(stalled), null, new ManualClock());
        await service.Service<IConversationStore>().Commit(WithOutgoing(service.Clock.GetUtcNow()), default);
        await stalled.IsHanging;
        var client = await service.StartedClient();

        Assert.Equal(200, (await client.Post("hi")).Status);
        Assert.Equal(["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?"], await client.Transcript());
    }

    [Fact]
    public async Task Post_WhileAClientReadsNothing_IsAnswered()
    {
        await using var service = await ServiceUnderTest.Start();
        var client = await service.StartedClient();
        using var reading = await client.OpenStream();
        using var notReading = await client.OpenStream();

        // Many times what the buffers between the two ends hold.
        for (int i = 0; i < 200; i++) Assert.Equal(200, (await client.Post(new string('a', 4000))).Status);

        Assert.Equal(601, (await reading.Activities(601)).Length);
    }

    private static TurnCommit WithOutgoing(DateTimeOffset now) => new(
        Session.New("other", "en", now), "maria", 0, new ActivityPlace("other", 1, now), new StoredBatch(1, 1, null, "[]"u8.ToArray()))
    {
        Outgoing = [new OutboxMessage("m1", "other", StalledChannel.Kind, Encoding.UTF8.GetBytes("{}"), now)],
    };

    private sealed class StalledChannel : IOutboxChannel
    {
        public const string Kind = "stalled";

        private readonly TaskCompletionSource hanging = new();

        public string Name => Kind;

        public Task IsHanging => hanging.Task;

        public Task Deliver(OutboxMessage message, CancellationToken cancel)
        {
            hanging.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
    }
}
