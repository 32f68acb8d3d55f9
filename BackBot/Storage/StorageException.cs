namespace BackBot.Storage;

/// <summary>The data cannot be used as it is. The message says what to do, for whoever runs the service.</summary>
public sealed class StorageException(string message, Exception? cause = null) : Exception(message, cause);
