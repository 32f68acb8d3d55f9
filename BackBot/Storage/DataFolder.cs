namespace BackBot.Storage;

/// <summary>The folder of the data and keys, checked once at the start.</summary>
public sealed record DataFolder
{
    private DataFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Names the folder, and creates it if there is none.</summary>
    /// <exception cref="StorageException">It cannot be written; the message says what to change.</exception>
    public static DataFolder Open(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        return Try(full, () =>
        {
            PrivateFiles.CreateFolder(full);
            return new DataFolder(full);
        });
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Does something with the files in it; what the system refuses becomes a sentence for whoever runs the service.</summary>
    public T Try<T>(Func<T> action) => Try(Path, action);

    private static T Try<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Sqlite.SqliteFaultException)
        {
            throw new StorageException(
                $"The data in {path} cannot be used: {fault.Message} Give this user the right to write there, restore a backup, or name another folder with --Storage:Folder=DIR.", fault);
        }
    }
}
