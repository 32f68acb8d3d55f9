namespace BackBot.Channels;

/// <summary>One turn at a time in each conversation of this process, in the order of arrival.</summary>
/// <remarks>
/// Order between processes is the store's compare-and-swap; this only spares turns of one process from conflicting.
/// Thread-safe. A conversation takes memory only while somebody holds or awaits its lock.
/// </remarks>
public sealed class ConversationLocks
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Number of conversations that somebody holds or awaits.</summary>
    public int Count
    {
        get
        {
            lock (entries) return entries.Count;
        }
    }

    /// <summary>Waits for the conversation; disposing the result lets the next one in.</summary>
    public async Task<IDisposable> Enter(string conversationId, CancellationToken cancel)
    {
        var entry = Join(conversationId);
        try
        {
            await entry.Turn.WaitAsync(cancel);
            return new Holder(this, conversationId, entry);
        }
        catch
        {
            Leave(conversationId, entry);
            throw;
        }
    }

    private Entry Join(string conversationId)
    {
        lock (entries)
        {
            if (!entries.TryGetValue(conversationId, out var entry)) entries.Add(conversationId, entry = new Entry());
            entry.Users++;
            return entry;
        }
    }

    private void Leave(string conversationId, Entry entry)
    {
        lock (entries)
        {
            if (--entry.Users > 0) return;
            entries.Remove(conversationId);
            entry.Turn.Dispose();
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Holder(ConversationLocks locks, string conversationId, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Turn.Release();
            locks.Leave(conversationId, entry);
        }
    }
}
