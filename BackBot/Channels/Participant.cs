namespace BackBot.Channels;

/// <summary>Who is talking, and where.</summary>
/// <param name="Language">Content language for a conversation that is new; one that exists keeps its own.</param>
public sealed record Participant(string ConversationId, string UserId, string Language);
