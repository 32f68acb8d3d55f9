using System.Threading.Channels;
using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Tells the open sockets of a conversation what was just committed.</summary>
/// <remarks>
/// Thread-safe; never waits for a listener. A listener that is too slow loses the oldest batches, sees the gap by the
/// numbers, and reads what it missed from the store: a lost notice costs time, never a message.
/// </remarks>
public sealed class ConversationFeed
{
    private const int Backlog = 16;

    private readonly Dictionary<string, List<Listener>> listeners = new(StringComparer.Ordinal);

    /// <summary>Begins to listen. Disposing the result ends it.</summary>
    public Listener Listen(string conversationId)
    {
        var listener = new Listener(this, conversationId);
        lock (listeners)
        {
            if (!listeners.TryGetValue(conversationId, out var here)) listeners.Add(conversationId, here = []);
            here.Add(listener);
        }
        return listener;
    }

    public void Publish(string conversationId, StoredBatch batch)
    {
        lock (listeners)
        {
            if (!listeners.TryGetValue(conversationId, out var here)) return;
            foreach (var listener in here) listener.Put(batch);
        }
    }

    private void Remove(Listener listener)
    {
        lock (listeners)
        {
            if (!listeners.TryGetValue(listener.ConversationId, out var here)) return;
            here.Remove(listener);
            if (here.Count == 0) listeners.Remove(listener.ConversationId);
        }
    }

    /// <summary>One open socket's view of its conversation.</summary>
    public sealed class Listener : IDisposable
    {
        private readonly ConversationFeed feed;
        private readonly Channel<StoredBatch> channel = Channel.CreateBounded<StoredBatch>(
            new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

        internal Listener(ConversationFeed feed, string conversationId) => (this.feed, ConversationId) = (feed, conversationId);

        public string ConversationId { get; }

        public ChannelReader<StoredBatch> Batches => channel.Reader;

        public void Dispose() => feed.Remove(this);

        internal void Put(StoredBatch batch) => channel.Writer.TryWrite(batch);
    }
}
