namespace BackBot.Storage;

/// <summary>The data cannot be used at this moment. The message says what to do, for whoever runs the service.</summary>
public sealed class StorageUnavailableException(StorageFault fault, Exception? cause = null) : Exception(fault.Advice(), cause)
{
    public StorageFault Fault { get; } = fault;
}
