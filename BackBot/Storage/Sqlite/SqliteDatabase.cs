namespace BackBot.Storage.Sqlite;

/// <summary>One SQLite file of the service: where it lies, who may read it, and how a connection to it is set up.</summary>
public sealed class SqliteDatabase
{
    public const string FileName = "backbot.db";

    /// <summary>End of the name of the mark that <see cref="MarkSuspect"/> leaves.</summary>
    internal const string Suspect = ".suspect";

    /// <summary>Ends of the names of the files that belong together; the data last, so that they are never without their log.</summary>
    internal static readonly string[] FileEnds = ["-wal", "-shm", ""];

    // FULL: with WAL, NORMAL may lose the last turns at a power cut, and a turn that was seen must stay.
    // busy_timeout: how long a writer of another process is waited for, in milliseconds.
    private const string Setup =
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON";

    private SqliteDatabase(string file) => File = file;

    public string File { get; }

    /// <summary>The most pages of 4 KiB that the file may grow to, as if the disk ended there; null for no limit.</summary>
    internal int? MostPages { get; init; }

    /// <summary>Opens the file in a folder, creates it if there is none, and brings it to the newest schema.</summary>
    /// <exception cref="StorageException">The file cannot be used; the message says what to change.</exception>
    public static SqliteDatabase Open(DataFolder folder, MigrationScripts scripts) => folder.Try(() => OpenRaw(folder, scripts));

    /// <summary>The same, with faults as SQLite names them.</summary>
    internal static SqliteDatabase OpenRaw(DataFolder folder, MigrationScripts scripts, int? mostPages = null)
    {
        string file = folder.File(FileName);
        PrivateFiles.Create(file);
        var database = new SqliteDatabase(file) { MostPages = mostPages };
        using var connection = database.Connect();
        SqliteMigrations.Apply(scripts, connection);
        return database;
    }

    /// <summary>Damage was met in use: the next start looks at the whole file.</summary>
    internal void MarkSuspect()
    {
        try
        {
            PrivateFiles.Create(File + Suspect);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A disk in such a state may not take the mark either; the damage is met again.
        }
    }

    /// <summary>A connection of its own, set up and open. The caller disposes it.</summary>
    internal RawConnection Connect()
    {
        var connection = new RawConnection(File);
        try
        {
            connection.Execute(Setup);
            if (MostPages is { } most) connection.Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {most}"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
