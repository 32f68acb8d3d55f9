using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Storage;

/// <summary>Everything one turn changes: one session, one batch.</summary>
/// <param name="ExpectedVersion">Version the turn was computed from; 0 for a conversation that is new.</param>
/// <param name="Last">Place of the last activity after the turn.</param>
/// <param name="ForgetsTalk">The words of all earlier batches are erased in the same transaction; their numbers stay.</param>
public sealed record TurnCommit(
    Session Session, string UserId, long ExpectedVersion, ActivityPlace Last, StoredBatch Batch, bool ForgetsTalk = false);

public enum CommitOutcome
{
    Committed,

    /// <summary>Another turn was committed first: load again and compute again. Nothing was written.</summary>
    Conflict,

    /// <summary>The client activity id was answered before. Nothing was written.</summary>
    AlreadyPosted,
}
