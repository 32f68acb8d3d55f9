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

    /// <summary>What this process committed, after it told its own listeners: the conversation, and its last number.</summary>
    public event Action<string, long>? Published;

    /// <summary>The conversations that somebody listens to now.</summary>
    public IReadOnlyCollection<string> Watched
    {
        get
        {
            lock (listeners) return [.. listeners.Keys];
        }
    }

    public void Publish(string conversationId, StoredBatch batch)
    {
        Put(conversationId, new Notice(batch.Last, batch));
        Published?.Invoke(conversationId, batch.Last);
    }

    /// <summary>Something may have been committed elsewhere; who lacks it reads it from the store.</summary>
    /// <param name="last">Number of the last activity there is.</param>
    public void Hint(string conversationId, long last) => Put(conversationId, new Notice(last, null));

    /// <summary>Shows something that is not part of the talk and is not kept.</summary>
    /// <param name="activities">JSON array of activities, in UTF-8.</param>
    public void Show(string conversationId, byte[] activities) => Put(conversationId, new Notice(0, null, activities));

    private void Put(string conversationId, Notice notice)
    {
        lock (listeners)
        {
            if (!listeners.TryGetValue(conversationId, out var here)) return;
            foreach (var listener in here) listener.Put(notice);
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

    /// <summary>That there is something new.</summary>
    /// <param name="Last">Number of the last activity there is.</param>
    /// <param name="Batch">What was said; null if it is to be read from the store.</param>
    /// <param name="Passing">Activities to be shown that are not part of the talk; mostly null.</param>
    public readonly record struct Notice(long Last, StoredBatch? Batch, byte[]? Passing = null);

    /// <summary>One open socket's view of its conversation.</summary>
    public sealed class Listener : IDisposable
    {
        private readonly ConversationFeed feed;
        private readonly Channel<Notice> channel = Channel.CreateBounded<Notice>(
            new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

        internal Listener(ConversationFeed feed, string conversationId) => (this.feed, ConversationId) = (feed, conversationId);

        public string ConversationId { get; }

        public ChannelReader<Notice> Notices => channel.Reader;

        public void Dispose() => feed.Remove(this);

        internal void Put(Notice notice) => channel.Writer.TryWrite(notice);
    }
}
