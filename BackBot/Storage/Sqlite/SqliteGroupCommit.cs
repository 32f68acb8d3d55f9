using System.Threading.Channels;

namespace BackBot.Storage.Sqlite;

/// <summary>The one writer of the file: a thread that takes all writings that wait into one transaction, and so one write to the disk.</summary>
/// <remarks>
/// Each writing is told of its result only after the transaction that holds it was committed. While the disk is written, the
/// next writings gather: the more there is to do, the less each costs. If a group cannot be committed, nothing of it is there,
/// and each of its writings is tried alone, so that one that cannot be written takes no other with it.
/// </remarks>
sealed class SqliteGroupCommit : IDisposable
{
    private const int MostAtOnce = 256;

    private readonly Channel<Writing> waiting = System.Threading.Channels.Channel.CreateUnbounded<Writing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly RawConnection connection;
    private readonly Thread thread;

    public SqliteGroupCommit(RawConnection connection)
    {
        this.connection = connection;
        thread = new Thread(Run) { IsBackground = true, Name = "BackBot writer" };
        thread.Start();
    }

    /// <summary>Writes in the next transaction; completes when that is on the disk.</summary>
    /// <param name="erases">The words erased would live on in the write-ahead log until the next checkpoint; so that is made at once.</param>
    public Task<T> Write<T>(Func<T> write, Func<T, bool>? erases = null)
    {
        var writing = new Writing<T>(write, erases);
        // Refused only after the end, when nobody answers requests any more.
        return waiting.Writer.TryWrite(writing) ? writing.Result : Task.FromException<T>(new StorageUnavailableException(StorageFault.Unreachable));
    }

    /// <summary>Writes what still waits, and ends.</summary>
    public void Dispose()
    {
        if (!waiting.Writer.TryComplete()) return;
        thread.Join();
        connection.Dispose();
    }

    private void Run()
    {
        var group = new List<Writing>(MostAtOnce);
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < MostAtOnce && waiting.Reader.TryRead(out var next)) group.Add(next);
            Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<Writing> group)
    {
        if (TryCommit(group) is not { } fault) return;
        if (group.Count == 1) group[0].Fail(fault);
        else foreach (var writing in group) Commit([writing]);
    }

    /// <summary>Null if it is on the disk; else why nothing of it is there.</summary>
    private Exception? TryCommit(List<Writing> group)
    {
        try
        {
            connection.Execute("BEGIN IMMEDIATE");
            foreach (var writing in group) writing.Do();
            connection.Execute("COMMIT");
        }
        catch (Exception fault)
        {
            return RollBack() ?? fault;
        }
        if (group.Exists(writing => writing.HasErased)) Checkpoint();
        foreach (var writing in group) writing.Tell();
        return null;
    }

    private SqliteFaultException? RollBack()
    {
        try
        {
            if (!connection.IsIdle) connection.Execute("ROLLBACK");
            return null;
        }
        catch (SqliteFaultException fault)
        {
            return fault;
        }
    }

    // It is no fault of the turn if it cannot be made now: the next one that erases makes it.
    private void Checkpoint()
    {
        try
        {
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteFaultException)
        {
        }
    }

    private abstract class Writing
    {
        public abstract bool HasErased { get; }

        public abstract void Do();

        public abstract void Tell();

        public abstract void Fail(Exception fault);
    }

    private sealed class Writing<T>(Func<T> write, Func<T, bool>? erases) : Writing
    {
        // What follows a commit must not run on the writer's thread.
        private readonly TaskCompletionSource<T> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Result => told.Task;

        public override bool HasErased => erases?.Invoke(result) == true;

        public override void Do() => result = write();

        public override void Tell() => told.SetResult(result);

        public override void Fail(Exception fault) => told.SetException(fault);
    }
}
