namespace BackBot.Storage.Sqlite;

/// <summary>Writes turns in a transaction that the caller holds: one session and one batch each. Not thread-safe.</summary>
/// <remarks>Looks before it writes, so that a turn that comes too late leaves nothing to be rolled back.</remarks>
sealed class SqliteTurnWriter(RawConnection connection) : IDisposable
{
    private readonly RawStatement wasPosted = connection.Prepare("SELECT 1 FROM batches WHERE conversation_id = ?1 AND client_activity_id = ?2");

    private readonly RawStatement newSession = connection.Prepare("""
        INSERT INTO conversations (id, version, user_id, last_sequence, last_time, session, has_consent, has_words)
        VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (id) DO NOTHING
        """);

    private readonly RawStatement nextSession = connection.Prepare("""
        UPDATE conversations SET version = version + 1, last_sequence = ?3, last_time = ?4, session = ?5, has_consent = ?6, has_words = ?7
        WHERE id = ?1 AND version = ?2
        """);

    private readonly RawStatement newBatch = connection.Prepare("""
        INSERT INTO batches (conversation_id, first_sequence, last_sequence, client_activity_id, activities, time)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """);

    private readonly SqliteExtraWriter extras = new(connection);

    public CommitOutcome Write(TurnRows turn)
    {
        if (turn.Batch.ClientActivityId is { } client && wasPosted.Begin().With(turn.Id).With(client).All(_ => true).Count > 0)
            return CommitOutcome.AlreadyPosted;
        if (!SwapSession(turn)) return CommitOutcome.Conflict;
        var batch = turn.Batch;
        newBatch.Begin().With(turn.Id).With(batch.First).With(batch.Last).With(batch.ClientActivityId).With(batch.Activities).With(turn.Time).Run();
        if (turn.HasMore) extras.Write(turn);
        return CommitOutcome.Committed;
    }

    public void Dispose()
    {
        wasPosted.Dispose();
        newSession.Dispose();
        nextSession.Dispose();
        newBatch.Dispose();
        extras.Dispose();
    }

    private bool SwapSession(TurnRows turn)
    {
        var statement = turn.Turn.ExpectedVersion == 0
            ? newSession.Begin().With(turn.Id).With(turn.Turn.UserId)
            : nextSession.Begin().With(turn.Id).With(turn.Turn.ExpectedVersion);
        return statement.With(turn.Turn.Last.Sequence).With(turn.Time).With(turn.Session).With(turn.HasConsent).With(turn.HasWords).Run() == 1;
    }
}
