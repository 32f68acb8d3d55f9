using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;

namespace BackBot.Storage.Sqlite;

/// <summary>Plans and what was noted on their pages, on a connection that the caller holds. Not thread-safe.</summary>
sealed class SqlitePlans(RawConnection connection) : IDisposable
{
    private readonly RawStatement plan = connection.Prepare("SELECT language, body, used_at FROM plans WHERE id = ?1 AND used_at >= ?2");

    private readonly RawStatement days = connection.Prepare(
        "SELECT day, exercises, minutes, pain_before, pain_after FROM plan_days WHERE plan_id = ?1 ORDER BY day");

    private readonly RawStatement use = connection.Prepare("UPDATE plans SET used_at = max(used_at, ?3) WHERE id = ?1 AND used_at >= ?2");

    private readonly RawStatement note = connection.Prepare("""
        INSERT INTO plan_days (plan_id, day, exercises, minutes, pain_before, pain_after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT DO UPDATE SET exercises = ?3, minutes = ?4, pain_before = ?5, pain_after = ?6
        """);

    private readonly RawStatement delete = connection.Prepare("DELETE FROM plans WHERE id = ?1");

    public StoredPlan? Find(string id, DateTimeOffset oldest)
    {
        var found = plan.Begin().With(id).With(oldest.ToUnixTimeMilliseconds()).All(row => (Language: row.Text(0), Body: row.Bytes(1), At: row.Number(2)));
        if (found.Count == 0) return null;
        var noted = days.Begin().With(id).All(row => NotedRows.Read(row.Text(0), row.Text(1), row.Number(2), Optional(row, 3), Optional(row, 4)));
        return new StoredPlan(id, PlanJson.Read(found[0].Body), found[0].Language, DateTimeOffset.FromUnixTimeMilliseconds(found[0].At), [.. noted]);
    }

    public bool Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest)
    {
        if (use.Begin().With(id).With(oldest.ToUnixTimeMilliseconds()).With(now.ToUnixTimeMilliseconds()).Run() == 0) return false;
        var row = note.Begin().With(id).With(NotedRows.Day(day)).With(NotedRows.Exercises(day)).With(day.Minutes);
        Pain(Pain(row, day.PainBefore), day.PainAfter).Run();
        return true;
    }

    public bool Delete(string id) => delete.Begin().With(id).Run() > 0;

    public void Dispose()
    {
        foreach (var statement in new[] { plan, days, use, note, delete }) statement.Dispose();
    }

    private static RawStatement Pain(RawStatement row, int? pain) => pain is { } number ? row.With(number) : row.With((string?)null);

    private static long? Optional(RawStatement row, int column) => row.IsNull(column) ? null : row.Number(column);
}
