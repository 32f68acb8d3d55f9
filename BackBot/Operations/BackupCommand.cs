using BackBot.Storage;
using BackBot.Storage.Sqlite;

namespace BackBot.Operations;

/// <summary><c>backup DIR [--Storage:Folder=DIR]</c> while the service runs; <c>restore DIR [--Storage:Folder=DIR]</c> while it is stopped.</summary>
/// <remarks>For the embedded database. PostgreSQL has tools of its own: see <c>docs/backup.md</c>.</remarks>
static class BackupCommand
{
    public static Task<int> Backup(string[] args) => Task.FromResult(Run(args, mustExist: true, (folder, backup) =>
    {
        SqliteBackup.Take(folder, backup);
        return $"The data of {folder.Path} are saved in {backup.Path}. Keep them as secret as the data themselves.";
    }));

    public static Task<int> Restore(string[] args) => Task.FromResult(Run(args, mustExist: false, (folder, backup) =>
    {
        SqliteBackup.Restore(backup, folder, TimeProvider.System.GetUtcNow());
        return $"The data of {backup.Path} are restored to {folder.Path}. What lay there is kept beside them as backbot.before-restore-….";
    }));

    private static int Run(string[] args, bool mustExist, Func<DataFolder, DataFolder, string> action)
    {
        var line = CommandLine.Read(args, ["--Storage:Folder"], []);
        if (line is null) return Commands.WrongUse;
        if (line.Free.Count != 1)
        {
            Console.Error.WriteLine("Name the folder of the backup, and nothing else besides --Storage:Folder=DIR.");
            return Commands.WrongUse;
        }
        string folder = line["--Storage:Folder"] ?? Settings.Configured(nameof(StorageOptions.Folder)) ?? new StorageOptions().Folder;
        if (mustExist && !File.Exists(Path.Combine(folder, SqliteDatabase.FileName)))
        {
            Console.Error.WriteLine($"There are no data in {folder}. Name the folder of the service with --Storage:Folder=DIR.");
            return Commands.WrongUse;
        }
        Console.Out.WriteLine(action(DataFolder.Open(folder), DataFolder.Open(line.Free[0])));
        return 0;
    }
}
