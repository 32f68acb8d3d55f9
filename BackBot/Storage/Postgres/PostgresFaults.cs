using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>What the faults of PostgreSQL mean for a turn.</summary>
static class PostgresFaults
{
    /// <summary>
    /// Another transaction was first, by the version, by a key, or because the server is set to serialise or is one of
    /// PostgreSQL's distributed kin: compute again. Nothing was written.
    /// </summary>
    public static bool IsConflict(this PostgresException fault) => fault.SqlState
        is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation;

    /// <summary>The same for those who do not know the engine; null if it is a fault of the program.</summary>
    public static StorageUnavailableException? Unavailable(this NpgsqlException fault) =>
        Fault(fault) is { } kind ? new StorageUnavailableException(kind, fault) : null;

    private static StorageFault? Fault(NpgsqlException fault) => fault is PostgresException { SqlState: var state }
        ? state switch
        {
            PostgresErrorCodes.DiskFull => StorageFault.Full,
            PostgresErrorCodes.ReadOnlySqlTransaction => StorageFault.ReadOnly,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StorageFault.Damaged,
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
                or PostgresErrorCodes.QueryCanceled => StorageFault.Busy,
            // Refused or cut: a server that starts, stops, fails over or has too many guests, or one that no longer lets us in.
            _ when state[..2] is "08" or "28" or "53" or "57" or "58" or "3D" => StorageFault.Unreachable,
            _ => null,
        }
        : StorageFault.Unreachable;
}
