using BackBot.Activities;
using BackBot.Conversation;

namespace BackBot.Storage.Sqlite;

/// <summary>The reading half of the store: one connection and its prepared statements. Not thread-safe.</summary>
sealed class SqliteConversationReader : IDisposable
{
    private readonly RawConnection connection;
    private readonly RawStatement conversation, after, posted;

    public SqliteConversationReader(RawConnection connection)
    {
        this.connection = connection;
        Plans = new SqlitePlans(connection);
        conversation = connection.Prepare("SELECT user_id, version, last_sequence, last_time, session FROM conversations WHERE id = ?1");
        after = connection.Prepare("""
            SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
            WHERE conversation_id = ?1 AND last_sequence > ?2 ORDER BY last_sequence
            """);
        posted = connection.Prepare("""
            SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
            WHERE conversation_id = ?1 AND client_activity_id = ?2
            """);
    }

    public SqlitePlans Plans { get; }

    public StoredConversation? Load(string conversationId) => conversation.Begin().With(conversationId)
        .All(row => new StoredConversation(
            SessionJson.Read(row.Bytes(4)), row.Text(0), row.Number(1),
            new ActivityPlace(conversationId, row.Number(2), DateTimeOffset.FromUnixTimeMilliseconds(row.Number(3)))))
        .SingleOrDefault();

    public IReadOnlyList<StoredBatch> ReadAfter(string conversationId, long watermark) =>
        after.Begin().With(conversationId).With(watermark).All(Batch);

    public StoredBatch? FindPosted(string conversationId, string clientActivityId) =>
        posted.Begin().With(conversationId).With(clientActivityId).All(Batch).SingleOrDefault();

    public void Dispose()
    {
        Plans.Dispose();
        conversation.Dispose();
        after.Dispose();
        posted.Dispose();
        connection.Dispose();
    }

    private static StoredBatch Batch(RawStatement row) => new(row.Number(0), row.Number(1), row.OptionalText(2), row.Bytes(3));
}
