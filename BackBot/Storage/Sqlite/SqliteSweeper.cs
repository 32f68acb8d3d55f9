using BackBot.Storage.Sealing;

namespace BackBot.Storage.Sqlite;

/// <summary>The erasing part of the store, in a transaction that the caller holds. Not thread-safe.</summary>
sealed class SqliteSweeper(RawConnection connection, IRowSeal seal)
{
    // The rows stay, so that a repeated message is still known and no number is used twice.
    private const string EmptyBatches = """
        UPDATE batches SET activities = CAST('[]' AS BLOB) WHERE rowid IN (
            SELECT batch.rowid FROM batches AS batch JOIN conversations ON conversations.id = batch.conversation_id
            WHERE batch.first_sequence > 1 AND length(batch.activities) > 2
                AND batch.time < max(?1, ?2) AND (batch.time < ?1 OR (has_consent = 0 AND batch.time < ?2))
            LIMIT ?3)
        """;

    private const string RestedSessions = """
        SELECT id, version, session FROM conversations
        WHERE has_words = 1 AND last_time < max(?1, ?2) AND (last_time < ?1 OR (has_consent = 0 AND last_time < ?2))
        LIMIT ?3
        """;

    // The version rises, so that a turn computed from the words is computed again without them.
    private const string SessionWithoutWords =
        "UPDATE conversations SET session = ?1, has_words = 0, version = version + 1 WHERE id = ?2 AND version = ?3";

    private const string Unreadable = "UPDATE conversations SET has_words = 2 WHERE id = ?1";

    private const string OldRecords = "DELETE FROM dispositions WHERE rowid IN (SELECT rowid FROM dispositions WHERE told_at < ?1 LIMIT ?2)";

    private const string OldPlans = "DELETE FROM plans WHERE id IN (SELECT id FROM plans WHERE used_at < ?1 LIMIT ?2)";

    // Their batches, records and waiting messages go with them.
    private const string OldConversations = """
        DELETE FROM conversations WHERE id IN (
            SELECT id FROM conversations WHERE has_words = 0 AND last_time < ?1
                AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.conversation_id = conversations.id)
            LIMIT ?2)
        """;

    public Swept Sweep(Expiry expiry, int most)
    {
        (long talk, long held) = (expiry.Talk.ToUnixTimeMilliseconds(), expiry.Held.ToUnixTimeMilliseconds());
        using var empty = connection.Prepare(EmptyBatches);
        using var delete = connection.Prepare(OldRecords);
        using var plans = connection.Prepare(OldPlans);
        using var conversations = connection.Prepare(OldConversations);
        using var rested = connection.Prepare(RestedSessions);
        var swept = new Swept(
            empty.Begin().With(talk).With(held).With(most).Run(), 0, delete.Begin().With(expiry.Records.ToUnixTimeMilliseconds()).With(most).Run(), 0)
        {
            Plans = plans.Begin().With(expiry.Plans.ToUnixTimeMilliseconds()).With(most).Run(),
            Conversations = conversations.Begin().With(expiry.Conversations.ToUnixTimeMilliseconds()).With(most).Run(),
        };
        var found = rested.Begin().With(talk).With(held).With(most).All(row => (Id: row.Text(0), Version: row.Number(1), Session: row.Bytes(2)));
        foreach (var (id, version, session) in found) swept += Strip(id, version, session);
        return swept;
    }

    private Swept Strip(string id, long version, byte[] session)
    {
        if (SessionWords.Without(session, id, seal) is { } without)
        {
            using var update = connection.Prepare(SessionWithoutWords);
            return new Swept(0, update.Begin().With(without).With(id).With(version).Run(), 0, 0);
        }
        // It is left for whoever repairs it, and not tried again until a turn writes it.
        using var mark = connection.Prepare(Unreadable);
        return new Swept(0, 0, 0, mark.Begin().With(id).Run());
    }
}
