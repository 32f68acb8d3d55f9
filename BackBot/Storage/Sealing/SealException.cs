namespace BackBot.Storage.Sealing;

/// <summary>A row cannot be opened. The message is for whoever runs the service, and says nothing of what is in it.</summary>
public sealed class SealException(string message) : Exception(message);
