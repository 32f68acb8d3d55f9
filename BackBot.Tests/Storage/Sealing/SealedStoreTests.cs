using System.Security.Cryptography;
using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Sealing;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage.Sealing;

/// <summary>Whoever takes the database without the key reads nothing that anybody said; whoever has the key reads all.</summary>
public abstract class SealedStoreTests(StoreEngine engine) : StoreSuite(engine)
{
    private const string Word = "zebracanary";
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(SealKeys.Length), New = RandomNumberGenerator.GetBytes(SealKeys.Length);

    [Fact]
    public async Task Commit_Sealed_LeavesNoWordOrAnswerReadableInTheRows()
    {
        await using var store = await Engine.Open(seal: Seal(Old));
        await Commit(store, 0);

        foreach (string column in new[] { "SELECT session FROM conversations", "SELECT activities FROM batches", "SELECT body FROM outbox" })
        {
            string row = Assert.Single(await Engine.Rows(column));
            Assert.DoesNotContain(Word, row, StringComparison.Ordinal);
            Assert.DoesNotContain("answers", row, StringComparison.Ordinal);
        }
        var loaded = await store.Talks.Load("c1", default);
        Assert.Equal(new Answer.Words(Word), loaded!.Session.Answers["opening"]);
        Assert.Contains(Word, Encoding.UTF8.GetString(Assert.Single(await store.Talks.ReadAfter("c1", 0, default)).Activities), StringComparison.Ordinal);
        Assert.Contains(Word, Encoding.UTF8.GetString((await store.Talks.FindPosted("c1", "k1", default))!.Activities), StringComparison.Ordinal);
        Assert.Contains(Word, Encoding.UTF8.GetString(Assert.Single(await store.Outbox.Lease("teams", Now, TimeSpan.FromMinutes(1), 5, default)).Message.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_AfterARotation_GoesOn()
    {
        await using (var before = await Engine.Open(seal: Seal(Old))) await Commit(before, 0);
        await using var after = await Engine.Open(seal: Seal(New, Old));
        Assert.NotNull(await after.Talks.Load("c1", default));
        Assert.Equal(CommitOutcome.Committed, await Commit(after, 1));
        await using var later = await Engine.Open(seal: Seal(New));
        Assert.Equal(2, (await later.Talks.Load("c1", default))!.Version);
    }

    [Fact]
    public async Task Load_WithoutTheKey_IsASessionThatCannotBeRead()
    {
        await using (var before = await Engine.Open(seal: Seal(Old))) await Commit(before, 0);
        await using var stranger = await Engine.Open(seal: Seal(New));
        await Assert.ThrowsAsync<UnreadableSessionException>(() => stranger.Talks.Load("c1", default).AsTask());
    }

    [Fact]
    public async Task Load_WrittenBeforeRowsWereSealed_Opens()
    {
        await using (var before = await Engine.Open()) await Commit(before, 0);
        await using var now = await Engine.Open(seal: Seal(New));
        Assert.Equal(new Answer.Words(Word), (await now.Talks.Load("c1", default))!.Session.Answers["opening"]);
    }

    [Fact]
    public async Task Sweep_OfSealedRows_TakesTheWordsAndKeepsTheAnswers()
    {
        await using var store = await Engine.Open(seal: Seal(Old));
        await Commit(store, 0);
        var later = Now.AddDays(2);
        var swept = await store.Retention.Sweep(new Expiry(later, later, Now.AddDays(-1)), 100, default);
        Assert.Equal((1, 1), (swept.Messages, swept.Sessions));
        var session = (await store.Talks.Load("c1", default))!.Session;
        Assert.False(session.HoldsWords());
        Assert.True(session.Answers.Is("consent", "yes"));
        Assert.DoesNotContain("consent", Assert.Single(await Engine.Rows("SELECT session FROM conversations")), StringComparison.Ordinal);
    }

    private static AesRowSeal Seal(params byte[][] keys) => new(new SealKeys(keys));

    private static ValueTask<CommitOutcome> Commit(EngineStore store, long expected)
    {
        long last = expected + 2;
        var session = Session.New("c1", "en", Now) with { Answers = Answers.None.With("consent", Answer.Yes).With("opening", new Answer.Words(Word)) };
        var batch = new StoredBatch(last, last, $"k{expected + 1}", Encoding.UTF8.GetBytes($"[\"{Word}\"]"));
        return store.Talks.Commit(new TurnCommit(session, "maria", expected, new ActivityPlace("c1", last, Now), batch)
        {
            Outgoing = [new OutboxMessage($"m{expected}", "c1", "teams", Encoding.UTF8.GetBytes(Word), Now)],
        }, default);
    }
}

public sealed class SqliteSealedStoreTests() : SealedStoreTests(new SqliteEngine());

public sealed class PostgresSealedStoreTests() : SealedStoreTests(new PostgresEngine());
