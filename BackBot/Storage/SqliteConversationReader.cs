using BackBot.Activities;
using BackBot.Conversation;
using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>The reading half of the store: one connection, three prepared statements. Not thread-safe.</summary>
sealed class SqliteConversationReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteStatement selectConversation;
    private readonly SqliteStatement selectAfter;
    private readonly SqliteStatement selectPosted;

    public SqliteConversationReader(SqliteConnection connection)
    {
        this.connection = connection;
        selectConversation = new SqliteStatement(
            connection, "SELECT user_id, version, last_sequence, last_time, session FROM conversations WHERE id = $id", "$id");
        selectAfter = new SqliteStatement(
            connection,
            """
            SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
            WHERE conversation_id = $id AND last_sequence > $watermark ORDER BY last_sequence
            """,
            "$id",
            "$watermark");
        selectPosted = new SqliteStatement(
            connection,
            """
            SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
            WHERE conversation_id = $id AND client_activity_id = $client
            """,
            "$id",
            "$client");
    }

    public StoredConversation? Load(string conversationId)
    {
        using var row = selectConversation.Query(conversationId);
        if (!row.Read()) return null;
        var last = new ActivityPlace(conversationId, row.GetInt64(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
        return new StoredConversation(SessionJson.Read(row.GetFieldValue<byte[]>(4)), row.GetString(0), row.GetInt64(1), last);
    }

    public IReadOnlyList<StoredBatch> ReadAfter(string conversationId, long watermark)
    {
        var batches = new List<StoredBatch>();
        using var row = selectAfter.Query(conversationId, watermark);
        while (row.Read()) batches.Add(Batch(row));
        return batches;
    }

    public StoredBatch? FindPosted(string conversationId, string clientActivityId)
    {
        using var row = selectPosted.Query(conversationId, clientActivityId);
        return row.Read() ? Batch(row) : null;
    }

    public void Dispose()
    {
        selectConversation.Dispose();
        selectAfter.Dispose();
        selectPosted.Dispose();
        connection.Dispose();
    }

    private static StoredBatch Batch(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3));
}
