using BackBot.Storage;
using BackBot.Storage.Postgres;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

public sealed class PostgresMigrationsTests : IAsyncDisposable
{
    private const string One = "CREATE TABLE a (x integer); INSERT INTO a VALUES (1)";
    private const string Two = "ALTER TABLE a ADD COLUMN y integer; UPDATE a SET y = x + 1";
    private readonly PostgresEngine engine = new();

    [Fact]
    public async Task Apply_OlderDatabase_RunsWhatIsMissingAndKeepsTheData()
    {
        await Open(One);
        await Open(One, Two);
        await Open(One, Two);

        Assert.Equal(["1|2"], await engine.Rows("SELECT x, y FROM a"));
        Assert.Equal(["2"], await engine.Rows("SELECT version FROM schema_version"));
    }

    [Fact]
    public async Task Apply_NewerDatabase_IsRefusedWithWhatToDo()
    {
        await Open(One, Two);

        var fault = await Assert.ThrowsAsync<StorageException>(() => Open(One));

        Assert.Contains("has schema 2, and this BackBot knows schemas up to 1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Start the newer BackBot", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_ScriptThatFails_LeavesTheDatabaseAsItWas()
    {
        await Open(One);

        await Assert.ThrowsAsync<StorageException>(() => Open(One, Two, "INSERT INTO nothing VALUES (1)"));

        Assert.Equal(["1"], await engine.Rows("SELECT version FROM schema_version"));
        Assert.Equal(["x"], await engine.Rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'a'"));
    }

    [Fact]
    public async Task Apply_ByManyAtOnce_IsDoneOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Open(One, Two)));

        Assert.Equal(["1|2"], await engine.Rows("SELECT x, y FROM a"));
    }

    [Fact]
    public async Task Open_ServerThatIsNotThere_SaysWhatToLookAt()
    {
        var fault = await Assert.ThrowsAsync<StorageException>(() =>
            PostgresDatabase.Open($"Host=127.0.0.1;Port={PostgresCluster.FreePort()};Username=x;Database=x", MigrationScripts.Postgres, TimeSpan.Zero, default));

        Assert.Contains("Storage:ConnectionString", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_OfManyAtOnce_IsOne()
    {
        await using var database = await PostgresDatabase.Open(engine.ConnectionString, MigrationScripts.Postgres, TimeSpan.Zero, default);

        var secrets = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => database.Secret("key", [(byte)i], default)));

        Assert.Single(secrets.Select(Convert.ToHexString).Distinct());
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private async Task Open(params string[] scripts)
    {
        await using var database = await PostgresDatabase.Open(engine.ConnectionString, new MigrationScripts([.. scripts]), TimeSpan.Zero, default);
    }
}
