using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using BackBot.Conversation;
using BackBot.Conversation.FollowUp;
using BackBot.Storage.Sealing;

namespace BackBot.Storage;

/// <summary>A turn as the rows that every engine writes of it.</summary>
/// <remarks>Made before the writing begins: what is wrong with one turn shows there, and cannot touch the turns that share its transaction.</remarks>
sealed record TurnRows(TurnCommit Turn, byte[] Session, StoredBatch Batch, ImmutableArray<OutboxMessage> Outgoing, bool HasConsent, bool HasWords, ImmutableArray<DispositionRow> Dispositions, ImmutableArray<CountRow> Counts, ImmutableArray<PlanRow> Plans)
{
    public string Id => Turn.Session.ConversationId;

    public long Time => Turn.Last.Time.ToUnixTimeMilliseconds();

    /// <summary>True if it writes more than its session and its batch, as few turns do.</summary>
    public bool HasMore => Turn.ForgetsTalk || !Turn.Effects.IsEmpty || !Outgoing.IsEmpty;

    public static TurnRows Of(TurnCommit turn, IRowSeal seal)
    {
        string id = turn.Session.ConversationId;
        var told = turn.Effects.OfType<Effect.DispositionTold>().Select(effect => DispositionRow.Of(effect, turn)).ToImmutableArray();
        var counted = turn.Effects.OfType<Effect.Counted>().ToImmutableArray();
        // Of several changes in one turn the last is the plan.
        var plans = turn.Effects.OfType<Effect.PlanKept>().GroupBy(effect => effect.Id).Select(same => PlanRow.Of(same.Last(), seal)).ToImmutableArray();
        // The session keeps the day to look again and the hand-over; what is to be sent for them stands in the outbox.
        int keptOtherwise = turn.Effects.Count(effect => effect is Effect.Schedule or Effect.Cancel or Effect.HandOff or Effect.PlanKept);
        if (told.Length + counted.Length + keptOtherwise != turn.Effects.Length) throw new InvalidOperationException("There is an effect without a stored form.");
        return new TurnRows(
            turn,
            seal.Close(SessionJson.Write(turn.Session), id, RowKind.Session),
            turn.Batch with { Activities = seal.Close(turn.Batch.Activities, id, RowKind.Batch) },
            [.. turn.Outgoing.Select(message => message with { Body = seal.Close(message.Body, id, RowKind.Outgoing) })],
            KeepsWords(turn.Session), turn.Session.HoldsWords() || turn.Session.Course.IsShared, told, CountRow.Of(counted), plans);
    }

    /// <summary>Agreed to on a device of one's own. Without that all goes an hour after the last message.</summary>
    private static bool KeepsWords(Session session) => session.Answers.Is("consent", "yes") && !session.Course.IsShared;
}


/// <summary>The record of one disposition.</summary>
sealed record DispositionRow(
    long ToldAt, string Disposition, int Grade, string Basis, string Rules, string AdviceRules, string ContentVersion, string Language, string Channel, string Site)
{
    public static DispositionRow Of(Effect.DispositionTold told, TurnCommit turn) => new(
        told.At.ToUnixTimeMilliseconds(), told.Name, (int)told.Grade, told.Basis.Name(), string.Join(' ', told.Rules), string.Join(' ', told.AdviceRules),
        told.ContentVersion, told.Language, turn.Channel, turn.Site);
}

/// <summary>A plan as its page needs it.</summary>
sealed record PlanRow(string Name, long UsedAt, string Language, byte[] Body)
{
    public static PlanRow Of(Effect.PlanKept kept, IRowSeal seal)
    {
        string name = PlanRows.Name(kept.Id);
        return new(name, kept.At.ToUnixTimeMilliseconds(), kept.Language, seal.Close(PlanJson.Write(kept.Plan), name, RowKind.Plan));
    }
}

/// <summary>So many more of something on a day.</summary>
sealed record CountRow(string Day, string What, string Value, int Grade, string Language, string ContentVersion, long Number)
{
    /// <summary>One row for each thing counted, in one fixed order, so that two writers never wait for each other crosswise.</summary>
    public static ImmutableArray<CountRow> Of(IEnumerable<Effect.Counted> counted) =>
    [
        .. counted
            .GroupBy(one => (Day: one.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.What, one.Value, Grade: (int)one.Grade, one.Language, one.ContentVersion))
            .Select(group => new CountRow(group.Key.Day, group.Key.What, group.Key.Value, group.Key.Grade, group.Key.Language, group.Key.ContentVersion, group.Count()))
            .OrderBy(row => string.Join('|', row.Day, row.What, row.Value, row.Grade, row.Language, row.ContentVersion), StringComparer.Ordinal),
    ];
}
