using System.Text;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Storage;

namespace BackBot.Tests.Storage;

/// <summary>What has been kept long enough goes, and nothing else.</summary>
public sealed class SqliteSweeperTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Expiry Usual = new(Now.AddHours(-24), Now.AddHours(-1), Now.AddDays(-180));
    private readonly TempFolder folder = new();
    private readonly SqliteConversationStore store;

    public SqliteSweeperTests() => store = new(SqliteDatabase.Open(DataFolder.Open(folder.Path), SqliteMigrations.Embedded));

    [Theory]
    [InlineData(true, 23.9, true)]
    [InlineData(true, 24.1, false)]
    [InlineData(false, 0.9, true)]
    [InlineData(false, 1.1, false)]
    public async Task Sweep_RestedTalk_KeepsItsWordsAsLongAsItMay(bool consented, double hoursAgo, bool isKept)
    {
        await Talk("c1", consented, Now.AddHours(-hoursAgo));

        await store.Sweep(Usual, 100, default);

        Assert.Equal(isKept, (await StoredRows.Files(folder.Path)).Contains("zebracanary", StringComparison.Ordinal));
        var stored = (await store.Load("c1", default))!;
        Assert.Equal(isKept, stored.Session.HoldsWords());
        Assert.Equal(consented, stored.Session.Answers.Is("consent", "yes"));
        Assert.Equal(3, stored.Last.Sequence);
    }

    [Fact]
    public async Task Sweep_TalkThatGoesOn_LosesOnlyItsOldMessages()
    {
        await Talk("c1", true, Now.AddHours(-30));
        await store.Commit(Turn("c1", 2, 4, Now.AddHours(-2), "newcanary", consented: true), default);

        await store.Sweep(Usual, 100, default);

        var read = await store.ReadAfter("c1", 0, default);
        Assert.Equal(["[\"hello\"]", "[]", "[\"newcanary\"]"], read.Select(batch => Encoding.UTF8.GetString(batch.Activities)));
        Assert.True((await store.Load("c1", default))!.Session.HoldsWords());
    }

    [Fact]
    public async Task Sweep_WithoutConsentButStillTalking_LosesWhatWasSaidAnHourAgo()
    {
        await Talk("c1", false, Now.AddHours(-2));
        await store.Commit(Turn("c1", 2, 4, Now.AddMinutes(-5), "newcanary", consented: false), default);

        await store.Sweep(Usual, 100, default);

        Assert.DoesNotContain("zebracanary", string.Join('|', StoredRows.Of(folder.Path, "batches")), StringComparison.Ordinal);
        Assert.Contains("newcanary", string.Join('|', StoredRows.Of(folder.Path, "batches")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sweep_Greeting_Stays()
    {
        await Talk("c1", false, Now.AddDays(-9));

        await store.Sweep(Usual, 100, default);

        Assert.Equal("[\"hello\"]", Encoding.UTF8.GetString((await store.ReadAfter("c1", 0, default))[0].Activities));
    }

    [Fact]
    public async Task Sweep_ATurnComputedBefore_ConflictsAndIsComputedAgain()
    {
        await Talk("c1", true, Now.AddHours(-30));
        await store.Sweep(Usual, 100, default);

        Assert.Equal(CommitOutcome.Conflict, await store.Commit(Turn("c1", 2, 4, Now, "x", consented: true), default));
        Assert.Equal(3, (await store.Load("c1", default))!.Version);
    }

    [Theory]
    [InlineData(179, 1)]
    [InlineData(181, 0)]
    public async Task Sweep_Records_GoWithThePlan(int daysAgo, int left)
    {
        var told = new Effect.DispositionTold(Now.AddDays(-daysAgo), "maintain", Grade.Maintain, GradeBasis.Answers, [], [], "en", "v");
        await store.Commit(Turn("c1", 0, 1, Now, "hello", consented: true) with { Effects = [told] }, default);

        await store.Sweep(Usual, 100, default);

        Assert.Equal(left, StoredRows.Of(folder.Path, "dispositions").Count);
    }

    [Fact]
    public async Task Sweep_ManyAtOnce_TakesNoMoreThanAskedAndComesToAnEnd()
    {
        for (int i = 0; i < 7; i++) await Talk($"c{i}", true, Now.AddDays(-2));

        var sweeps = new List<Swept>();
        do sweeps.Add(await store.Sweep(Usual, 3, default));
        while (!sweeps[^1].IsNothing);

        Assert.Equal([3, 3, 1, 0], sweeps.Select(swept => swept.Messages));
        Assert.Equal([3, 3, 1, 0], sweeps.Select(swept => swept.Sessions));
    }

    [Fact]
    public async Task Sweep_SessionThatCannotBeRead_IsCountedOnceAndStopsNobody()
    {
        await Talk("c1", true, Now.AddDays(-2));
        await Talk("c2", true, Now.AddDays(-2));
        StoredRows.Run(folder.Path, "UPDATE conversations SET session = x'7b' WHERE id = 'c1'");

        Assert.Equal(new Swept(2, 1, 0, 1), await store.Sweep(Usual, 100, default));
        Assert.True((await store.Sweep(Usual, 100, default)).IsNothing);
        Assert.False((await store.Load("c2", default))!.Session.HoldsWords());
    }

    [Fact]
    public async Task Sweep_DataOfTheFirstSchema_AreSweptToo()
    {
        using var old = new TempFolder();
        string one = typeof(SqliteMigrations).Assembly.GetManifestResourceStream("Storage/Migrations/0001-conversations.sql") is { } stream
            ? await new StreamReader(stream).ReadToEndAsync() : "";
        SqliteDatabase.Open(DataFolder.Open(old.Path), new SqliteMigrations([one]));
        foreach (bool consented in new[] { true, false })
        {
            string session = Encoding.UTF8.GetString(SessionJson.Write(SessionOf($"c{consented}", consented, "zebracanary")));
            long time = Now.AddHours(-2).ToUnixTimeMilliseconds();
            StoredRows.Run(old.Path, $"INSERT INTO conversations VALUES ('c{consented}', 'maria', 2, 3, {time}, CAST('{session}' AS BLOB))");
            StoredRows.Run(old.Path, $"INSERT INTO batches VALUES ('c{consented}', 2, 3, NULL, CAST('[\"zebracanary\"]' AS BLOB))");
        }

        using var store = new SqliteConversationStore(SqliteDatabase.Open(DataFolder.Open(old.Path), SqliteMigrations.Embedded));
        await store.Sweep(Usual, 100, default);

        Assert.True((await store.Load("cTrue", default))!.Session.HoldsWords());
        Assert.False((await store.Load("cFalse", default))!.Session.HoldsWords());
        Assert.Equal(["cTrue"], StoredRows.Read(old.Path, "SELECT conversation_id FROM batches WHERE length(activities) > 2"));
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    /// <summary>A greeting, and one message with a word that nobody else says.</summary>
    private async Task Talk(string id, bool consented, DateTimeOffset at)
    {
        await store.Commit(Turn(id, 0, 1, at, "hello", consented: false), default);
        await store.Commit(Turn(id, 1, 3, at, "zebracanary", consented), default);
    }

    private static TurnCommit Turn(string id, long expected, long last, DateTimeOffset at, string word, bool consented) => new(
        SessionOf(id, consented, word), "maria", expected, new ActivityPlace(id, last, at),
        new StoredBatch(last == 1 ? 1 : last - 1, last, null, Encoding.UTF8.GetBytes($"[\"{word}\"]")));

    private static Session SessionOf(string id, bool consented, string word)
    {
        var session = Session.New(id, "en", Now) with { Heard = [new("chest", "chest", word, HeardOutcome.Open)] };
        if (word == "hello") return session with { Heard = [] };
        return consented
            ? session with { Answers = Answers.None.With("consent", Answer.Yes).With("opening", new Answer.Words(word)) }
            : session with { Held = new HeldText(word, Now) };
    }
}
