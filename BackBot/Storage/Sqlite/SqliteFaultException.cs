namespace BackBot.Storage.Sqlite;

/// <summary>What SQLite refused.</summary>
public sealed class SqliteFaultException(int code, string message) : Exception(message)
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The primary result code, as <c>sqlite3.h</c> numbers them.</summary>
    public int Code { get; } = code & 0xff;

    public bool IsDamage => Code is Corrupt or NotADatabase;

    /// <summary>The same for those who do not know the engine; null if it is a fault of the program.</summary>
    public StorageUnavailableException? Unavailable => Code switch
    {
        Busy or Locked => new(StorageFault.Busy, this),
        ReadOnly => new(StorageFault.ReadOnly, this),
        IoError or CannotOpen => new(StorageFault.Unreachable, this),
        Full => new(StorageFault.Full, this),
        Corrupt or NotADatabase => new(StorageFault.Damaged, this),
        _ => null,
    };
}
