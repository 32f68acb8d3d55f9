using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Plans;

namespace BackBot.Storage.Sqlite;

/// <summary>Everything in one SQLite file.</summary>
/// <remarks>
/// One thread writes, because SQLite has one writer anyway; concurrent turns share its transactions. Readers have connections
/// of their own and wait for nobody (WAL). All connections stay open, with their statements prepared.
/// </remarks>
public sealed class SqliteConversationStore : IConversationStore, IRetention, IOutbox, ICounts, IPlanStore, IStorageProbe, IDisposable
{
    private readonly SqliteDatabase database;
    private readonly RawConnection writing;
    private readonly SqliteTurnWriter turns;
    private readonly SqliteOutbox outbox;
    private readonly SqlitePlans plans;
    private readonly SqliteGroupCommit commits;
    private readonly ConcurrentBag<SqliteConversationReader> readers = [];

    public SqliteConversationStore(SqliteDatabase database)
    {
        this.database = database;
        writing = database.Connect();
        turns = new SqliteTurnWriter(writing);
        outbox = new SqliteOutbox(writing);
        plans = new SqlitePlans(writing);
        commits = new SqliteGroupCommit(writing);
    }

    public ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel) =>
        Read(reader => reader.Load(conversationId), cancel);

    public ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel) =>
        Read(reader => reader.ReadAfter(conversationId, watermark), cancel);

    public ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel) =>
        Read(reader => reader.FindPosted(conversationId, clientActivityId), cancel);

    public ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel)
    {
        var rows = TurnRows.Of(turn);
        return Write(() => turns.Write(rows), cancel, outcome => turn.ForgetsTalk && outcome == CommitOutcome.Committed);
    }

    public ValueTask<Swept> Sweep(Expiry expiry, int most, CancellationToken cancel) =>
        Write(() => new SqliteSweeper(writing).Sweep(expiry, most), cancel, swept => !swept.IsNothing);

    public ValueTask<StoredPlan?> Find(string id, DateTimeOffset oldest, CancellationToken cancel) => Read(reader => reader.Plans.Find(id, oldest), cancel);

    public ValueTask<bool> Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancel) =>
        Write(() => plans.Note(id, day, now, oldest), cancel);

    public ValueTask<bool> Delete(string id, CancellationToken cancel) => Write(() => plans.Delete(id), cancel, wasThere => wasThere);

    public ValueTask<IReadOnlyList<LeasedMessage>> Lease(string channel, DateTimeOffset now, TimeSpan length, int most, CancellationToken cancel)
    {
        string lease = Guid.NewGuid().ToString("N");
        return Write(() => outbox.Take(channel, now, length, most, lease), cancel);
    }

    public ValueTask<bool> Acknowledge(LeasedMessage leased, CancellationToken cancel) => Write(() => outbox.Acknowledge(leased), cancel);

    public ValueTask<bool> Return(LeasedMessage leased, DateTimeOffset dueAt, CancellationToken cancel) => Write(() => outbox.Return(leased, dueAt), cancel);

    public ValueTask<ImmutableArray<MonthlyCount>> ReadCounts(CancellationToken cancel)
    {
        using var connection = database.Connect();
        using var select = connection.Prepare(ICounts.ByMonth);
        return ValueTask.FromResult<ImmutableArray<MonthlyCount>>(
            [.. select.All(row => new MonthlyCount(row.Text(0), row.Text(1), (Grade)row.Number(2), row.Text(3), row.Text(4), row.Number(5)))]);
    }

    public async ValueTask Probe(CancellationToken cancel) => await Write(
        () =>
        {
            writing.Execute("INSERT INTO probe (one, at) VALUES (1, 0) ON CONFLICT DO UPDATE SET at = at + 1");
            return true;
        }, cancel);

    /// <summary>Writes what still waits, and closes the file.</summary>
    public void Dispose()
    {
        commits.Dispose();
        turns.Dispose();
        outbox.Dispose();
        plans.Dispose();
        while (readers.TryTake(out var reader)) reader.Dispose();
    }

    private async ValueTask<T> Write<T>(Func<T> write, CancellationToken cancel, Func<T, bool>? erases = null)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return await commits.Write(write, erases);
        }
        catch (SqliteFaultException fault) when (fault.Unavailable is not null)
        {
            throw Unavailable(fault);
        }
    }

    private StorageUnavailableException Unavailable(SqliteFaultException fault)
    {
        if (fault.IsDamage) database.MarkSuspect();
        return fault.Unavailable!;
    }

    private ValueTask<T> Read<T>(Func<SqliteConversationReader, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        SqliteConversationReader? reader = null;
        try
        {
            if (!readers.TryTake(out reader)) reader = new SqliteConversationReader(database.Connect());
            return ValueTask.FromResult(read(reader));
        }
        catch (SqliteFaultException fault) when (fault.Unavailable is not null)
        {
            throw Unavailable(fault);
        }
        finally
        {
            if (reader is not null) readers.Add(reader);
        }
    }
}
