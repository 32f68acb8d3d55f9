using System.Text;
using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Storage;
using Microsoft.Data.Sqlite;

namespace BackBot.Tests.Storage;

public sealed class SqliteConversationStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly TempFolder folder = new();
    private readonly SqliteConversationStore store;

    public SqliteConversationStoreTests() => store = Open();

    [Fact]
    public async Task Load_NothingCommitted_IsNull() => Assert.Null(await store.Load("c1", default));

    [Fact]
    public async Task Commit_New_IsLoadedAsItWas()
    {
        Assert.Equal(CommitOutcome.Committed, await store.Commit(Turn("c1", 0, 1, 2), default));

        var stored = await store.Load("c1", default);

        Assert.Equal((1, "maria", "es"), (stored!.Version, stored.UserId, stored.Session.Language));
        Assert.Equal(new ActivityPlace("c1", 2, Now.AddMilliseconds(2)), stored.Last);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Commit_FromAnotherVersion_IsAConflictAndWritesNothing(long expected)
    {
        await store.Commit(Turn("c1", 0, 1, 1), default);
        await store.Commit(Turn("c1", 1, 2, 3), default);

        Assert.Equal(CommitOutcome.Conflict, await store.Commit(Turn("c1", expected, 4, 5), default));

        Assert.Equal((2, 3), ((await store.Load("c1", default))!.Version, (await store.Load("c1", default))!.Last.Sequence));
        Assert.Equal(2, (await store.ReadAfter("c1", 0, default)).Count);
    }

    [Fact]
    public async Task Commit_ClientIdSeenBefore_WritesNothing()
    {
        await store.Commit(Turn("c1", 0, 1, 1), default);
        await store.Commit(Turn("c1", 1, 2, 3, "k1"), default);

        Assert.Equal(CommitOutcome.AlreadyPosted, await store.Commit(Turn("c1", 2, 4, 5, "k1"), default));

        Assert.Equal(2, (await store.Load("c1", default))!.Version);
        Assert.Equal(2, (await store.FindPosted("c1", "k1", default))!.First);
        Assert.Equal(CommitOutcome.Committed, await store.Commit(Turn("c1", 2, 4, 5, "k2"), default));
    }

    [Fact]
    public async Task Commit_SameClientIdInAnotherConversation_IsAnother()
    {
        await store.Commit(Turn("c1", 0, 1, 1, "k1"), default);

        Assert.Equal(CommitOutcome.Committed, await store.Commit(Turn("c2", 0, 1, 1, "k1"), default));
        Assert.Null(await store.FindPosted("c3", "k1", default));
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
        await store.Commit(Turn("c1", 0, 1, 1), default);
        await store.Commit(Turn("c1", 1, 2, 4, "k1"), default);
        await store.Commit(Turn("c2", 0, 1, 9), default);
        await store.Commit(Turn("c1", 2, 5, 6), default);

        var read = await store.ReadAfter("c1", watermark, default);

        Assert.Equal(batches, string.Join('|', read.Select(batch => $"{batch.First}-{batch.Last}")));
        Assert.All(read, batch => Assert.Equal($"[{batch.First}]", Encoding.UTF8.GetString(batch.Activities)));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesEarlierWordsAndStillKnowsTheirIds()
    {
        await store.Commit(Turn("c1", 0, 1, 1), default);
        await store.Commit(Turn("c1", 1, 2, 3, "k1"), default);
        await store.Commit(Turn("c2", 0, 1, 1), default);
        await store.Commit(Turn("c1", 2, 4, 5, "k2") with { ForgetsTalk = true }, default);

        var read = await store.ReadAfter("c1", 0, default);
        Assert.Equal(["[]", "[]", "[4]"], read.Select(batch => Encoding.UTF8.GetString(batch.Activities)));
        Assert.Equal("[1]", Encoding.UTF8.GetString((await store.ReadAfter("c2", 0, default))[0].Activities));
        Assert.Equal(CommitOutcome.AlreadyPosted, await store.Commit(Turn("c1", 3, 6, 7, "k1"), default));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_LeavesNoWordInAnyFile()
    {
        await store.Commit(Turn("c1", 0, 1, 1) with { Batch = new StoredBatch(1, 1, null, Encoding.UTF8.GetBytes("[\"zebracanary\"]")) }, default);
        await store.Commit(Turn("c1", 1, 2, 3) with { ForgetsTalk = true }, default);

        foreach (string file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            Assert.DoesNotContain("zebracanary", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Commit_ManyAtOnceFromTwoStores_AllSucceedOnceEach()
    {
        using var other = Open();
        var commits = Enumerable.Range(0, 40).Select(i => Task.Run(async () => await (i % 2 == 0 ? store : other).Commit(Turn($"c{i / 2}", 0, 1, 1), default)));

        var outcomes = await Task.WhenAll(commits);

        Assert.Equal(20, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
        Assert.Equal(20, outcomes.Count(outcome => outcome == CommitOutcome.Conflict));
    }

    [Fact]
    public async Task Open_WhileAnotherProcessIsInTheMiddleOfATurn_SeesOnlyWholeTurns()
    {
        await store.Commit(Turn("c1", 0, 1, 1), default);
        using var half = new SqliteConnection($"Data Source={folder.File(SqliteDatabase.FileName)};Pooling=False");
        half.Open();
        using var transaction = half.BeginTransaction(deferred: false);
        using var command = half.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE conversations SET version = 99";
        command.ExecuteNonQuery();

        Assert.Equal(1, (await store.Load("c1", default))!.Version);
    }

    [Fact]
    public async Task Load_DamagedSession_SaysWhatToDo()
    {
        await store.Commit(Turn("c1", 0, 1, 1), default);
        using var connection = new SqliteConnection($"Data Source={folder.File(SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE conversations SET session = x'00'";
        command.ExecuteNonQuery();

        var fault = await Assert.ThrowsAsync<UnreadableSessionException>(async () => await store.Load("c1", default));

        Assert.Contains("Restore it from a backup", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_OfTheStore_AreForTheirOwnerAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (string file in Directory.GetFiles(folder.Path))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private SqliteConversationStore Open() => new(SqliteDatabase.Open(DataFolder.Open(folder.Path), SqliteMigrations.Embedded));

    private static TurnCommit Turn(string id, long expected, long first, long last, string? client = null) => new(
        Session.New(id, "es", Now),
        "maria",
        expected,
        new ActivityPlace(id, last, Now.AddMilliseconds(last)),
        new StoredBatch(first, last, client, Encoding.UTF8.GetBytes($"[{first}]")));
}
