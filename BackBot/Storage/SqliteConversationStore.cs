using System.Collections.Concurrent;
using BackBot.Conversation;

namespace BackBot.Storage;

/// <summary>Conversations in one SQLite file.</summary>
/// <remarks>
/// One connection writes, under a lock of its own, because SQLite has one writer anyway and waiting here is fair and
/// cheap; readers have connections of their own and wait for nobody (WAL). All connections stay open, with their
/// statements prepared.
/// </remarks>
public sealed class SqliteConversationStore : IConversationStore, IRetention, IDisposable
{
    private readonly SqliteDatabase database;
    private readonly SqliteTurnWriter writer;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ConcurrentBag<SqliteConversationReader> readers = [];

    public SqliteConversationStore(SqliteDatabase database)
    {
        this.database = database;
        writer = new SqliteTurnWriter(database.Connect());
    }

    public ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel) =>
        Read(reader => reader.Load(conversationId), cancel);

    public ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel) =>
        Read(reader => reader.ReadAfter(conversationId, watermark), cancel);

    public ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel) =>
        Read(reader => reader.FindPosted(conversationId, clientActivityId), cancel);

    public async ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel)
    {
        byte[] session = SessionJson.Write(turn.Session);
        return await Write(() => writer.Commit(turn, session), cancel);
    }

    public async ValueTask<Swept> Sweep(Expiry expiry, int most, CancellationToken cancel) =>
        await Write(() => writer.Sweep(expiry, most), cancel);

    public void Dispose()
    {
        writer.Dispose();
        while (readers.TryTake(out var reader)) reader.Dispose();
        writing.Dispose();
    }

    private async ValueTask<T> Write<T>(Func<T> write, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            return write();
        }
        finally
        {
            writing.Release();
        }
    }

    private ValueTask<T> Read<T>(Func<SqliteConversationReader, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!readers.TryTake(out var reader)) reader = new SqliteConversationReader(database.Connect());
        try
        {
            return ValueTask.FromResult(read(reader));
        }
        finally
        {
            readers.Add(reader);
        }
    }
}
