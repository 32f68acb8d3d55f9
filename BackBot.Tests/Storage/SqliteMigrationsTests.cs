using System.Globalization;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BackBot.Tests.Storage;

public sealed class SqliteMigrationsTests : IDisposable
{
    private const string One = "CREATE TABLE a (x); INSERT INTO a VALUES (1)";
    private const string Two = "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1";
    private readonly TempFolder folder = new();

    [Fact]
    public void Apply_EmptyDatabase_RunsAllInOrder()
    {
        Open(One, Two);

        Assert.Equal(2, Ask("SELECT y FROM a"));
        Assert.Equal(2, Ask("PRAGMA user_version"));
    }

    [Fact]
    public void Apply_OlderDatabase_RunsWhatIsMissingAndKeepsTheData()
    {
        Open(One);
        Open(One, Two);
        Open(One, Two);

        Assert.Equal(1, Ask("SELECT count(*) FROM a WHERE y = 2"));
    }

    [Fact]
    public void Apply_NewerDatabase_IsRefusedWithWhatToDo()
    {
        Open(One, Two);

        var fault = Assert.Throws<StorageException>(() => Open(One));

        Assert.Contains("has schema 2, and this BackBot knows schemas up to 1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Start the newer BackBot", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, Ask("SELECT y FROM a"));
    }

    [Fact]
    public void Apply_ScriptThatFails_LeavesTheDatabaseAsItWas()
    {
        Open(One);

        Assert.Throws<StorageException>(() => Open(One, Two, "INSERT INTO nothing VALUES (1)"));

        Assert.Equal(1, Ask("PRAGMA user_version"));
        Assert.Equal(1, Ask("SELECT count(*) FROM pragma_table_info('a')"));
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_SaysWhatToDo()
    {
        File.WriteAllText(folder.File(SqliteDatabase.FileName), new string('x', 5000));

        var fault = Assert.Throws<StorageException>(() => Open(One));

        Assert.Contains("--Storage:Folder=DIR", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_Scripts_ApplyToAnEmptyDatabase()
    {
        SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite);

        Assert.Equal(MigrationScripts.Sqlite.Latest, Ask("PRAGMA user_version"));
    }

    public void Dispose() => folder.Dispose();

    private void Open(params string[] scripts) => SqliteDatabase.Open(DataFolder.Open(folder.Path), new MigrationScripts([.. scripts]));

    private int Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File(SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
