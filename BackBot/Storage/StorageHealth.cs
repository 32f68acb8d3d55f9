namespace BackBot.Storage;

/// <summary>Whether the data can be used, as the last uses of them showed.</summary>
/// <remarks>Thread-safe. A single cut connection is no illness: only what lasts for <see cref="Patience"/> is.</remarks>
public sealed partial class StorageHealth(TimeProvider clock, ILogger<StorageHealth> log)
{
    /// <summary>How long a passing fault is borne before the data count as ill.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private long since;
    private StorageFault? fault;
    private bool isLogged;

    /// <summary>Why the data cannot be used now; null if they can, as far as is known.</summary>
    public StorageFault? Illness
    {
        get
        {
            lock (gate) return fault is { } kind && (!kind.IsPassing() || clock.GetElapsedTime(since) >= Patience) ? kind : null;
        }
    }

    /// <summary>True from the first failed use to the next good one.</summary>
    public bool IsDoubtful
    {
        get
        {
            lock (gate) return fault is not null;
        }
    }

    public void Good()
    {
        // Read without the lock: this is asked for every turn, and a moment's delay changes nothing.
        if (fault is null) return;
        bool wasLogged;
        lock (gate) (fault, wasLogged, isLogged) = (null, isLogged, false);
        if (wasLogged) LogWell();
    }

    public void Failed(StorageFault kind)
    {
        lock (gate)
        {
            if (fault is null) since = clock.GetTimestamp();
            fault = kind;
        }
        if (Illness is not { } ill) return;
        lock (gate)
        {
            if (isLogged) return;
            isLogged = true;
        }
        string advice = ill.Advice();
        LogIll(ill, advice);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The data cannot be used ({Fault}). {Advice} Until then people are told so, with the emergency number.")]
    private partial void LogIll(StorageFault fault, string advice);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data can be used again")]
    private partial void LogWell();
}
