using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Storage.Sealing;

namespace BackBot.Storage.Sqlite;

/// <summary>The reading half of the store: one connection and its prepared statements. Not thread-safe.</summary>
sealed class SqliteConversationReader : IDisposable
{
    private readonly RawConnection connection;
    private readonly RawStatement conversation, after, posted;

    private readonly IRowSeal seal;

    public SqliteConversationReader(RawConnection connection, IRowSeal seal)
    {
        (this.connection, this.seal) = (connection, seal);
        Plans = new SqlitePlans(connection, seal);
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
            SessionJson.Read(seal.OpenSession(row.Bytes(4), conversationId)), row.Text(0), row.Number(1),
            new ActivityPlace(conversationId, row.Number(2), DateTimeOffset.FromUnixTimeMilliseconds(row.Number(3)))))
        .SingleOrDefault();

    public IReadOnlyList<StoredBatch> ReadAfter(string conversationId, long watermark) =>
        after.Begin().With(conversationId).With(watermark).All(row => Batch(row, conversationId));

    public StoredBatch? FindPosted(string conversationId, string clientActivityId) =>
        posted.Begin().With(conversationId).With(clientActivityId).All(row => Batch(row, conversationId)).SingleOrDefault();

    public void Dispose()
    {
        Plans.Dispose();
        conversation.Dispose();
        after.Dispose();
        posted.Dispose();
        connection.Dispose();
    }

    private StoredBatch Batch(RawStatement row, string conversationId) =>
        new(row.Number(0), row.Number(1), row.OptionalText(2), seal.Open(row.Bytes(3), conversationId, RowKind.Batch));
}
