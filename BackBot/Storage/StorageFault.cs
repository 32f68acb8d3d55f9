namespace BackBot.Storage;

/// <summary>Why the data cannot be used at this moment.</summary>
public enum StorageFault
{
    /// <summary>No answer from the database, or the connection was cut. A commit may or may not have happened.</summary>
    Unreachable,

    /// <summary>Others keep it busy for longer than is waited.</summary>
    Busy,

    /// <summary>The disk is full. Nothing was written.</summary>
    Full,

    /// <summary>It may be read but not written. Nothing was written.</summary>
    ReadOnly,

    /// <summary>What lies on the disk is not what was written there.</summary>
    Damaged,
}

static class StorageFaults
{
    /// <summary>True if the same may well succeed in a second.</summary>
    public static bool IsPassing(this StorageFault fault) => fault is StorageFault.Unreachable or StorageFault.Busy;

    /// <summary>What whoever runs the service reads and does.</summary>
    public static string Advice(this StorageFault fault) => fault switch
    {
        StorageFault.Unreachable => "The database does not answer. Look whether it runs and can be reached; BackBot goes on by itself when it answers.",
        StorageFault.Busy => "The database is kept busy by something else. Look for a long transaction, a backup or a copy of the file in use.",
        StorageFault.Full => "The disk of the data is full. Make room; BackBot goes on by itself.",
        StorageFault.ReadOnly => "The data may not be written. Give this user the right to write, or point BackBot to the primary database; it goes on by itself.",
        _ => "The data are damaged. Stop BackBot and restore a backup; at the next start a damaged file is kept aside under another name.",
    };
}
