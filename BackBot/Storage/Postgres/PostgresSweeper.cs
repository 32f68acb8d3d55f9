using BackBot.Storage.Sealing;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>The erasing part of the store. Processes that sweep at once take different rows.</summary>
sealed class PostgresSweeper(NpgsqlDataSource source, IRowSeal seal)
{
    // The rows stay, so that a repeated message is still known and no number is used twice.
    private const string EmptyBatches = """
        UPDATE batches SET activities = '[]'::bytea WHERE ctid = ANY (ARRAY(
            SELECT batch.ctid FROM batches AS batch JOIN conversations ON conversations.id = batch.conversation_id
            WHERE batch.first_sequence > 1 AND length(batch.activities) > 2
                AND batch.time < greatest($1, $2) AND (batch.time < $1 OR (NOT has_consent AND batch.time < $2))
            LIMIT $3 FOR UPDATE OF batch SKIP LOCKED))
        """;

    private const string RestedSessions = """
        SELECT id, version, session FROM conversations
        WHERE has_words = 1 AND last_time < greatest($1, $2) AND (last_time < $1 OR (NOT has_consent AND last_time < $2))
        LIMIT $3 FOR UPDATE SKIP LOCKED
        """;

    // The version rises, so that a turn computed from the words is computed again without them.
    private const string SessionWithoutWords =
        "UPDATE conversations SET session = $1, has_words = 0, version = version + 1 WHERE id = $2 AND version = $3";

    private const string Unreadable = "UPDATE conversations SET has_words = 2 WHERE id = $1";

    private const string OldRecords =
        "DELETE FROM dispositions WHERE ctid = ANY (ARRAY(SELECT ctid FROM dispositions WHERE told_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))";

    private const string OldPlans =
        "DELETE FROM plans WHERE ctid = ANY (ARRAY(SELECT ctid FROM plans WHERE used_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))";

    // Their batches, records and waiting messages go with them.
    private const string OldConversations = """
        WITH old AS (
            DELETE FROM conversations WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM conversations WHERE has_words = 0 AND last_time < $1
                    AND NOT EXISTS (SELECT FROM plans WHERE plans.conversation_id = conversations.id)
                LIMIT $2 FOR UPDATE SKIP LOCKED))
            RETURNING id),
        batch AS (DELETE FROM batches WHERE conversation_id IN (SELECT id FROM old)),
        record AS (DELETE FROM dispositions WHERE conversation_id IN (SELECT id FROM old)),
        message AS (DELETE FROM outbox WHERE conversation_id IN (SELECT id FROM old))
        SELECT count(*)::integer FROM old
        """;

    public async Task<Swept> Sweep(Expiry expiry, int most, CancellationToken cancel)
    {
        (long talk, long held) = (expiry.Talk.ToUnixTimeMilliseconds(), expiry.Held.ToUnixTimeMilliseconds());
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var empty = connection.Statement(EmptyBatches).With(talk).With(held).With(most);
        await using var delete = connection.Statement(OldRecords).With(expiry.Records.ToUnixTimeMilliseconds()).With(most);
        await using var plans = connection.Statement(OldPlans).With(expiry.Plans.ToUnixTimeMilliseconds()).With(most);
        await using var conversations = connection.Statement(OldConversations).With(expiry.Conversations.ToUnixTimeMilliseconds()).With(most);
        await using var rested = connection.Statement(RestedSessions).With(talk).With(held).With(most);
        var swept = new Swept(await empty.ExecuteNonQueryAsync(cancel), 0, await delete.ExecuteNonQueryAsync(cancel), 0)
        {
            Plans = await plans.ExecuteNonQueryAsync(cancel),
            Conversations = (int)(await conversations.ExecuteScalarAsync(cancel))!,
        };
        var found = await rested.All(row => (row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)), cancel);
        swept += await Strip(found, connection, cancel);
        await transaction.CommitAsync(cancel);
        return swept;
    }

    private async Task<Swept> Strip(List<(string Id, long Version, byte[] Session)> rested, NpgsqlConnection connection, CancellationToken cancel)
    {
        if (rested.Count == 0) return default;
        await using var batch = new NpgsqlBatch(connection);
        int unreadable = 0;
        foreach (var (id, version, session) in rested)
        {
            if (SessionWords.Without(session, id, seal) is { } without)
            {
                batch.Add(SessionWithoutWords, without, id, version);
                continue;
            }
            // It is left for whoever repairs it, and not tried again until a turn writes it.
            batch.Add(Unreadable, id);
            unreadable++;
        }
        await batch.ExecuteNonQueryAsync(cancel);
        return new Swept(0, rested.Count - unreadable, 0, unreadable);
    }
}
