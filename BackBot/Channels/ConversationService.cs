using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Language;
using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Takes what a person sent through one turn: load, compute, commit whole, and only then show it.</summary>
/// <remarks>
/// Thread-safe. In each conversation turns happen one after the other in order of arrival. What has been returned
/// or shown survives a crash; what has not can be sent again under the same client activity id.
/// </remarks>
public sealed class ConversationService(
    IConversationStore store, RunTurn runTurn, ConversationFeed feed, IChannelSentences sentences, TimeProvider clock)
{
    /// <summary>A conflict needs another process in the same conversation at the same moment; eight in a row is a fault elsewhere.</summary>
    private const int MaxAttempts = 8;

    private readonly ConversationLocks locks = new();

    /// <summary>Makes sure that the conversation exists and was greeted, once, however often this is called.</summary>
    /// <returns>True if it is new.</returns>
    /// <exception cref="ConversationBusyException">Nothing was written; try again.</exception>
    public async Task<bool> Start(Participant who, CancellationToken cancel)
    {
        if (await store.Load(who.ConversationId, cancel) is not null) return false;
        using var turn = await locks.Enter(who.ConversationId, cancel);
        return (await LoadOrGreet(who, cancel)).IsNew;
    }

    /// <summary>Somebody opened the page again. After a rest the bot speaks first, as it did at the start.</summary>
    /// <exception cref="ConversationBusyException">Nothing was written; try again.</exception>
    public async Task Return(Participant who, CancellationToken cancel)
    {
        using var turn = await locks.Enter(who.ConversationId, cancel);
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var now = clock.GetUtcNow();
            if (await store.Load(who.ConversationId, cancel) is not { } before || !before.Session.Course.HasRested(now)) return;
            var commit = Compose(who, before, now, null, runTurn(before.Session, UserInput.Join, now));
            if (await store.Commit(commit, cancel) == CommitOutcome.Committed)
            {
                feed.Publish(who.ConversationId, commit.Batch);
                return;
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    /// <summary>Takes a posted activity. The conversation is started if it does not exist yet.</summary>
    /// <returns>The id under which the activity stands in the conversation; for a repeated post the id it got before.</returns>
    /// <exception cref="ConversationBusyException">Nothing was written; post the same again.</exception>
    public async Task<string> Post(Participant who, PostedActivity posted, CancellationToken cancel)
    {
        using var turn = await locks.Enter(who.ConversationId, cancel);
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var (before, _) = await LoadOrGreet(who, cancel);
            var commit = Compute(who, before, posted);
            switch (await store.Commit(commit, cancel))
            {
                case CommitOutcome.Committed:
                    feed.Publish(who.ConversationId, commit.Batch);
                    return ActivityPlace.IdOf(who.ConversationId, commit.Batch.First);
                case CommitOutcome.AlreadyPosted:
                    var answered = await store.FindPosted(who.ConversationId, posted.ClientActivityId!, cancel);
                    if (answered is not null) return ActivityPlace.IdOf(who.ConversationId, answered.First);
                    break;
                default:
                    break;
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    private async Task<(StoredConversation Conversation, bool IsNew)> LoadOrGreet(Participant who, CancellationToken cancel)
    {
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            if (await store.Load(who.ConversationId, cancel) is { } existing) return (existing, false);
            var commit = Greet(who);
            if (await store.Commit(commit, cancel) == CommitOutcome.Committed)
            {
                feed.Publish(who.ConversationId, commit.Batch);
                return (new StoredConversation(commit.Session, who.UserId, 1, commit.Last), true);
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    private TurnCommit Greet(Participant who)
    {
        var now = clock.GetUtcNow();
        var session = Session.New(who.ConversationId, who.Language, now);
        var before = new StoredConversation(session, who.UserId, 0, new ActivityPlace(who.ConversationId, 0, DateTimeOffset.UnixEpoch));
        return Compose(who, before, now, null, runTurn(session, UserInput.Join, now));
    }

    private TurnCommit Compute(Participant who, StoredConversation before, PostedActivity posted)
    {
        var now = clock.GetUtcNow();
        var session = before.Session;
        // A message of files alone says nothing to answer; an event is shown to the other tabs and means nothing else.
        bool says = posted.IsMessage && !(posted.HasFiles && posted.Text.Length == 0 && posted.Meaning is null);
        var result = says ? runTurn(session, posted.Input, now) : new TurnResult(session, []);
        if (posted.IsMessage && posted.HasFiles) result = Preceded(result, sentences.CannotReadFiles(session.Language));
        if (posted.IsMessage && posted.WasCut) result = Preceded(result, sentences.OnlyReadTheBeginning(session.Language, Utterance.MaxLength));
        return Compose(who, before, now, posted, result);
    }

    // Before the turn's own replies, so that the open question stays the last thing on the screen.
    private static TurnResult Preceded(TurnResult result, string sentence) =>
        result with { Replies = result.Replies.Insert(0, new Reply(sentence)) };

    private static TurnCommit Compose(Participant who, StoredConversation before, DateTimeOffset now, PostedActivity? posted, TurnResult result)
    {
        var batch = ActivityBatch.Of(before.Last, now, posted, before.UserId, result.Replies, result.Session.Language);
        var stored = new StoredBatch(
            before.Last.Sequence + 1, batch.Last.Sequence, posted?.ClientActivityId, ActivityJson.Write(batch.Activities));
        return new TurnCommit(result.Session, before.UserId, before.Version, batch.Last, stored, result.ForgetsTalk)
        {
            Effects = result.Effects,
            Channel = who.Channel,
            Site = who.Site,
        };
    }

    // Jitter, so that two processes that met do not meet again at the same moment.
    private Task BackOff(int attempt, CancellationToken cancel) =>
        Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 2 << attempt)), clock, cancel);
}
