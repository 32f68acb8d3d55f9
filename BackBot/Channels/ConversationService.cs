using BackBot.Activities;
using BackBot.Conversation;
using BackBot.Language;
using BackBot.Storage;
using BackBot.Storage.Sealing;

namespace BackBot.Channels;

/// <summary>Takes what a person sent through one turn: load, compute, commit whole, and only then show it.</summary>
/// <remarks>
/// Thread-safe. In each conversation turns happen one after the other in order of arrival. What has been returned
/// or shown survives a crash; what has not can be sent again under the same client activity id.
/// </remarks>
public sealed class ConversationService(
    IConversationStore store, RunTurn runTurn, ConversationFeed feed, IChannelSentences sentences, TimeProvider clock, KeptPlans? plans = null)
{
    /// <summary>A conflict needs another process in the same conversation at the same moment; so many in a row is a fault elsewhere.</summary>
    private const int MaxAttempts = 12;

    /// <summary>In milliseconds.</summary>
    private const int LongestPause = 1000;

    private const string OwnKey = "own:";

    private readonly ConversationLocks locks = new();
    private long conflicts;

    /// <summary>How often another process was first in the same conversation, so that a turn was computed again.</summary>
    public long Conflicts => Interlocked.Read(ref conflicts);

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
        string fresh = KeptPlans.NewId();
        using var turn = await locks.Enter(who.ConversationId, cancel);
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var now = clock.GetUtcNow();
            if (await store.Load(who.ConversationId, cancel) is not { } before || !before.Session.Course.HasRested(now)) return;
            var input = await WithPlan(UserInput.Join, before.Session, fresh, cancel);
            var commit = Compose(who, before, now, null, null, runTurn(before.Session, input, now));
            if (await TryCommit(commit) == CommitOutcome.Committed)
            {
                feed.Publish(who.ConversationId, commit.Batch);
                return;
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    /// <summary>Something the person asked to be asked is due: the bot speaks, once, however often this is called.</summary>
    /// <param name="conversationId">The talk. One that is gone, or wants no such message any more, is left as it is.</param>
    /// <param name="kind">As <see cref="Effect.Schedule"/> named it.</param>
    /// <param name="key">Names this message, so that a second arrival changes nothing.</param>
    /// <exception cref="ConversationBusyException">Nothing was written; try again.</exception>
    public async Task Remind(string conversationId, string kind, string key, CancellationToken cancel)
    {
        string fresh = KeptPlans.NewId();
        using var turn = await locks.Enter(conversationId, cancel);
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            if (await store.Load(conversationId, cancel) is not { } before) return;
            var now = clock.GetUtcNow();
            var input = await WithPlan(new UserInput("") { Reminder = kind }, before.Session, fresh, cancel);
            var result = runTurn(before.Session, input, now);
            if (result.Replies.IsEmpty) return;
            var commit = Compose(new Participant(conversationId, before.UserId, before.Session.Language), before, now, null, OwnKey + key, result);
            switch (await TryCommit(commit))
            {
                case CommitOutcome.Committed:
                    feed.Publish(conversationId, commit.Batch);
                    return;
                case CommitOutcome.AlreadyPosted:
                    return;
                default:
                    await BackOff(attempt, cancel);
                    break;
            }
        }
        throw new ConversationBusyException();
    }

    /// <summary>Takes a posted activity. The conversation is started if it does not exist yet.</summary>
    /// <returns>The id under which the activity stands in the conversation; for a repeated post the id it got before.</returns>
    /// <exception cref="ConversationBusyException">Nothing was written; post the same again.</exception>
    /// <exception cref="StorageUnavailableException">The data cannot be used; post the same again later.</exception>
    public async Task<string> Post(Participant who, PostedActivity posted, CancellationToken cancel)
    {
        // Without an id of the client's a turn gets one here, so that it is known again if the answer to its commit is lost.
        string key = posted.ClientActivityId ?? $"{OwnKey}{Guid.NewGuid():N}";
        // Drawn once: a turn that is run again after a conflict begins the same plan.
        string fresh = KeptPlans.NewId();
        using var turn = await locks.Enter(who.ConversationId, cancel);
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var (before, _) = await LoadOrGreet(who, cancel);
            var commit = Compute(who, before, posted, key, await WithPlan(posted.Input, before.Session, fresh, cancel));
            switch (await TryCommit(commit))
            {
                case CommitOutcome.Committed:
                    feed.Publish(who.ConversationId, commit.Batch);
                    return ActivityPlace.IdOf(who.ConversationId, commit.Batch.First);
                case CommitOutcome.AlreadyPosted when await store.FindPosted(who.ConversationId, key, cancel) is { } answered:
                    // Shown again: whoever committed it may have died before it could show it.
                    feed.Publish(who.ConversationId, answered);
                    return ActivityPlace.IdOf(who.ConversationId, answered.First);
                case CommitOutcome.Conflict:
                    Interlocked.Increment(ref conflicts);
                    break;
                default:
                    break;
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    /// <summary>
    /// Null if the answer to the commit was lost: then the turn is computed again, and if it was committed after all its key is found.
    /// Never cancelled: a turn that is under way is finished and shown, even if the one who posted it has gone.
    /// </summary>
    private async Task<CommitOutcome?> TryCommit(TurnCommit commit)
    {
        try
        {
            return await store.Commit(commit, CancellationToken.None);
        }
        catch (StorageUnavailableException fault) when (fault.Fault.IsPassing())
        {
            return null;
        }
    }

    private async Task<(StoredConversation Conversation, bool IsNew)> LoadOrGreet(Participant who, CancellationToken cancel)
    {
        for (int attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            if (await store.Load(who.ConversationId, cancel) is { } existing) return (existing, false);
            var commit = Greet(who);
            if (await TryCommit(commit) == CommitOutcome.Committed)
            {
                feed.Publish(who.ConversationId, commit.Batch);
                return (new StoredConversation(commit.Session, who.UserId, 1, commit.Last), true);
            }
            await BackOff(attempt, cancel);
        }
        throw new ConversationBusyException();
    }

    /// <summary>What came in, with what the page of the person's plan says, and an id for a plan that the turn may begin.</summary>
    private async ValueTask<UserInput> WithPlan(UserInput input, Session session, string fresh, CancellationToken cancel)
    {
        if (plans is null) return input;
        try
        {
            var stored = session.Course.Plan is { Id: { } id } ? await plans.Find(id, cancel) : null;
            // A shared device keeps nothing: there the week is shown in the talk alone.
            return input with { FreshId = session.Course.IsShared ? null : fresh, Noted = stored?.Days };
        }
        catch (SealException)
        {
            // A plan that no key opens any more must not silence the talk.
            return input;
        }
    }

    private TurnCommit Greet(Participant who)
    {
        var now = clock.GetUtcNow();
        var session = Session.New(who.ConversationId, who.Language, now);
        var before = new StoredConversation(session, who.UserId, 0, new ActivityPlace(who.ConversationId, 0, DateTimeOffset.UnixEpoch));
        return Compose(who, before, now, null, null, runTurn(session, UserInput.Join, now));
    }

    private TurnCommit Compute(Participant who, StoredConversation before, PostedActivity posted, string key, UserInput input)
    {
        var now = clock.GetUtcNow();
        var session = before.Session;
        // A message of files alone says nothing to answer; an event is shown to the other tabs and means nothing else.
        bool says = posted.IsMessage && !(posted.HasFiles && posted.Text.Length == 0 && posted.Meaning is null);
        var result = says ? runTurn(session, input, now) : new TurnResult(session, []);
        if (posted.IsMessage && posted.HasFiles) result = Preceded(result, sentences.CannotReadFiles(session.Language));
        if (posted.IsMessage && posted.WasCut) result = Preceded(result, sentences.OnlyReadTheBeginning(session.Language, Utterance.MaxLength));
        return Compose(who, before, now, posted, key, result);
    }

    // Before the turn's own replies, so that the open question stays the last thing on the screen.
    private static TurnResult Preceded(TurnResult result, string sentence) =>
        result with { Replies = result.Replies.Insert(0, new Reply(sentence)) };

    private static TurnCommit Compose(Participant who, StoredConversation before, DateTimeOffset now, PostedActivity? posted, string? key, TurnResult result)
    {
        var batch = ActivityBatch.Of(before.Last, now, posted, before.UserId, result.Replies, result.Session.Language, BrowserMemories.Of(result.Session));
        var stored = new StoredBatch(
            before.Last.Sequence + 1, batch.Last.Sequence, key, ActivityJson.Write(batch.Activities));
        return new TurnCommit(result.Session, before.UserId, before.Version, batch.Last, stored, result.ForgetsTalk)
        {
            Effects = result.Effects,
            Outgoing = Reminders.Of(who.ConversationId, stored.First, result.Effects),
            Channel = who.Channel,
            Site = who.Site,
        };
    }

    // Jitter, so that two processes that met do not meet again at the same moment.
    private Task BackOff(int attempt, CancellationToken cancel) =>
        Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, Math.Min(2 << attempt, LongestPause))), clock, cancel);
}
