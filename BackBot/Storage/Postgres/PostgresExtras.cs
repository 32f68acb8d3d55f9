using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>What few turns write beside the talk, as one batch: records, counts, messages to send, and the erasing of it all.</summary>
static class PostgresExtras
{
    // The rows stay, so that a repeated message is still known and no number is used twice.
    private const string EmptyBatches = "UPDATE batches SET activities = '[]'::bytea WHERE conversation_id = $1 AND last_sequence < $2";
    private const string ForgetDispositions = "DELETE FROM dispositions WHERE conversation_id = $1";
    private const string ForgetOutgoing = "DELETE FROM outbox WHERE conversation_id = $1";

    private const string ForgetPlans = "DELETE FROM plans WHERE conversation_id = $1";

    // Another talk's plan is never overwritten.
    private const string KeepPlan = """
        INSERT INTO plans (id, conversation_id, used_at, language, body) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at, language = excluded.language, body = excluded.body
            WHERE plans.conversation_id = excluded.conversation_id
        """;

    private const string NewDisposition = """
        INSERT INTO dispositions
            (conversation_id, told_at, disposition, grade, basis, rules, advice_rules, content_version, language, channel, site)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    private const string SoManyMore = """
        INSERT INTO counts (day, what, value, grade, language, content_version, number) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (day, what, value, grade, language, content_version) DO UPDATE SET number = counts.number + excluded.number
        """;

    private const string NewOutgoing = "INSERT INTO outbox (id, conversation_id, channel, body, due_at) VALUES ($1, $2, $3, $4, $5)";

    public static NpgsqlBatch Of(TurnRows turn, NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        if (turn.Turn.ForgetsTalk)
        {
            batch.Add(EmptyBatches, turn.Id, turn.Batch.First);
            batch.Add(ForgetDispositions, turn.Id);
            batch.Add(ForgetPlans, turn.Id);
            batch.Add(ForgetOutgoing, turn.Id);
        }
        foreach (var told in turn.Dispositions)
        {
            batch.Add(NewDisposition, turn.Id, told.ToldAt, told.Disposition, (short)told.Grade, told.Basis, told.Rules, told.AdviceRules,
                told.ContentVersion, told.Language, told.Channel, told.Site);
        }
        foreach (var plan in turn.Plans) batch.Add(KeepPlan, plan.Name, turn.Id, plan.UsedAt, plan.Language, plan.Body);
        foreach (var message in turn.Outgoing)
            batch.Add(NewOutgoing, message.Id, turn.Id, message.Channel, message.Body, message.DueAt.ToUnixTimeMilliseconds());
        // Last, since turns of other people may wait for these rows.
        foreach (var one in turn.Counts)
            batch.Add(SoManyMore, one.Day, one.What, one.Value, (short)one.Grade, one.Language, one.ContentVersion, one.Number);
        return batch;
    }
}
