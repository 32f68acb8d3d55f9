using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

/// <summary>What has been kept long enough goes, and nothing else.</summary>
public abstract class RetentionTests(StoreEngine engine) : StoreSuite(engine)
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    protected static readonly Expiry Usual = new(Now.AddHours(-24), Now.AddHours(-1), Now.AddDays(-180));

    private const string Words = "SELECT activities FROM batches UNION ALL SELECT session FROM conversations";

    [Theory]
    [InlineData(true, 23.9, true)]
    [InlineData(true, 24.1, false)]
    [InlineData(false, 0.9, true)]
    [InlineData(false, 1.1, false)]
    public async Task Sweep_RestedTalk_KeepsItsWordsAsLongAsItMay(bool consented, double hoursAgo, bool isKept)
    {
        await Talk("c1", consented, Now.AddHours(-hoursAgo));

        await Store.Retention.Sweep(Usual, 100, default);

        Assert.Equal(isKept, string.Concat(await Engine.Rows(Words)).Contains("zebracanary", StringComparison.Ordinal));
        var stored = (await Talks.Load("c1", default))!;
        Assert.Equal(isKept, stored.Session.HoldsWords());
        Assert.Equal(consented, stored.Session.Answers.Is("consent", "yes"));
        Assert.Equal(3, stored.Last.Sequence);
    }

    [Fact]
    public async Task Sweep_TalkThatGoesOn_LosesOnlyItsOldMessages()
    {
        await Talk("c1", true, Now.AddHours(-30));
        await Talks.Commit(Turn("c1", 2, 4, Now.AddHours(-2), "newcanary", consented: true), default);

        await Store.Retention.Sweep(Usual, 100, default);

        var read = await Talks.ReadAfter("c1", 0, default);
        Assert.Equal(["[\"hello\"]", "[]", "[\"newcanary\"]"], read.Select(batch => Encoding.UTF8.GetString(batch.Activities)));
        Assert.True((await Talks.Load("c1", default))!.Session.HoldsWords());
    }

    [Fact]
    public async Task Sweep_WithoutConsentButStillTalking_LosesWhatWasSaidAnHourAgo()
    {
        await Talk("c1", false, Now.AddHours(-2));
        await Talks.Commit(Turn("c1", 2, 4, Now.AddMinutes(-5), "newcanary", consented: false), default);

        await Store.Retention.Sweep(Usual, 100, default);

        Assert.DoesNotContain("zebracanary", string.Concat(await Engine.Rows("SELECT activities FROM batches")), StringComparison.Ordinal);
        Assert.Contains("newcanary", string.Concat(await Engine.Rows(Words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sweep_Greeting_Stays()
    {
        await Talk("c1", false, Now.AddDays(-9));

        await Store.Retention.Sweep(Usual, 100, default);

        Assert.Equal("[\"hello\"]", Encoding.UTF8.GetString((await Talks.ReadAfter("c1", 0, default))[0].Activities));
    }

    [Fact]
    public async Task Sweep_ATurnComputedBefore_ConflictsAndIsComputedAgain()
    {
        await Talk("c1", true, Now.AddHours(-30));
        await Store.Retention.Sweep(Usual, 100, default);

        Assert.Equal(CommitOutcome.Conflict, await Talks.Commit(Turn("c1", 2, 4, Now, "x", consented: true), default));
        Assert.Equal(3, (await Talks.Load("c1", default))!.Version);
    }

    [Theory]
    [InlineData(179, 1)]
    [InlineData(181, 0)]
    public async Task Sweep_Records_GoWithThePlan(int daysAgo, int left)
    {
        var told = new Effect.DispositionTold(Now.AddDays(-daysAgo), "maintain", Grade.Maintain, GradeBasis.Answers, [], [], "en", "v");
        await Talks.Commit(Turn("c1", 0, 1, Now, "hello", consented: true) with { Effects = [told] }, default);

        await Store.Retention.Sweep(Usual, 100, default);

        Assert.Equal(left, (await Engine.Rows("SELECT id FROM dispositions")).Count);
    }

    [Fact]
    public async Task Sweep_ManyAtOnce_TakesNoMoreThanAskedAndComesToAnEnd()
    {
        for (int i = 0; i < 7; i++) await Talk($"c{i}", true, Now.AddDays(-2));

        var sweeps = new List<Swept>();
        do sweeps.Add(await Store.Retention.Sweep(Usual, 3, default));
        while (!sweeps[^1].IsNothing);

        Assert.Equal([3, 3, 1, 0], sweeps.Select(swept => swept.Messages));
        Assert.Equal([3, 3, 1, 0], sweeps.Select(swept => swept.Sessions));
    }

    [Fact]
    public async Task Sweep_SessionThatCannotBeRead_IsCountedOnceAndStopsNobody()
    {
        await Talk("c1", true, Now.AddDays(-2));
        await Talk("c2", true, Now.AddDays(-2));
        await Engine.Run("UPDATE conversations SET session = '{' WHERE id = 'c1'");

        Assert.Equal(new Swept(2, 1, 0, 1), await Store.Retention.Sweep(Usual, 100, default));
        Assert.True((await Store.Retention.Sweep(Usual, 100, default)).IsNothing);
        Assert.False((await Talks.Load("c2", default))!.Session.HoldsWords());
    }


    /// <summary>A greeting, and one message with a word that nobody else says.</summary>
    private async Task Talk(string id, bool consented, DateTimeOffset at)
    {
        await Talks.Commit(Turn(id, 0, 1, at, "hello", consented: false), default);
        await Talks.Commit(Turn(id, 1, 3, at, "zebracanary", consented), default);
    }

    private static TurnCommit Turn(string id, long expected, long last, DateTimeOffset at, string word, bool consented) => new(
        SessionOf(id, consented, word), "maria", expected, new ActivityPlace(id, last, at),
        new StoredBatch(last == 1 ? 1 : last - 1, last, null, Encoding.UTF8.GetBytes($"[\"{word}\"]")));

    protected static Session SessionOf(string id, bool consented, string word)
    {
        var session = Session.New(id, "en", Now) with { Heard = [new("chest", "chest", word, HeardOutcome.Open)] };
        if (word == "hello") return session with { Heard = [] };
        return consented
            ? session with { Answers = Answers.None.With("consent", Answer.Yes).With("opening", new Answer.Words(word)) }
            : session with { Held = new HeldText(word, Now) };
    }
}

public sealed class PostgresRetentionTests() : RetentionTests(new PostgresEngine());
