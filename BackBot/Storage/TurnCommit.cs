using System.Collections.Immutable;
using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Storage;

/// <summary>Everything one turn changes: one session, one batch.</summary>
/// <param name="ExpectedVersion">Version the turn was computed from; 0 for a conversation that is new.</param>
/// <param name="Last">Place of the last activity after the turn.</param>
/// <param name="ForgetsTalk">The words of all earlier batches are erased in the same transaction, their numbers stay; what was recorded of the person goes too.</param>
public sealed record TurnCommit(
    Session Session, string UserId, long ExpectedVersion, ActivityPlace Last, StoredBatch Batch, bool ForgetsTalk = false)
{
    /// <summary>The channel and the site of a talk of which nothing else is known: the clinic's own website.</summary>
    public const string WebChannel = "directline", DefaultSite = "default";

    /// <summary>What the turn wants kept beside the talk; written in the same transaction.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>What is to be sent outside the talk; committed with the turn, sent afterwards.</summary>
    public ImmutableArray<OutboxMessage> Outgoing { get; init; } = [];

    /// <summary>Kind of channel the person talks on, for the record.</summary>
    public string Channel { get; init; } = WebChannel;

    /// <summary>Id of the site the person talks on, for the record.</summary>
    public string Site { get; init; } = DefaultSite;
}

public enum CommitOutcome
{
    Committed,

    /// <summary>Another turn was committed first: load again and compute again. Nothing was written.</summary>
    Conflict,

    /// <summary>The client activity id was answered before. Nothing was written.</summary>
    AlreadyPosted,
}
