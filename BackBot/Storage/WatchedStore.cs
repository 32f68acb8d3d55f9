namespace BackBot.Storage;

/// <summary>A store that notes how its uses end, tries readings again for a moment, and refuses at once while the data are known to be ill.</summary>
/// <remarks>So a cut connection costs a person some milliseconds, and an outage does not let requests pile up.</remarks>
sealed class WatchedStore(IConversationStore store, StorageHealth health, TimeProvider clock) : IConversationStore
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    public ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel) =>
        Read(() => store.Load(conversationId, cancel), cancel);

    public ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel) =>
        Read(() => store.ReadAfter(conversationId, watermark, cancel), cancel);

    public ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel) =>
        Read(() => store.FindPosted(conversationId, clientActivityId, cancel), cancel);

    /// <summary>Tried once: after a fault only the caller can find out whether the turn is there.</summary>
    public ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel) => Once(() => store.Commit(turn, cancel));

    private async ValueTask<T> Read<T>(Func<ValueTask<T>> read, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(read);
            }
            catch (StorageUnavailableException fault) when (fault.Fault.IsPassing() && health.Illness is null)
            {
                await Task.Delay(Breath * attempt, clock, cancel);
            }
        }
    }

    private async ValueTask<T> Once<T>(Func<ValueTask<T>> use)
    {
        if (health.Illness is { } ill) throw new StorageUnavailableException(ill);
        try
        {
            var result = await use();
            health.Good();
            return result;
        }
        catch (StorageUnavailableException fault)
        {
            health.Failed(fault.Fault);
            throw;
        }
    }
}
