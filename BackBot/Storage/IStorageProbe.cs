namespace BackBot.Storage;

/// <summary>Tries whether the data can be written.</summary>
public interface IStorageProbe
{
    /// <summary>Writes one small row.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be done; the fault says why.</exception>
    ValueTask Probe(CancellationToken cancel);
}
