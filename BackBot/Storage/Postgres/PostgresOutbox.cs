using BackBot.Storage.Sealing;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>The outbox: processes that ask at once get different messages, and none waits for another.</summary>
sealed class PostgresOutbox(NpgsqlDataSource source, IRowSeal seal)
{
    private const string TakeDue = """
        UPDATE outbox SET lease = $3, leased_until = $4, attempts = attempts + 1 WHERE id = ANY (ARRAY(
            SELECT id FROM outbox WHERE channel = $1 AND due_at <= $2 AND leased_until <= $2 ORDER BY due_at LIMIT $5 FOR UPDATE SKIP LOCKED))
        RETURNING id, conversation_id, channel, body, due_at, attempts
        """;

    private const string Done = "DELETE FROM outbox WHERE id = $1 AND lease = $2";

    private const string GiveBack = "UPDATE outbox SET lease = NULL, leased_until = 0, due_at = $3 WHERE id = $1 AND lease = $2";

    public async Task<IReadOnlyList<LeasedMessage>> Take(string channel, DateTimeOffset now, TimeSpan length, int most, CancellationToken cancel)
    {
        string lease = Guid.NewGuid().ToString("N");
        await using var statement = source.Statement(TakeDue)
            .With(channel).With(now.ToUnixTimeMilliseconds()).With(lease).With((now + length).ToUnixTimeMilliseconds()).With(most);
        var taken = await statement.All(
            row => new LeasedMessage(
                new OutboxMessage(row.GetString(0), row.GetString(1), row.GetString(2), seal.OpenOutgoing(row.GetFieldValue<byte[]>(3), row.GetString(1)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))),
                lease, row.GetInt32(5)),
            cancel);
        return [.. taken.OrderBy(leased => leased.Message.DueAt)];
    }

    public async Task<bool> Acknowledge(LeasedMessage leased, CancellationToken cancel)
    {
        await using var statement = source.Statement(Done).With(leased.Message.Id).With(leased.Lease);
        return await statement.ExecuteNonQueryAsync(cancel) == 1;
    }

    public async Task<bool> Return(LeasedMessage leased, DateTimeOffset dueAt, CancellationToken cancel)
    {
        await using var statement = source.Statement(GiveBack).With(leased.Message.Id).With(leased.Lease).With(dueAt.ToUnixTimeMilliseconds());
        return await statement.ExecuteNonQueryAsync(cancel) == 1;
    }
}
