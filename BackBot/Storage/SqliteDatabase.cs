using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>One SQLite file of the service: where it lies, who may read it, and how a connection to it is set up.</summary>
public sealed class SqliteDatabase
{
    public const string FileName = "backbot.db";

    /// <summary>How long a writer of another process is waited for, in milliseconds.</summary>
    private const int BusyTimeout = 5000;

    private readonly string connectionString;

    private SqliteDatabase(string file)
    {
        File = file;
        // The connections are kept open here, so the pool of the provider would only keep the file open after the end.
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString();
    }

    public string File { get; }

    /// <summary>Opens the file in a folder, creates it if there is none, and brings it to the newest schema.</summary>
    /// <exception cref="StorageException">The file cannot be used; the message says what to change.</exception>
    public static SqliteDatabase Open(DataFolder folder, SqliteMigrations migrations)
    {
        SQLitePCL.Batteries_V2.Init();
        string file = folder.File(FileName);
        return folder.Try(() =>
        {
            PrivateFiles.Create(file);
            var database = new SqliteDatabase(file);
            using var connection = database.Connect();
            migrations.Apply(connection);
            return database;
        });
    }

    /// <summary>Erased words would live on in the write-ahead log until the next checkpoint; so that is made at once.</summary>
    public static void Checkpoint(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    /// <summary>A connection of its own, set up and open. The caller disposes it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        // FULL: with WAL, NORMAL may lose the last turns at a power cut, and a turn that was seen must stay.
        command.CommandText = $"PRAGMA busy_timeout = {BusyTimeout}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON";
        command.ExecuteNonQuery();
        return connection;
    }
}
