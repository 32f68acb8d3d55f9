namespace BackBot.Channels;

/// <summary>A turn met a conflict every time it was tried. Nothing was written; the same post can be sent again.</summary>
public sealed class ConversationBusyException() : Exception("The conversation is busy; post the same activity again.");
