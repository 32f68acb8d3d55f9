using System.Collections.Immutable;
using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

/// <summary>What a turn wants kept is written with it, once, and nothing of it without it.</summary>
public abstract class EffectTests(StoreEngine engine) : StoreSuite(engine)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 23, 59, 0, TimeSpan.Zero);

    private static readonly ImmutableArray<Effect> Effects =
    [
        new Effect.DispositionTold(Now, "same_day_cancer", Grade.SameDay, GradeBasis.Doubt, ["cancer_with_alarming_pain"], ["cancer_call", "hold_until_seen"], "es", "abc123"),
        new Effect.Counted(Now, "disposition", "doubt", Grade.SameDay, "es", "abc123"),
    ];

    private const string Counts = "SELECT day, what, value, grade, language, content_version, number FROM counts";

    private const string Records = "SELECT id, conversation_id, told_at, disposition, grade, basis, rules, advice_rules, content_version, language, channel, site FROM dispositions";

    [Fact]
    public async Task Commit_WithEffects_WritesThem()
    {
        await Talks.Commit(Turn("c1", 0, 1) with { Effects = Effects, Site = "north" }, default);

        string record = Assert.Single(await Engine.Rows(Records));
        Assert.Matches("^[0-9a-f]{32}\\|c1\\|", record);
        Assert.EndsWith(
            $"|{Now.ToUnixTimeMilliseconds()}|same_day_cancer|2|doubt|cancer_with_alarming_pain|cancer_call hold_until_seen|abc123|es|directline|north",
            record, StringComparison.Ordinal);
        Assert.Equal(["2026-03-02|disposition|doubt|2|es|abc123|1"], await Engine.Rows(Counts));
    }

    [Fact]
    public async Task Commit_TheSameCountAgain_AddsOne()
    {
        await Talks.Commit(Turn("c1", 0, 1) with { Effects = Effects }, default);
        await Talks.Commit(Turn("c2", 0, 1) with { Effects = Effects }, default);

        Assert.Equal(["2026-03-02|disposition|doubt|2|es|abc123|2"], await Engine.Rows(Counts));
        Assert.Equal(2, (await Engine.Rows(Records)).Select(row => row.Split('|')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Commit_ManyAtOnceThatCountTheSame_CountsEach()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () => await Talks.Commit(Turn($"c{i}", 0, 1) with { Effects = [.. Effects, Effects[1]] }, default))));

        Assert.EndsWith("|80", Assert.Single(await Engine.Rows(Counts)), StringComparison.Ordinal);
        Assert.Equal(80, Assert.Single(await Store.Counts.ReadCounts(default)).Number);
    }

    [Theory]
    [InlineData(7, "k2")]
    [InlineData(1, "k1")]
    public async Task Commit_ThatConflictsOrRepeats_WritesNoEffect(long expected, string client)
    {
        await Talks.Commit(Turn("c1", 0, 1, "k1"), default);

        Assert.NotEqual(CommitOutcome.Committed, await Talks.Commit(Turn("c1", expected, 2, client) with { Effects = Effects }, default));

        Assert.Empty(await Engine.Rows(Records));
        Assert.Empty(await Engine.Rows(Counts));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesItsRecordsAloneAndKeepsTheCounts()
    {
        await Talks.Commit(Turn("c1", 0, 1) with { Effects = Effects }, default);
        await Talks.Commit(Turn("c2", 0, 1) with { Effects = Effects }, default);
        await Talks.Commit(Turn("c1", 1, 2) with { ForgetsTalk = true }, default);

        Assert.Equal("c2", Assert.Single(await Engine.Rows("SELECT conversation_id FROM dispositions")));
        Assert.EndsWith("|2", Assert.Single(await Engine.Rows(Counts)), StringComparison.Ordinal);
    }

    private static TurnCommit Turn(string id, long expected, long number, string? client = null) => new(
        Session.New(id, "es", Now), "maria", expected, new ActivityPlace(id, number, Now), new StoredBatch(number, number, client, Encoding.UTF8.GetBytes("[1]")));
}

public sealed class SqliteEffectTests() : EffectTests(new SqliteEngine());

public sealed class PostgresEffectTests() : EffectTests(new PostgresEngine());
