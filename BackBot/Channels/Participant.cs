using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Who is talking, and where.</summary>
/// <param name="Language">Content language for a conversation that is new; one that exists keeps its own.</param>
/// <param name="Channel">Kind of channel, for the record of what was told.</param>
/// <param name="Site">Id of the site, for the same.</param>
public sealed record Participant(
    string ConversationId, string UserId, string Language, string Channel = TurnCommit.WebChannel, string Site = TurnCommit.DefaultSite);
