namespace BackBot.Storage.Sqlite;

/// <summary>Writes what few turns write beside the talk: records, counts, messages to send, and the erasing of it all. Not thread-safe.</summary>
/// <remarks>The connection, and the transaction of the turn, belong to the caller.</remarks>
sealed class SqliteExtraWriter(RawConnection connection) : IDisposable
{
    private readonly RawStatement disposition = connection.Prepare("""
        INSERT INTO dispositions
            (conversation_id, told_at, disposition, grade, basis, rules, advice_rules, content_version, language, channel, site)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly RawStatement count = connection.Prepare("""
        INSERT INTO counts (day, what, value, grade, language, content_version, number)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT DO UPDATE SET number = number + ?7
        """);

    private readonly RawStatement outgoing = connection.Prepare(
        "INSERT INTO outbox (id, conversation_id, channel, body, due_at) VALUES (?1, ?2, ?3, ?4, ?5)");

    // Another talk's plan is never overwritten.
    private readonly RawStatement plan = connection.Prepare("""
        INSERT INTO plans (id, conversation_id, used_at, language, body) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT DO UPDATE SET used_at = ?3, language = ?4, body = ?5 WHERE conversation_id = ?2
        """);

    // The rows stay, so that a repeated message is still known and no number is used twice.
    private readonly RawStatement emptyBatches = connection.Prepare(
        "UPDATE batches SET activities = CAST('[]' AS BLOB) WHERE conversation_id = ?1 AND last_sequence < ?2");

    private readonly RawStatement forgetDispositions = connection.Prepare("DELETE FROM dispositions WHERE conversation_id = ?1");
    private readonly RawStatement forgetPlans = connection.Prepare("DELETE FROM plans WHERE conversation_id = ?1");
    private readonly RawStatement forgetOutgoing = connection.Prepare("DELETE FROM outbox WHERE conversation_id = ?1");

    public void Write(TurnRows turn)
    {
        if (turn.Turn.ForgetsTalk) Forget(turn);
        foreach (var told in turn.Dispositions)
        {
            disposition.Begin().With(turn.Id).With(told.ToldAt).With(told.Disposition).With(told.Grade).With(told.Basis).With(told.Rules)
                .With(told.AdviceRules).With(told.ContentVersion).With(told.Language).With(told.Channel).With(told.Site).Run();
        }
        foreach (var kept in turn.Plans) plan.Begin().With(kept.Name).With(turn.Id).With(kept.UsedAt).With(kept.Language).With(kept.Body).Run();
        foreach (var one in turn.Counts)
            count.Begin().With(one.Day).With(one.What).With(one.Value).With(one.Grade).With(one.Language).With(one.ContentVersion).With(one.Number).Run();
        foreach (var message in turn.Outgoing)
            outgoing.Begin().With(message.Id).With(turn.Id).With(message.Channel).With(message.Body).With(message.DueAt.ToUnixTimeMilliseconds()).Run();
    }

    public void Dispose()
    {
        foreach (var statement in new[] { disposition, count, outgoing, plan, emptyBatches, forgetDispositions, forgetPlans, forgetOutgoing }) statement.Dispose();
    }

    /// <summary>Counts stay: nothing in them says whose they are.</summary>
    private void Forget(TurnRows turn)
    {
        emptyBatches.Begin().With(turn.Id).With(turn.Batch.First).Run();
        forgetDispositions.Begin().With(turn.Id).Run();
        forgetPlans.Begin().With(turn.Id).Run();
        forgetOutgoing.Begin().With(turn.Id).Run();
    }
}
