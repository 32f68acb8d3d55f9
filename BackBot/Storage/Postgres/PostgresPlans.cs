using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;
using BackBot.Storage.Sealing;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>Plans and what was noted on their pages.</summary>
sealed class PostgresPlans(NpgsqlDataSource source, IRowSeal seal)
{
    private const string SelectPlan = "SELECT language, body, used_at FROM plans WHERE id = $1 AND used_at >= $2";

    private const string SelectDays = "SELECT day, body FROM plan_days WHERE plan_id = $1 ORDER BY day";

    // One statement, so that nothing is noted of a plan that is deleted meanwhile.
    private const string NoteDay = """
        WITH used AS (UPDATE plans SET used_at = greatest(used_at, $3) WHERE id = $1 AND used_at >= $2 RETURNING id)
        INSERT INTO plan_days (plan_id, day, body) SELECT id, $4, $5 FROM used
        ON CONFLICT (plan_id, day) DO UPDATE SET body = excluded.body
        """;

    private const string DeletePlan = "DELETE FROM plans WHERE id = $1";

    public async Task<StoredPlan?> Find(string id, DateTimeOffset oldest, CancellationToken cancel)
    {
        string name = PlanRows.Name(id);
        await using var plan = source.Statement(SelectPlan).With(name).With(oldest.ToUnixTimeMilliseconds());
        var found = await plan.All(row => (Language: row.GetString(0), Body: row.GetFieldValue<byte[]>(1), At: row.GetInt64(2)), cancel);
        if (found.Count == 0) return null;
        await using var days = source.Statement(SelectDays).With(name);
        var noted = await days.All(row => PlanRows.Open(row.GetString(0), row.GetFieldValue<byte[]>(1), name, seal), cancel);
        return new StoredPlan(
            id, PlanJson.Read(seal.Open(found[0].Body, name, RowKind.Plan)), found[0].Language, DateTimeOffset.FromUnixTimeMilliseconds(found[0].At), [.. noted]);
    }

    public async Task<bool> Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancel)
    {
        string name = PlanRows.Name(id);
        await using var note = source.Statement(NoteDay).With(name).With(oldest.ToUnixTimeMilliseconds()).With(now.ToUnixTimeMilliseconds())
            .With(PlanRows.Day(day)).With(PlanRows.Close(day, name, seal));
        return await note.ExecuteNonQueryAsync(cancel) > 0;
    }

    public async Task<bool> Delete(string id, CancellationToken cancel)
    {
        await using var delete = source.Statement(DeletePlan).With(PlanRows.Name(id));
        return await delete.ExecuteNonQueryAsync(cancel) > 0;
    }
}
