using System.Collections.Concurrent;
using System.Text;
using BackBot.Activities;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Storage.Engines;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackBot.Tests.Channels;

/// <summary>A receiver that fails, dies or is slow: what was committed arrives, and is seen once.</summary>
public sealed class OutboxDeliveryTests : IAsyncDisposable
{
    private readonly SqliteEngine engine = new();
    private readonly ManualClock clock = new();
    private readonly Receiver receiver = new();
    private readonly EngineStore store;

    public OutboxDeliveryTests() => store = engine.Open().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await engine.DisposeAsync();
    }

    [Fact]
    public async Task Deliver_WhatIsDue_ArrivesOnceAndIsStruckOut()
    {
        await Send("m1", "m2");

        Assert.Equal(2, await Delivery().Deliver(receiver, default));
        Assert.Equal(0, await Delivery().Deliver(receiver, default));

        Assert.Equal(["m1", "m2"], receiver.Arrived.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deliver_ReceiverThatFails_IsTriedAgainAfterALongerAndLongerPause()
    {
        await Send("m1");
        receiver.Fails = true;
        for (int attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(0, await Delivery().Deliver(receiver, default));
            clock.Move(OutboxDelivery.PauseAfter(attempt) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await Delivery().Deliver(receiver, default));
            Assert.Equal(attempt, receiver.Arrived.Count);
            clock.Move(TimeSpan.FromMilliseconds(1));
        }
        receiver.Fails = false;

        Assert.Equal(1, await Delivery().Deliver(receiver, default));
        Assert.Equal(["m1"], receiver.Seen);
    }

    [Fact]
    public async Task Deliver_ProcessThatDiedAfterSending_IsSentAgainUnderTheSameIdAndSeenOnce()
    {
        await Send("m1");
        var dead = Assert.Single(await store.Outbox.Lease(receiver.Name, clock.GetUtcNow(), OutboxDelivery.Lease, 10, default));
        await receiver.Deliver(dead.Message, default);

        Assert.Equal(0, await Delivery().Deliver(receiver, default));
        clock.Move(OutboxDelivery.Lease);
        Assert.Equal(1, await Delivery().Deliver(receiver, default));

        Assert.Equal(["m1", "m1"], receiver.Arrived);
        Assert.Equal(["m1"], receiver.Seen);
    }

    [Fact]
    public async Task Deliver_Reminder_WaitsUntilItIsDue()
    {
        await store.Talks.Commit(Turn([new OutboxMessage("r1", "c1", receiver.Name, "[]"u8.ToArray(), clock.GetUtcNow().AddDays(3))]), default);

        clock.Move(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await Delivery().Deliver(receiver, default));
        clock.Move(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await Delivery().Deliver(receiver, default));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 32)]
    [InlineData(12, 3600)]
    [InlineData(5000, 3600)]
    public void PauseAfter_Attempt_IsInSeconds(int attempt, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), OutboxDelivery.PauseAfter(attempt));

    private OutboxDelivery Delivery() => new(store.Outbox, [receiver], clock, NullLogger<OutboxDelivery>.Instance);

    private async Task Send(params string[] ids) => await store.Talks.Commit(
        Turn([.. ids.Select(id => new OutboxMessage(id, "c1", receiver.Name, Encoding.UTF8.GetBytes(id), clock.GetUtcNow()))]), default);

    private TurnCommit Turn(OutboxMessage[] messages) => new(
        Session.New("c1", "en", clock.GetUtcNow()), "maria", 0, new ActivityPlace("c1", 1, clock.GetUtcNow()), new StoredBatch(1, 1, null, "[1]"u8.ToArray()))
    {
        Outgoing = [.. messages],
    };

    /// <summary>Takes each id once, as a connector does with a key.</summary>
    private sealed class Receiver : IOutboxChannel
    {
        public string Name => "letters";

        public bool Fails { get; set; }

        public ConcurrentQueue<string> Arrived { get; } = [];

        public IEnumerable<string> Seen => Arrived.Distinct();

        public Task Deliver(OutboxMessage message, CancellationToken cancel)
        {
            Arrived.Enqueue(message.Id);
            return Fails ? Task.FromException(new HttpRequestException("down")) : Task.CompletedTask;
        }
    }
}
