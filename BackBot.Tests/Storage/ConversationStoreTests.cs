using System.Text;
using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

public abstract class ConversationStoreTests(StoreEngine engine) : StoreSuite(engine)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Load_NothingCommitted_IsNull() => Assert.Null(await Talks.Load("c1", default));

    [Fact]
    public async Task Commit_New_IsLoadedAsItWas()
    {
        Assert.Equal(CommitOutcome.Committed, await Talks.Commit(Turn("c1", 0, 1, 2), default));

        var stored = await Talks.Load("c1", default);

        Assert.Equal((1, "maria", "es"), (stored!.Version, stored.UserId, stored.Session.Language));
        Assert.Equal(new ActivityPlace("c1", 2, Now.AddMilliseconds(2)), stored.Last);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Commit_FromAnotherVersion_IsAConflictAndWritesNothing(long expected)
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 1, 2, 3), default);

        Assert.Equal(CommitOutcome.Conflict, await Talks.Commit(Turn("c1", expected, 4, 5), default));

        Assert.Equal((2, 3), ((await Talks.Load("c1", default))!.Version, (await Talks.Load("c1", default))!.Last.Sequence));
        Assert.Equal(2, (await Talks.ReadAfter("c1", 0, default)).Count);
    }

    [Fact]
    public async Task Commit_ClientIdSeenBefore_WritesNothing()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 1, 2, 3, "k1"), default);

        Assert.Equal(CommitOutcome.AlreadyPosted, await Talks.Commit(Turn("c1", 2, 4, 5, "k1"), default));

        Assert.Equal(2, (await Talks.Load("c1", default))!.Version);
        Assert.Equal(2, (await Talks.FindPosted("c1", "k1", default))!.First);
        Assert.Equal(CommitOutcome.Committed, await Talks.Commit(Turn("c1", 2, 4, 5, "k2"), default));
    }

    [Fact]
    public async Task Commit_SameClientIdInAnotherConversation_IsAnother()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1, "k1"), default);

        Assert.Equal(CommitOutcome.Committed, await Talks.Commit(Turn("c2", 0, 1, 1, "k1"), default));
        Assert.Null(await Talks.FindPosted("c3", "k1", default));
    }

    [Theory]
    [InlineData(0, "1-1|2-4|5-6")]
    [InlineData(1, "2-4|5-6")]
    [InlineData(3, "2-4|5-6")]
    [InlineData(4, "5-6")]
    [InlineData(6, "")]
    [InlineData(99, "")]
    public async Task ReadAfter_Watermark_GivesTheBatchesThatReachBeyondIt(long watermark, string batches)
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 1, 2, 4, "k1"), default);
        await Talks.Commit(Turn("c2", 0, 1, 9), default);
        await Talks.Commit(Turn("c1", 2, 5, 6), default);

        var read = await Talks.ReadAfter("c1", watermark, default);

        Assert.Equal(batches, string.Join('|', read.Select(batch => $"{batch.First}-{batch.Last}")));
        Assert.All(read, batch => Assert.Equal($"[{batch.First}]", Encoding.UTF8.GetString(batch.Activities)));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesEarlierWordsAndStillKnowsTheirIds()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 1, 2, 3, "k1"), default);
        await Talks.Commit(Turn("c2", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 2, 4, 5, "k2") with { ForgetsTalk = true }, default);

        var read = await Talks.ReadAfter("c1", 0, default);
        Assert.Equal(["[]", "[]", "[4]"], read.Select(batch => Encoding.UTF8.GetString(batch.Activities)));
        Assert.Equal("[1]", Encoding.UTF8.GetString((await Talks.ReadAfter("c2", 0, default))[0].Activities));
        Assert.Equal(CommitOutcome.AlreadyPosted, await Talks.Commit(Turn("c1", 3, 6, 7, "k1"), default));
    }

    [Fact]
    public async Task Commit_ManyAtOnceFromTwoStores_AllSucceedOnceEach()
    {
        await using var other = await Engine.Open();
        var commits = Enumerable.Range(0, 40).Select(i => Task.Run(async () => await (i % 2 == 0 ? Talks : other.Talks).Commit(Turn($"c{i / 2}", 0, 1, 1), default)));

        var outcomes = await Task.WhenAll(commits);

        Assert.Equal(20, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
        Assert.Equal(20, outcomes.Count(outcome => outcome == CommitOutcome.Conflict));
    }

    [Fact]
    public async Task Load_DamagedSession_SaysWhatToDo()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Engine.Run("UPDATE conversations SET session = '0'");

        var fault = await Assert.ThrowsAsync<UnreadableSessionException>(async () => await Talks.Load("c1", default));

        Assert.Contains("Restore it from a backup", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_ManyOfOneConversationAtOnce_WritesOneAndLeavesNothingOfTheOthers()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(async () => await Talks.Commit(Turn("c1", 1, 2, 3, $"k{i}"), default))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
        Assert.All(outcomes, outcome => Assert.NotEqual(CommitOutcome.AlreadyPosted, outcome));
        Assert.Equal(2, (await Talks.Load("c1", default))!.Version);
        Assert.Equal(2, (await Talks.ReadAfter("c1", 0, default)).Count);
    }

    [Fact]
    public async Task Commit_SamePostByManyAtOnce_IsWrittenOnce()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await using var other = await Engine.Open();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(async () => await (i % 2 == 0 ? Talks : other.Talks).Commit(Turn("c1", 1, 2, 3, "k1"), default))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
        Assert.Equal(CommitOutcome.AlreadyPosted, await other.Talks.Commit(Turn("c1", 2, 4, 5, "k1"), default));
        Assert.Equal("k1", (await other.Talks.FindPosted("c1", "k1", default))!.ClientActivityId);
    }

    [Fact]
    public async Task Load_InAnotherStoreAfterReopening_IsAsCommitted()
    {
        await Talks.Commit(Turn("c1", 0, 1, 1), default);
        await Talks.Commit(Turn("c1", 1, 2, 3, "k1"), default);
        await using var other = await Engine.Open();

        Assert.Equal(SessionJson.Write(Session.New("c1", "es", Now)), SessionJson.Write((await other.Talks.Load("c1", default))!.Session));
        Assert.Equal("1|1,2|3", string.Join(',', (await other.Talks.ReadAfter("c1", 0, default)).Select(batch => $"{batch.First}|{batch.Last}")));
    }

    [Fact]
    public async Task Probe_OfAHealthyStore_Writes()
    {
        await Store.Probe.Probe(default);
        await Store.Probe.Probe(default);

        Assert.Equal(["1"], await Engine.Rows("SELECT count(*) FROM probe"));
    }

    protected static TurnCommit Turn(string id, long expected, long first, long last, string? client = null) => new(
        Session.New(id, "es", Now),
        "maria",
        expected,
        new ActivityPlace(id, last, Now.AddMilliseconds(last)),
        new StoredBatch(first, last, client, Encoding.UTF8.GetBytes($"[{first}]")));
}
