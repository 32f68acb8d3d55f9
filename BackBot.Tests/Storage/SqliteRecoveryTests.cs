using BackBot.Storage;
using BackBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackBot.Tests.Storage;

public sealed class SqliteRecoveryTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly TempFolder folder = new();

    private string File => folder.File(SqliteDatabase.FileName);

    [Fact]
    public void Open_FileThatIsNoDatabase_KeepsItAsideAndBeginsANewOne()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));
        var log = new Loud();

        SqliteRecovery.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite, Now, log);

        string aside = folder.File("backbot.damaged-20260302T090000000.db");
        Assert.Equal(new string('x', 5000), System.IO.File.ReadAllText(aside));
        Assert.Contains($"Critical THE DATA ARE DAMAGED", log.Line, StringComparison.Ordinal);
        Assert.Contains(aside, log.Line, StringComparison.Ordinal);
        Assert.Equal([$"{MigrationScripts.Sqlite.Latest}"], StoredRows.Read(folder.Path, "PRAGMA user_version"));
    }

    [Fact]
    public void Open_HealthyFileUnderSuspicion_StaysAndIsCleared()
    {
        var database = Open();
        StoredRows.Run(folder.Path, "INSERT INTO probe VALUES (1, 42)");
        database.MarkSuspect();

        Open();

        Assert.Equal(["42"], StoredRows.Read(folder.Path, "SELECT at FROM probe"));
        Assert.False(System.IO.File.Exists(File + SqliteDatabase.Suspect));
    }

    [Fact]
    public async Task Store_ThatMeetsDamageInUse_SaysSoAndTheNextStartKeepsTheFileAside()
    {
        Open();
        for (int i = 0; i < 400; i++) StoredRows.Run(folder.Path, $"INSERT INTO conversations VALUES ('c{i}', 'u', 1, 1, 1, randomblob(2000), 0, 0)");
        StoredRows.Run(folder.Path, "PRAGMA wal_checkpoint(TRUNCATE)");
        using (var stream = new FileStream(File, FileMode.Open, FileAccess.Write))
        {
            // The head, with the schema, stays whole.
            stream.Position = 4096 * 20;
            stream.Write(new byte[(int)stream.Length - (4096 * 20)]);
        }
        using (var store = new SqliteConversationStore(Open(), new PlainSeal()))
        {
            var fault = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            {
                for (int i = 0; i < 400; i++) await store.FindPosted($"c{i}", "k", default);
                for (int i = 0; i < 400; i++) await store.Load($"c{i}", default);
            });
            Assert.Equal(StorageFault.Damaged, fault.Fault);
        }

        Open();

        Assert.Single(Directory.GetFiles(folder.Path, "backbot.damaged-*.db"));
        Assert.Equal(["0"], StoredRows.Read(folder.Path, "SELECT count(*) FROM conversations"));
    }

    public void Dispose() => folder.Dispose();

    private SqliteDatabase Open() => SqliteRecovery.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite, Now, NullLogger.Instance);

    private sealed class Loud : ILogger
    {
        public string Line { get; private set; } = "";

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Line = $"{logLevel} {formatter(state, exception)}";
    }
}
