using BackBot.Conversation;
using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>The erasing part of the store, on its writing connection. Not thread-safe.</summary>
/// <remarks>The connection belongs to the caller.</remarks>
sealed class SqliteSweeper(SqliteConnection connection)
{
    // The rows stay, so that a repeated message is still known and no number is used twice.
    private const string EmptyBatches = """
        UPDATE batches SET activities = CAST('[]' AS BLOB) WHERE rowid IN (
            SELECT batch.rowid FROM batches AS batch JOIN conversations ON conversations.id = batch.conversation_id
            WHERE batch.first_sequence > 1 AND length(batch.activities) > 2
                AND batch.time < max($talk, $held) AND (batch.time < $talk OR (has_consent = 0 AND batch.time < $held))
            LIMIT $most)
        """;

    private const string RestedSessions = """
        SELECT id, version, session FROM conversations
        WHERE has_words = 1 AND last_time < max($talk, $held) AND (last_time < $talk OR (has_consent = 0 AND last_time < $held))
        LIMIT $most
        """;

    // The version rises, so that a turn computed from the words is computed again without them.
    private const string SessionWithoutWords =
        "UPDATE conversations SET session = $session, has_words = 0, version = version + 1 WHERE id = $id AND version = $version";

    private const string Unreadable = "UPDATE conversations SET has_words = 2 WHERE id = $id";

    private const string OldRecords =
        "DELETE FROM dispositions WHERE rowid IN (SELECT rowid FROM dispositions WHERE told_at < $before LIMIT $most)";

    public Swept Sweep(Expiry expiry, int most)
    {
        (long talk, long held) = (expiry.Talk.ToUnixTimeMilliseconds(), expiry.Held.ToUnixTimeMilliseconds());
        using var transaction = connection.BeginTransaction(deferred: false);
        using var empty = new SqliteStatement(connection, EmptyBatches, "$talk", "$held", "$most");
        using var delete = new SqliteStatement(connection, OldRecords, "$before", "$most");
        var swept = new Swept(
            empty.Run(transaction, talk, held, most), 0, delete.Run(transaction, expiry.Records.ToUnixTimeMilliseconds(), most), 0);
        foreach (var session in Rested(transaction, talk, held, most)) swept += Strip(session, transaction);
        transaction.Commit();
        if (!swept.IsNothing) SqliteDatabase.Checkpoint(connection);
        return swept;
    }

    private List<(string Id, long Version, byte[] Session)> Rested(SqliteTransaction transaction, long talk, long held, int most)
    {
        using var select = new SqliteStatement(connection, RestedSessions, "$talk", "$held", "$most");
        var found = new List<(string, long, byte[])>();
        using var row = select.Query(transaction, talk, held, most);
        while (row.Read()) found.Add((row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)));
        return found;
    }

    private Swept Strip((string Id, long Version, byte[] Session) kept, SqliteTransaction transaction)
    {
        try
        {
            byte[] without = SessionJson.Write(SessionJson.Read(kept.Session).WithoutWords());
            using var update = new SqliteStatement(connection, SessionWithoutWords, "$session", "$id", "$version");
            return new Swept(0, update.Run(transaction, without, kept.Id, kept.Version), 0, 0);
        }
        catch (UnreadableSessionException)
        {
            // It is left for whoever repairs it, and not tried again until a turn writes it.
            using var mark = new SqliteStatement(connection, Unreadable, "$id");
            return new Swept(0, 0, 0, mark.Run(transaction, kept.Id));
        }
    }
}
