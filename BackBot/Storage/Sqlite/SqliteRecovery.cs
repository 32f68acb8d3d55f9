using System.Globalization;

namespace BackBot.Storage.Sqlite;

/// <summary>Opens the file of the service; one that is damaged is kept aside under another name, and a new one begun.</summary>
/// <remarks>
/// So a broken disk does not become a loop of starts: people can talk, open pages begin anew under their ids, and what lay in
/// the file waits for whoever repairs it. Nothing is ever deleted.
/// </remarks>
static partial class SqliteRecovery
{
    /// <summary>Beside the file after damage was met in use: the next start looks at the whole file.</summary>
    private const string SuspectMark = SqliteDatabase.FileName + SqliteDatabase.Suspect;

    /// <exception cref="StorageException">The file cannot be used for another reason; the message says what to change.</exception>
    public static SqliteDatabase Open(DataFolder folder, MigrationScripts scripts, DateTimeOffset now, ILogger log) => folder.Try(() =>
    {
        try
        {
            if (File.Exists(folder.File(SuspectMark))) Examine(folder.File(SqliteDatabase.FileName));
            var database = SqliteDatabase.OpenRaw(folder, scripts);
            File.Delete(folder.File(SuspectMark));
            return database;
        }
        catch (SqliteFaultException fault) when (fault.IsDamage)
        {
            string aside = SetAside(folder, now);
            File.Delete(folder.File(SuspectMark));
            LogSetAside(log, fault.Message, aside);
            return SqliteDatabase.OpenRaw(folder, scripts);
        }
    });

    private static void Examine(string file)
    {
        using var connection = new RawConnection(file);
        using var check = connection.Prepare("PRAGMA quick_check(1)");
        string found = check.All(row => row.Text(0))[0];
        if (found != "ok") throw new SqliteFaultException(11, found);
    }

    // The log files keep the name of their database, so that the set can be opened as it is.
    private static string SetAside(DataFolder folder, DateTimeOffset now)
    {
        string aside = string.Create(CultureInfo.InvariantCulture, $"backbot.damaged-{now.UtcDateTime:yyyyMMdd'T'HHmmssfff}.db");
        foreach (string end in SqliteDatabase.FileEnds)
        {
            string file = folder.File(SqliteDatabase.FileName + end);
            if (File.Exists(file)) File.Move(file, folder.File(aside + end));
        }
        return folder.File(aside);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "THE DATA ARE DAMAGED ({Reason}). They are kept as {Aside}; BackBot begins with a new file. Restore a backup over it, or repair the old file with 'sqlite3 … .recover'.")]
    private static partial void LogSetAside(ILogger log, string reason, string aside);
}
