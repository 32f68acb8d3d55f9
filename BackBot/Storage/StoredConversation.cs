using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Storage;

/// <summary>A conversation as last committed.</summary>
/// <param name="UserId">Who it belongs to: the user its first token named.</param>
/// <param name="Version">Number of commits so far; a commit names the version it was computed from.</param>
/// <param name="Last">Place of its last activity.</param>
public sealed record StoredConversation(Session Session, string UserId, long Version, ActivityPlace Last);
