using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>Plans and what was noted on their pages.</summary>
sealed class PostgresPlans(NpgsqlDataSource source)
{
    private const string SelectPlan = "SELECT language, body, used_at FROM plans WHERE id = $1 AND used_at >= $2";

    private const string SelectDays = "SELECT day, exercises, minutes, pain_before, pain_after FROM plan_days WHERE plan_id = $1 ORDER BY day";

    // One statement, so that nothing is noted of a plan that is deleted meanwhile.
    private const string NoteDay = """
        WITH used AS (UPDATE plans SET used_at = greatest(used_at, $3) WHERE id = $1 AND used_at >= $2 RETURNING id)
        INSERT INTO plan_days (plan_id, day, exercises, minutes, pain_before, pain_after) SELECT id, $4, $5, $6, $7, $8 FROM used
        ON CONFLICT (plan_id, day) DO UPDATE
            SET exercises = excluded.exercises, minutes = excluded.minutes, pain_before = excluded.pain_before, pain_after = excluded.pain_after
        """;

    private const string DeletePlan = "DELETE FROM plans WHERE id = $1";

    public async Task<StoredPlan?> Find(string id, DateTimeOffset oldest, CancellationToken cancel)
    {
        await using var plan = source.Statement(SelectPlan).With(id).With(oldest.ToUnixTimeMilliseconds());
        var found = await plan.All(row => (Language: row.GetString(0), Body: row.GetFieldValue<byte[]>(1), At: row.GetInt64(2)), cancel);
        if (found.Count == 0) return null;
        await using var days = source.Statement(SelectDays).With(id);
        var noted = await days.All(row => NotedRows.Read(row.GetString(0), row.GetString(1), row.GetInt16(2), Optional(row, 3), Optional(row, 4)), cancel);
        return new StoredPlan(id, PlanJson.Read(found[0].Body), found[0].Language, DateTimeOffset.FromUnixTimeMilliseconds(found[0].At), [.. noted]);
    }

    public async Task<bool> Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancel)
    {
        await using var note = source.Statement(NoteDay).With(id).With(oldest.ToUnixTimeMilliseconds()).With(now.ToUnixTimeMilliseconds())
            .With(NotedRows.Day(day)).With(NotedRows.Exercises(day)).With((short)day.Minutes);
        note.Parameters.Add(Pain(day.PainBefore));
        note.Parameters.Add(Pain(day.PainAfter));
        return await note.ExecuteNonQueryAsync(cancel) > 0;
    }

    public async Task<bool> Delete(string id, CancellationToken cancel)
    {
        await using var delete = source.Statement(DeletePlan).With(id);
        return await delete.ExecuteNonQueryAsync(cancel) > 0;
    }

    private static NpgsqlParameter Pain(int? pain) => new() { Value = pain is { } number ? (short)number : DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Smallint };

    private static long? Optional(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt16(column);
}
