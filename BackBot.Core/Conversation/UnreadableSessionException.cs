namespace BackBot.Conversation;

/// <summary>A stored session is damaged, or was written by a newer BackBot. The message says what to do.</summary>
public sealed class UnreadableSessionException(string message) : Exception(message);
