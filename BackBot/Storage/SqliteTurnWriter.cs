using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>The writing half of the store: one connection and its prepared statements. Not thread-safe.</summary>
sealed class SqliteTurnWriter : IDisposable
{
    private const int ConstraintViolated = 19;

    private const string NewSession = """
        INSERT INTO conversations (id, user_id, version, last_sequence, last_time, session, has_consent, has_words)
        VALUES ($id, $user, 1, $last, $time, $session, $consent, $words)
        ON CONFLICT (id) DO NOTHING
        """;

    private const string NextSession = """
        UPDATE conversations SET version = version + 1, last_sequence = $last, last_time = $time, session = $session,
            has_consent = $consent, has_words = $words
        WHERE id = $id AND version = $expected
        """;

    private const string NewBatch = """
        INSERT INTO batches (conversation_id, first_sequence, last_sequence, client_activity_id, activities, time)
        VALUES ($id, $first, $last, $client, $activities, $time)
        """;

    // The rows stay, so that a repeated message is still known and no number is used twice.
    private const string EmptyBatches = """
        UPDATE batches SET activities = CAST('[]' AS BLOB) WHERE conversation_id = $id AND last_sequence < $first
        """;

    private readonly SqliteConnection connection;
    private readonly SqliteStatement insertSession;
    private readonly SqliteStatement updateSession;
    private readonly SqliteStatement insertBatch;
    private readonly SqliteStatement emptyBatches;
    private readonly SqliteEffectWriter effects;

    public SqliteTurnWriter(SqliteConnection connection)
    {
        this.connection = connection;
        insertSession = new SqliteStatement(connection, NewSession, "$id", "$user", "$last", "$time", "$session", "$consent", "$words");
        updateSession = new SqliteStatement(connection, NextSession, "$id", "$expected", "$last", "$time", "$session", "$consent", "$words");
        insertBatch = new SqliteStatement(connection, NewBatch, "$id", "$first", "$last", "$client", "$activities", "$time");
        emptyBatches = new SqliteStatement(connection, EmptyBatches, "$id", "$first");
        effects = new SqliteEffectWriter(connection);
    }

    public CommitOutcome Commit(TurnCommit turn, byte[] session)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!SwapSession(turn, session, transaction)) return CommitOutcome.Conflict;
        if (!AddBatch(turn, transaction)) return CommitOutcome.AlreadyPosted;
        if (turn.ForgetsTalk)
        {
            emptyBatches.Run(transaction, turn.Session.ConversationId, turn.Batch.First);
            effects.Forget(turn.Session.ConversationId, transaction);
        }
        effects.Write(turn, transaction);
        transaction.Commit();
        if (turn.ForgetsTalk) SqliteDatabase.Checkpoint(connection);
        return CommitOutcome.Committed;
    }

    public Swept Sweep(Expiry expiry, int most) => new SqliteSweeper(connection).Sweep(expiry, most);

    public void Dispose()
    {
        insertSession.Dispose();
        updateSession.Dispose();
        insertBatch.Dispose();
        emptyBatches.Dispose();
        effects.Dispose();
        connection.Dispose();
    }

    private bool SwapSession(TurnCommit turn, byte[] session, SqliteTransaction transaction)
    {
        string id = turn.Session.ConversationId;
        long time = turn.Last.Time.ToUnixTimeMilliseconds();
        bool consent = turn.Session.Answers.Is("consent", "yes"), words = turn.Session.HoldsWords();
        int changed = turn.ExpectedVersion == 0
            ? insertSession.Run(transaction, id, turn.UserId, turn.Last.Sequence, time, session, consent, words)
            : updateSession.Run(transaction, id, turn.ExpectedVersion, turn.Last.Sequence, time, session, consent, words);
        return changed == 1;
    }

    private bool AddBatch(TurnCommit turn, SqliteTransaction transaction)
    {
        var batch = turn.Batch;
        try
        {
            insertBatch.Run(transaction, turn.Session.ConversationId, batch.First, batch.Last, batch.ClientActivityId, batch.Activities, turn.Last.Time.ToUnixTimeMilliseconds());
            return true;
        }
        // The version was right, so the number is free: only the client's id can have been used before.
        catch (SqliteException fault) when (fault.SqliteErrorCode == ConstraintViolated && batch.ClientActivityId is not null)
        {
            return false;
        }
    }
}
