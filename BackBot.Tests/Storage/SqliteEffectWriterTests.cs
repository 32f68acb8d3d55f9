using System.Collections.Immutable;
using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Storage;

namespace BackBot.Tests.Storage;

/// <summary>What a turn wants kept is written with it, once, and nothing of it without it.</summary>
public sealed class SqliteEffectWriterTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 23, 59, 0, TimeSpan.Zero);

    private static readonly ImmutableArray<Effect> Effects =
    [
        new Effect.DispositionTold(Now, "same_day_cancer", Grade.SameDay, GradeBasis.Doubt, ["cancer_with_alarming_pain"], ["cancer_call", "hold_until_seen"], "es", "abc123"),
        new Effect.Counted(Now, "disposition", "doubt", Grade.SameDay, "es", "abc123"),
    ];

    private readonly TempFolder folder = new();
    private readonly SqliteConversationStore store;

    public SqliteEffectWriterTests() => store = new(SqliteDatabase.Open(DataFolder.Open(folder.Path), SqliteMigrations.Embedded));

    [Fact]
    public async Task Commit_WithEffects_WritesThem()
    {
        await store.Commit(Turn("c1", 0, 1) with { Effects = Effects, Site = "north" }, default);

        string record = Assert.Single(StoredRows.Of(folder.Path, "dispositions"));
        Assert.Matches("^[0-9a-f]{32}\\|c1\\|", record);
        Assert.EndsWith(
            $"|{Now.ToUnixTimeMilliseconds()}|same_day_cancer|2|doubt|cancer_with_alarming_pain|cancer_call hold_until_seen|abc123|es|directline|north",
            record, StringComparison.Ordinal);
        Assert.Equal(["2026-03-02|disposition|doubt|2|es|abc123|1"], StoredRows.Of(folder.Path, "counts"));
    }

    [Fact]
    public async Task Commit_TheSameCountAgain_AddsOne()
    {
        await store.Commit(Turn("c1", 0, 1) with { Effects = Effects }, default);
        await store.Commit(Turn("c2", 0, 1) with { Effects = Effects }, default);

        Assert.Equal(["2026-03-02|disposition|doubt|2|es|abc123|2"], StoredRows.Of(folder.Path, "counts"));
        Assert.Equal(2, StoredRows.Of(folder.Path, "dispositions").Select(row => row.Split('|')[0]).Distinct().Count());
    }

    [Theory]
    [InlineData(7, "k2")]
    [InlineData(1, "k1")]
    public async Task Commit_ThatConflictsOrRepeats_WritesNoEffect(long expected, string client)
    {
        await store.Commit(Turn("c1", 0, 1, "k1"), default);

        Assert.NotEqual(CommitOutcome.Committed, await store.Commit(Turn("c1", expected, 2, client) with { Effects = Effects }, default));

        Assert.Empty(StoredRows.Of(folder.Path, "dispositions"));
        Assert.Empty(StoredRows.Of(folder.Path, "counts"));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesItsRecordsAloneAndKeepsTheCounts()
    {
        await store.Commit(Turn("c1", 0, 1) with { Effects = Effects }, default);
        await store.Commit(Turn("c2", 0, 1) with { Effects = Effects }, default);
        await store.Commit(Turn("c1", 1, 2) with { ForgetsTalk = true }, default);

        Assert.Equal("c2", Assert.Single(StoredRows.Read(folder.Path, "SELECT conversation_id FROM dispositions")));
        Assert.EndsWith("|2", Assert.Single(StoredRows.Of(folder.Path, "counts")), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private static TurnCommit Turn(string id, long expected, long number, string? client = null) => new(
        Session.New(id, "es", Now), "maria", expected, new ActivityPlace(id, number, Now), new StoredBatch(number, number, client, Encoding.UTF8.GetBytes("[1]")));
}
