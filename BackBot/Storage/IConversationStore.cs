namespace BackBot.Storage;

/// <summary>Keeps conversations: the session of each, and everything that was said.</summary>
/// <remarks>
/// Thread-safe, and safe beside other processes on the same data. Every call may throw
/// <see cref="StorageUnavailableException"/>; after that of a commit it is open whether the turn was written, unless the fault says so.
/// </remarks>
public interface IConversationStore
{
    /// <summary>The conversation as last committed; null if there is none of that id.</summary>
    /// <exception cref="Conversation.UnreadableSessionException">Its session is damaged or of a newer version.</exception>
    ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel);

    /// <summary>Writes one turn whole or not at all. After <see cref="CommitOutcome.Committed"/> it survives a crash of the machine.</summary>
    ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel);

    /// <summary>The batches that hold activities after the watermark, oldest first. The first may begin before it.</summary>
    /// <param name="watermark">Number of the last activity already seen; 0 for the whole talk.</param>
    ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel);

    /// <summary>The batch that answered the message a client posted under this id; null if there was none.</summary>
    ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel);
}
