using BackBot.Storage;
using BackBot.Storage.Sqlite;

namespace BackBot.Tests.Storage;

public sealed class SqliteGroupCommitTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly RawConnection connection;
    private readonly SqliteGroupCommit commits;

    public SqliteGroupCommitTests()
    {
        connection = SqliteDatabase.Open(DataFolder.Open(folder.Path), new MigrationScripts(["CREATE TABLE t (x INTEGER PRIMARY KEY)"])).Connect();
        commits = new SqliteGroupCommit(connection);
    }

    [Fact]
    public async Task Write_WhileTheThreadIsBusy_GathersIntoOneTransaction()
    {
        using var gate = new ManualResetEventSlim();
        var first = commits.Write(() => Wait(gate));
        var rest = Enumerable.Range(0, 50).Select(i => commits.Write(() => (Insert(i), Seen: Rows("SELECT count(*) FROM t")[0]))).ToList();

        gate.Set();
        await first;

        // Until the last is written, another connection sees none of them.
        Assert.All(await Task.WhenAll(rest), one => Assert.Equal("0", one.Seen));
        Assert.Equal(["50"], Rows("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task Write_OneOfAGroupFails_TheOthersAreWritten()
    {
        using var gate = new ManualResetEventSlim();
        var first = commits.Write(() => Wait(gate));
        var good = commits.Write(() => Insert(1));
        var twice = commits.Write(() => Insert(1));
        var broken = commits.Write<int>(() => throw new InvalidOperationException("a fault of the program"));
        var last = commits.Write(() => Insert(2));

        gate.Set();
        await first;
        await good;
        await last;

        await Assert.ThrowsAsync<SqliteFaultException>(() => twice);
        await Assert.ThrowsAsync<InvalidOperationException>(() => broken);
        Assert.Equal(["1", "2"], Rows("SELECT x FROM t ORDER BY x"));
    }

    [Fact]
    public async Task Write_WasTold_IsSeenByEveryOtherConnection()
    {
        await commits.Write(() => Insert(7));

        Assert.Equal(["7"], Rows("SELECT x FROM t"));
    }

    [Fact]
    public async Task Dispose_WithWritingsThatWait_WritesThemFirst()
    {
        using var gate = new ManualResetEventSlim();
        var first = commits.Write(() => Wait(gate));
        var waiting = Enumerable.Range(0, 300).Select(i => commits.Write(() => Insert(i))).ToList();
        var ending = Task.Run(commits.Dispose);

        gate.Set();
        await ending;

        await first;
        await Task.WhenAll(waiting);
        Assert.Equal(["300"], Rows("SELECT count(*) FROM t"));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => commits.Write(() => 1));
    }

    public void Dispose()
    {
        commits.Dispose();
        folder.Dispose();
    }

    private static bool Wait(ManualResetEventSlim gate)
    {
        gate.Wait();
        return true;
    }

    private int Insert(int x)
    {
        using var insert = connection.Prepare("INSERT INTO t VALUES (?1)");
        return insert.Begin().With(x).Run();
    }

    private IReadOnlyList<string> Rows(string sql) => StoredRows.Read(folder.Path, sql);
}
