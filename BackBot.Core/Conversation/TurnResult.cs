using System.Collections.Immutable;

namespace BackBot.Conversation;

/// <summary>What one turn gave: the new session, the whole batch of replies in order, and what is to be done outside.</summary>
/// <param name="ForgetsTalk">Everything said before this turn is to be erased, in the same transaction.</param>
/// <remarks>Committed whole, in one transaction, before anyone sees any of it.</remarks>
public sealed record TurnResult(Session Session, ImmutableArray<Reply> Replies, bool ForgetsTalk = false)
{
    /// <summary>What is to be kept or done beside the talk, in order.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];
}

/// <summary>
/// A turn, bound to its content. Pure: the same session, input and time give the same result, so that it can be run
/// again after a conflict.
/// </summary>
public delegate TurnResult RunTurn(Session session, UserInput input, DateTimeOffset now);
