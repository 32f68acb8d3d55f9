using System.Text;
using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

public abstract class OutboxTests(StoreEngine engine) : StoreSuite(engine)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Lease_WhatIsDue_GivesItWholeAndLongestDueFirst()
    {
        await Send("c1", Message("m1", 0), Message("m2", -5), Message("later", 1), Message("other", 0) with { Channel = "letters" });

        var taken = await Lease(Now);

        Assert.Equal(["m2", "m1"], taken.Select(leased => leased.Message.Id));
        Assert.Equal(("c1", "teams", "body of m1", Now, 1), (taken[1].Message.ConversationId, taken[1].Message.Channel, Encoding.UTF8.GetString(taken[1].Message.Body), taken[1].Message.DueAt, taken[1].Attempt));
        foreach (var leased in taken) await Store.Outbox.Acknowledge(leased, default);
        Assert.Equal("later", Assert.Single(await Lease(Now + Minute)).Message.Id);
    }

    [Fact]
    public async Task Lease_WhileAnotherHoldsIt_GivesNothingUntilItRunsOut()
    {
        await Send("c1", Message("m1", 0));
        var first = Assert.Single(await Lease(Now));

        Assert.Empty(await Lease(Now.AddSeconds(59)));
        var second = Assert.Single(await Lease(Now.AddSeconds(60)));

        Assert.Equal(2, second.Attempt);
        Assert.False(await Store.Outbox.Acknowledge(first, default));
        Assert.False(await Store.Outbox.Return(first, Now, default));
        Assert.True(await Store.Outbox.Acknowledge(second, default));
        Assert.Empty(await Lease(Now.AddDays(1)));
    }

    [Fact]
    public async Task Return_AfterAFailure_IsDueAgainThen()
    {
        await Send("c1", Message("m1", 0));
        Assert.True(await Store.Outbox.Return(Assert.Single(await Lease(Now)), Now.AddSeconds(10), default));

        Assert.Empty(await Lease(Now.AddSeconds(9)));
        Assert.Equal(2, Assert.Single(await Lease(Now.AddSeconds(10))).Attempt);
    }

    [Fact]
    public async Task Lease_ByManyAtOnce_GivesEachMessageToOne()
    {
        await Send("c1", [.. Enumerable.Range(0, 60).Select(i => Message($"m{i}", 0))]);
        await using var other = await Engine.Open();

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () => await (i % 2 == 0 ? Store : other).Outbox.Lease("teams", Now, Minute, 5, default))));
        var rest = await Store.Outbox.Lease("teams", Now, Minute, 100, default);

        var ids = taken.Append(rest).SelectMany(some => some).Select(leased => leased.Message.Id).ToList();
        Assert.Equal(60, ids.Count);
        Assert.Equal(60, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(7, "k2")]
    [InlineData(1, "k1")]
    public async Task Commit_ThatConflictsOrRepeats_SendsNothing(long expected, string client)
    {
        await Talks.Commit(Turn("c1", 0, 1, "k1"), default);

        Assert.NotEqual(CommitOutcome.Committed, await Talks.Commit(Turn("c1", expected, 2, client) with { Outgoing = [Message("m1", 0)] }, default));

        Assert.Empty(await Lease(Now));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesWhatWaitsForThatPersonAlone()
    {
        await Send("c1", Message("m1", 0));
        await Send("c2", Message("m2", 0) with { ConversationId = "c2" });
        await Talks.Commit(Turn("c1", 1, 2) with { ForgetsTalk = true }, default);

        Assert.Equal("m2", Assert.Single(await Lease(Now)).Message.Id);
    }

    private async Task Send(string id, params OutboxMessage[] messages) =>
        Assert.Equal(CommitOutcome.Committed, await Talks.Commit(Turn(id, 0, 1) with { Outgoing = [.. messages] }, default));

    private ValueTask<IReadOnlyList<LeasedMessage>> Lease(DateTimeOffset now) => Store.Outbox.Lease("teams", now, Minute, 100, default);

    private static OutboxMessage Message(string id, int minutes) => new(id, "c1", "teams", Encoding.UTF8.GetBytes($"body of {id}"), Now.AddMinutes(minutes));

    private static TurnCommit Turn(string id, long expected, long number, string? client = null) => new(
        Session.New(id, "es", Now), "maria", expected, new ActivityPlace(id, number, Now), new StoredBatch(number, number, client, Encoding.UTF8.GetBytes("[1]")));
}

public sealed class SqliteOutboxTests() : OutboxTests(new SqliteEngine());

public sealed class PostgresOutboxTests() : OutboxTests(new PostgresEngine());
