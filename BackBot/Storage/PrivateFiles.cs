namespace BackBot.Storage;

/// <summary>Files that only the user of the service may read: they hold what patients said, and keys.</summary>
public static class PrivateFiles
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, OwnerFolder);
    }

    /// <summary>Creates an empty file unless there is one.</summary>
    public static void Create(string file)
    {
        if (!File.Exists(file)) using (new FileStream(file, Options(FileMode.OpenOrCreate))) { }
    }

    /// <summary>Writes a file whole or not at all; false if there was one already, which then stays.</summary>
    public static bool TryCreate(string file, ReadOnlySpan<byte> content)
    {
        string draft = $"{file}.{Environment.ProcessId}.{Guid.NewGuid():N}";
        using (var stream = new FileStream(draft, Options(FileMode.CreateNew)))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(draft, file, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
            return false;
        }
    }

    /// <summary>Writes a file whole, in the place of what was there.</summary>
    public static void Replace(string file, ReadOnlySpan<byte> content)
    {
        string draft = $"{file}.{Environment.ProcessId}.{Guid.NewGuid():N}";
        using (var stream = new FileStream(draft, Options(FileMode.CreateNew)))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, file, overwrite: true);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerFile;
        return options;
    }
}
