using System.Collections.Immutable;
using BackBot.Activities;
using BackBot.Clinical;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>Everything in one PostgreSQL database, which any number of processes share.</summary>
public sealed class PostgresConversationStore(PostgresDatabase database) : IConversationStore, IRetention, IOutbox, ICounts, IPlanStore, IStorageProbe
{
    private const string SelectConversation = "SELECT user_id, version, last_sequence, last_time, session FROM conversations WHERE id = $1";

    private const string SelectAfter = """
        SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
        WHERE conversation_id = $1 AND last_sequence > $2 ORDER BY last_sequence
        """;

    private const string SelectPosted = """
        SELECT first_sequence, last_sequence, client_activity_id, activities FROM batches
        WHERE conversation_id = $1 AND client_activity_id = $2
        """;

    private readonly NpgsqlDataSource source = database.Source;
    private readonly PostgresTurnWriter turns = new(database.Source);
    private readonly PostgresSweeper sweeper = new(database.Source);
    private readonly PostgresPlans plans = new(database.Source);
    private readonly PostgresOutbox outbox = new(database.Source);

    public ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel) => Guard(async () =>
    {
        await using var statement = source.Statement(SelectConversation).With(conversationId);
        await using var row = await statement.ExecuteReaderAsync(cancel);
        if (!await row.ReadAsync(cancel)) return null;
        var last = new ActivityPlace(conversationId, row.GetInt64(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
        return new StoredConversation(SessionJson.Read(row.GetFieldValue<byte[]>(4)), row.GetString(0), row.GetInt64(1), last);
    });

    public ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel) =>
        Guard<IReadOnlyList<StoredBatch>>(async () =>
        {
            await using var statement = source.Statement(SelectAfter).With(conversationId).With(watermark);
            return await statement.All(Batch, cancel);
        });

    public ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel) => Guard(async () =>
    {
        await using var statement = source.Statement(SelectPosted).With(conversationId).With(clientActivityId);
        return (await statement.All(Batch, cancel)).SingleOrDefault();
    });

    public ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel)
    {
        var rows = TurnRows.Of(turn);
        return Guard(() => turns.Write(rows, cancel));
    }

    public ValueTask<Swept> Sweep(Expiry expiry, int most, CancellationToken cancel) => Guard(() => sweeper.Sweep(expiry, most, cancel));

    public ValueTask<StoredPlan?> Find(string id, DateTimeOffset oldest, CancellationToken cancel) => Guard(() => plans.Find(id, oldest, cancel));

    public ValueTask<bool> Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancel) =>
        Guard(() => plans.Note(id, day, now, oldest, cancel));

    public ValueTask<bool> Delete(string id, CancellationToken cancel) => Guard(() => plans.Delete(id, cancel));

    public ValueTask<IReadOnlyList<LeasedMessage>> Lease(string channel, DateTimeOffset now, TimeSpan length, int most, CancellationToken cancel) =>
        Guard(() => outbox.Take(channel, now, length, most, cancel));

    public ValueTask<bool> Acknowledge(LeasedMessage leased, CancellationToken cancel) => Guard(() => outbox.Acknowledge(leased, cancel));

    public ValueTask<bool> Return(LeasedMessage leased, DateTimeOffset dueAt, CancellationToken cancel) => Guard(() => outbox.Return(leased, dueAt, cancel));

    public ValueTask<ImmutableArray<MonthlyCount>> ReadCounts(CancellationToken cancel) => Guard(async () =>
    {
        await using var statement = source.Statement(ICounts.ByMonth);
        var rows = await statement.All(
            row => new MonthlyCount(row.GetString(0), row.GetString(1), (Grade)row.GetInt16(2), row.GetString(3), row.GetString(4), (long)row.GetDecimal(5)), cancel);
        return rows.ToImmutableArray();
    });

    public async ValueTask Probe(CancellationToken cancel) => await Guard(async () =>
    {
        await using var statement = source.Statement("INSERT INTO probe (one, at) VALUES (1, 0) ON CONFLICT (one) DO UPDATE SET at = probe.at + 1");
        return await statement.ExecuteNonQueryAsync(cancel);
    });

    private static StoredBatch Batch(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3));

    private static async ValueTask<T> Guard<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (NpgsqlException fault) when (fault.Unavailable() is { } unavailable)
        {
            throw unavailable;
        }
    }
}
