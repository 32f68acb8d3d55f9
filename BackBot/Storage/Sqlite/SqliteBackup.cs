using System.Globalization;
using BackBot.Storage.Sealing;

namespace BackBot.Storage.Sqlite;

/// <summary>Copies the data of a folder to another, while the service runs, and back, while it does not.</summary>
public static class SqliteBackup
{
    private static readonly string[] Keys = [ServerKey.FileName, SealKeyFile.Name];

    /// <summary>Writes the data and the keys as they are at one moment. What was erased before is in no page of the copy.</summary>
    /// <exception cref="StorageException">It cannot be done; the message says why.</exception>
    public static void Take(DataFolder from, DataFolder to) => to.Try(() =>
    {
        string copy = to.File(SqliteDatabase.FileName);
        if (File.Exists(copy)) throw new StorageException($"There is a backup in {to.Path} already. Name a new folder, such as one with today's date.");
        string draft = copy + ".part";
        File.Delete(draft);
        PrivateFiles.Create(draft);
        using (var connection = SqliteDatabase.Open(from, MigrationScripts.Sqlite).Connect())
        using (var vacuum = connection.Prepare("VACUUM INTO ?1"))
        {
            vacuum.Begin().With(draft).Run();
        }
        Check(draft);
        foreach (string key in Keys) Copy(key, from, to);
        File.Move(draft, copy);
        return true;
    });

    /// <summary>Puts a backup in the place of the data. What lay there is kept aside under another name.</summary>
    /// <exception cref="StorageException">It cannot be done; the data are as they were.</exception>
    public static void Restore(DataFolder from, DataFolder to, DateTimeOffset now) => to.Try(() =>
    {
        string backup = from.File(SqliteDatabase.FileName), place = to.File(SqliteDatabase.FileName);
        if (!File.Exists(backup)) throw new StorageException($"There is no backup in {from.Path}.");
        string draft = place + ".restored";
        PrivateFiles.Create(draft);
        File.Copy(backup, draft, overwrite: true);
        Check(draft);
        string aside = string.Create(CultureInfo.InvariantCulture, $"backbot.before-restore-{now.UtcDateTime:yyyyMMdd'T'HHmmssfff}.db");
        foreach (string end in SqliteDatabase.FileEnds)
            if (File.Exists(place + end)) File.Move(place + end, to.File(aside + end));
        foreach (string key in Keys) Copy(key, from, to);
        File.Move(draft, place);
        return true;
    });

    /// <summary>
    /// A key that is not there is one of the configuration. Keys of the data that are set aside stay behind those of the backup, so that
    /// they open too.
    /// </summary>
    private static void Copy(string key, DataFolder from, DataFolder to)
    {
        if (!File.Exists(from.File(key))) return;
        byte[] content = File.ReadAllBytes(from.File(key));
        if (key == SealKeyFile.Name && File.Exists(to.File(key))) content = [.. content, (byte)'\n', .. File.ReadAllBytes(to.File(key))];
        PrivateFiles.Replace(to.File(key), content);
    }

    private static void Check(string file)
    {
        using var connection = new RawConnection(file);
        using var check = connection.Prepare("PRAGMA integrity_check(1)");
        string found = check.All(row => row.Text(0))[0];
        if (found != "ok") throw new StorageException($"{file} is damaged: {found}");
    }
}
