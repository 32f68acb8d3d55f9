using BackBot.Storage.Sealing;

namespace BackBot.Storage.Sqlite;

/// <summary>The outbox in a transaction that the caller holds. Not thread-safe.</summary>
sealed class SqliteOutbox(RawConnection connection, IRowSeal seal) : IDisposable
{
    private readonly RawStatement take = connection.Prepare("""
        UPDATE outbox SET lease = ?3, leased_until = ?4, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM outbox WHERE channel = ?1 AND due_at <= ?2 AND leased_until <= ?2 ORDER BY due_at LIMIT ?5)
        RETURNING id, conversation_id, channel, body, due_at, attempts
        """);

    private readonly RawStatement acknowledge = connection.Prepare("DELETE FROM outbox WHERE id = ?1 AND lease = ?2");

    private readonly RawStatement giveBack = connection.Prepare(
        "UPDATE outbox SET lease = NULL, leased_until = 0, due_at = ?3 WHERE id = ?1 AND lease = ?2");

    public IReadOnlyList<LeasedMessage> Take(string channel, DateTimeOffset now, TimeSpan length, int most, string lease)
    {
        var taken = take.Begin().With(channel).With(now.ToUnixTimeMilliseconds()).With(lease).With((now + length).ToUnixTimeMilliseconds()).With(most)
            .All(row => new LeasedMessage(
                new OutboxMessage(row.Text(0), row.Text(1), row.Text(2), seal.OpenOutgoing(row.Bytes(3), row.Text(1)), DateTimeOffset.FromUnixTimeMilliseconds(row.Number(4))),
                lease, (int)row.Number(5)));
        return [.. taken.OrderBy(leased => leased.Message.DueAt)];
    }

    public bool Acknowledge(LeasedMessage leased) => acknowledge.Begin().With(leased.Message.Id).With(leased.Lease).Run() == 1;

    public bool Return(LeasedMessage leased, DateTimeOffset dueAt) =>
        giveBack.Begin().With(leased.Message.Id).With(leased.Lease).With(dueAt.ToUnixTimeMilliseconds()).Run() == 1;

    public void Dispose()
    {
        take.Dispose();
        acknowledge.Dispose();
        giveBack.Dispose();
    }
}
