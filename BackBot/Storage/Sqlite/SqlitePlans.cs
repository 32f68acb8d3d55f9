using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;
using BackBot.Storage.Sealing;

namespace BackBot.Storage.Sqlite;

/// <summary>Plans and what was noted on their pages, on a connection that the caller holds. Not thread-safe.</summary>
sealed class SqlitePlans(RawConnection connection, IRowSeal seal) : IDisposable
{
    private readonly RawStatement plan = connection.Prepare("SELECT language, body, used_at FROM plans WHERE id = ?1 AND used_at >= ?2");

    private readonly RawStatement days = connection.Prepare(
        "SELECT day, body FROM plan_days WHERE plan_id = ?1 ORDER BY day");

    private readonly RawStatement use = connection.Prepare("UPDATE plans SET used_at = max(used_at, ?3) WHERE id = ?1 AND used_at >= ?2");

    private readonly RawStatement note = connection.Prepare("""
        INSERT INTO plan_days (plan_id, day, body) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET body = ?3
        """);

    private readonly RawStatement delete = connection.Prepare("DELETE FROM plans WHERE id = ?1");

    public StoredPlan? Find(string id, DateTimeOffset oldest)
    {
        string name = PlanRows.Name(id);
        var found = plan.Begin().With(name).With(oldest.ToUnixTimeMilliseconds()).All(row => (Language: row.Text(0), Body: row.Bytes(1), At: row.Number(2)));
        if (found.Count == 0) return null;
        var noted = days.Begin().With(name).All(row => PlanRows.Open(row.Text(0), row.Bytes(1), name, seal));
        return new StoredPlan(
            id, PlanJson.Read(seal.Open(found[0].Body, name, RowKind.Plan)), found[0].Language, DateTimeOffset.FromUnixTimeMilliseconds(found[0].At), [.. noted]);
    }

    public bool Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest)
    {
        string name = PlanRows.Name(id);
        if (use.Begin().With(name).With(oldest.ToUnixTimeMilliseconds()).With(now.ToUnixTimeMilliseconds()).Run() == 0) return false;
        note.Begin().With(name).With(PlanRows.Day(day)).With(PlanRows.Close(day, name, seal)).Run();
        return true;
    }

    public bool Delete(string id) => delete.Begin().With(PlanRows.Name(id)).Run() > 0;

    public void Dispose()
    {
        foreach (var statement in new[] { plan, days, use, note, delete }) statement.Dispose();
    }
}
