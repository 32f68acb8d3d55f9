namespace BackBot.Channels.DirectLine;

/// <summary>What a token says.</summary>
/// <param name="Locale">Language asked for with the token, for a conversation that has not begun; may be null.</param>
public sealed record TokenClaims(string ConversationId, string UserId, string? Locale = null);
