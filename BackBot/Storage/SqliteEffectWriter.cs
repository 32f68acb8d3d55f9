using System.Globalization;
using BackBot.Clinical;
using BackBot.Conversation;
using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>Writes what a turn wants kept beside the talk, in the transaction of the turn. Not thread-safe.</summary>
/// <remarks>The connection belongs to the caller.</remarks>
sealed class SqliteEffectWriter : IDisposable
{
    private const string NewDisposition = """
        INSERT INTO dispositions
            (conversation_id, told_at, disposition, grade, basis, rules, advice_rules, content_version, language, channel, site)
        VALUES ($id, $at, $name, $grade, $basis, $rules, $advice, $version, $language, $channel, $site)
        """;

    private const string OneMore = """
        INSERT INTO counts (day, what, value, grade, language, content_version, number)
        VALUES ($day, $what, $value, $grade, $language, $version, 1)
        ON CONFLICT DO UPDATE SET number = number + 1
        """;

    private readonly SqliteStatement insertDisposition;
    private readonly SqliteStatement countOne;
    private readonly SqliteStatement forget;

    public SqliteEffectWriter(SqliteConnection connection)
    {
        insertDisposition = new SqliteStatement(
            connection, NewDisposition,
            "$id", "$at", "$name", "$grade", "$basis", "$rules", "$advice", "$version", "$language", "$channel", "$site");
        countOne = new SqliteStatement(connection, OneMore, "$day", "$what", "$value", "$grade", "$language", "$version");
        forget = new SqliteStatement(connection, "DELETE FROM dispositions WHERE conversation_id = $id", "$id");
    }

    public void Write(TurnCommit turn, SqliteTransaction transaction)
    {
        foreach (var effect in turn.Effects)
        {
            switch (effect)
            {
                case Effect.DispositionTold told: Write(told, turn, transaction); break;
                case Effect.Counted counted: Write(counted, transaction); break;
                // The session keeps them too; nothing outside it acts on them yet.
                case Effect.Schedule or Effect.Cancel or Effect.HandOff: break;
                default: throw new InvalidOperationException($"No stored form for the effect {effect.GetType().Name}.");
            }
        }
    }

    /// <summary>Erases what was recorded of a conversation. Counts stay: nothing in them says whose they are.</summary>
    public void Forget(string conversationId, SqliteTransaction transaction) => forget.Run(transaction, conversationId);

    public void Dispose()
    {
        insertDisposition.Dispose();
        countOne.Dispose();
        forget.Dispose();
    }

    private void Write(Effect.DispositionTold told, TurnCommit turn, SqliteTransaction transaction) => insertDisposition.Run(
        transaction, turn.Session.ConversationId, told.At.ToUnixTimeMilliseconds(), told.Name, (int)told.Grade, told.Basis.Name(),
        string.Join(' ', told.Rules), string.Join(' ', told.AdviceRules), told.ContentVersion, told.Language, turn.Channel, turn.Site);

    private void Write(Effect.Counted counted, SqliteTransaction transaction) => countOne.Run(
        transaction, counted.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), counted.What, counted.Value, (int)counted.Grade,
        counted.Language, counted.ContentVersion);
}
