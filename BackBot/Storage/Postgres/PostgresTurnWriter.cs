using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>Writes a turn: for nearly every one a single statement, which is one round trip and one transaction.</summary>
sealed class PostgresTurnWriter(NpgsqlDataSource source)
{
    private const string NewSession = """
        WITH swapped AS (
            INSERT INTO conversations (id, user_id, version, last_sequence, last_time, session, has_consent, has_words)
            SELECT $1, $3, $2 + 1, $4, $5, $6, $7, $8
            WHERE NOT EXISTS (SELECT FROM batches WHERE conversation_id = $1 AND client_activity_id = $10)
            ON CONFLICT (id) DO NOTHING
            RETURNING id),
        """ + AddBatch;

    // A second turn of the same version waits here for the first, and then finds another version.
    private const string NextSession = """
        WITH swapped AS (
            UPDATE conversations SET version = version + 1, last_sequence = $4, last_time = $5, session = $6, has_consent = $7, has_words = $8
            WHERE id = $1 AND version = $2 AND NOT EXISTS (SELECT FROM batches WHERE conversation_id = $1 AND client_activity_id = $10)
            RETURNING id),
        """ + AddBatch;

    // The second column sees what was there before the statement began.
    private const string AddBatch = """

        added AS (
            INSERT INTO batches (conversation_id, first_sequence, last_sequence, client_activity_id, activities, time)
            SELECT id, $9, $4, $10, $11, $5 FROM swapped)
        SELECT EXISTS (SELECT FROM swapped), EXISTS (SELECT FROM batches WHERE conversation_id = $1 AND client_activity_id = $10)
        """;

    public async Task<CommitOutcome> Write(TurnRows turn, CancellationToken cancel)
    {
        try
        {
            if (turn.HasMore) return await WriteWithMore(turn, cancel);
            await using var statement = Fill(source.Statement(Sql(turn)), turn);
            return await Outcome(statement, cancel);
        }
        catch (PostgresException fault) when (fault.IsConflict())
        {
            return CommitOutcome.Conflict;
        }
    }

    private async Task<CommitOutcome> WriteWithMore(TurnRows turn, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var statement = Fill(connection.Statement(Sql(turn)), turn);
        var outcome = await Outcome(statement, cancel);
        if (outcome != CommitOutcome.Committed) return outcome;
        await using var extras = PostgresExtras.Of(turn, connection);
        await extras.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
        return outcome;
    }

    private static string Sql(TurnRows turn) => turn.Turn.ExpectedVersion == 0 ? NewSession : NextSession;

    private static NpgsqlCommand Fill(NpgsqlCommand command, TurnRows turn) => command
        .With(turn.Id).With(turn.Turn.ExpectedVersion).With(turn.Turn.UserId).With(turn.Turn.Last.Sequence).With(turn.Time).With(turn.Session)
        .With(turn.HasConsent).With((short)(turn.HasWords ? 1 : 0)).With(turn.Batch.First).With(turn.Batch.ClientActivityId).With(turn.Batch.Activities);

    private static async Task<CommitOutcome> Outcome(NpgsqlCommand statement, CancellationToken cancel)
    {
        await using var row = await statement.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return row.GetBoolean(0) ? CommitOutcome.Committed : row.GetBoolean(1) ? CommitOutcome.AlreadyPosted : CommitOutcome.Conflict;
    }
}
