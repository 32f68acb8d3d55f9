using BackBot.Activities;
using BackBot.Channels;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.FollowUp;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Channels;

public sealed class ConversationServiceTests : IDisposable
{
    private static readonly Participant Maria = new("c1", "maria", "en");
    private readonly TempFolder folder = new();
    private readonly SqliteConversationStore store;
    private readonly ConversationFeed feed = new();
    private int runs;

    public ConversationServiceTests() => store = new(SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite), new PlainSeal());

    [Fact]
    public async Task Post_AnotherProcessWasFirst_ComputesAgainFromItsTurn()
    {
        var racing = new RacingStore(store);
        var service = Service(racing);
        await service.Start(Maria, default);
        racing.BeforeNextCommit = () => Service(store).Post(Maria, new PostedActivity("message", "theirs"), default);

        await service.Post(Maria, new PostedActivity("message", "mine"), default);

        Assert.Equal("Hello|theirs|1: theirs|What else?|mine|2: mine|What else?", await Transcript());
        Assert.Equal(4, runs);
    }

    [Fact]
    public async Task Start_AnotherProcessWasFirst_GreetsOnce()
    {
        var racing = new RacingStore(store) { BeforeNextCommit = () => Service(store).Start(Maria, default) };

        Assert.False(await Service(racing).Start(Maria, default));

        Assert.Equal("Hello", await Transcript());
    }

    [Fact]
    public async Task Post_SamePostReachedAnotherProcessFirst_GetsItsId()
    {
        var posted = new PostedActivity("message", "hi") { ClientActivityId = "k1" };
        var racing = new RacingStore(store);
        var service = Service(racing);
        await service.Start(Maria, default);
        string? theirs = null;
        racing.BeforeNextCommit = async () => theirs = await Service(store).Post(Maria, posted, default);

        string mine = await service.Post(Maria, posted, default);

        Assert.Equal(theirs, mine);
        Assert.Equal("Hello|hi|1: hi|What else?", await Transcript());
    }

    [Fact]
    public async Task Post_ConflictWithoutEnd_GivesUpAndWritesNothing()
    {
        await Service(store).Start(Maria, default);
        var racing = new RacingStore(store) { AlwaysConflict = true };

        await Assert.ThrowsAsync<ConversationBusyException>(() => Service(racing).Post(Maria, new PostedActivity("message", "hi"), default));

        Assert.Equal("Hello", await Transcript());
    }

    [Fact]
    public async Task Post_CommitThatFails_ShowsNothing()
    {
        await Service(store).Start(Maria, default);
        using var listener = feed.Listen(Maria.ConversationId);
        var broken = new RacingStore(store) { BeforeNextCommit = () => throw new IOException("disk") };

        await Assert.ThrowsAsync<IOException>(() => Service(broken).Post(Maria, new PostedActivity("message", "hi"), default));

        Assert.False(listener.Notices.TryRead(out _));
    }

    [Fact]
    public async Task Post_Committed_IsShownAfterwards()
    {
        await Service(store).Start(Maria, default);
        using var listener = feed.Listen(Maria.ConversationId);

        await Service(store).Post(Maria, new PostedActivity("message", "hi"), default);

        Assert.True(listener.Notices.TryRead(out var notice));
        Assert.Equal((2, 4), (notice.Batch!.First, notice.Last));
    }

    /// <summary>A turn may begin a plan under an id of its own, is told what was noted on the page, and learns that the page is gone.</summary>
    [Fact]
    public async Task Post_WithPlans_HandsInAFreshIdAndWhatWasNoted()
    {
        var inputs = new List<UserInput>();
        var plan = new KeptPlan(EndToEnd.PlanPlace.Gentle, new PlanState(0, 5, false, false), new DateOnly(2026, 3, 2));
        TurnResult WithPlan(Session session, UserInput input, DateTimeOffset now)
        {
            inputs.Add(input);
            var result = Run(session, input, now);
            if (input.Text != "a plan") return result;
            var course = result.Session.Course with { Plan = new OwnPlan(input.FreshId, plan) };
            return result with { Session = result.Session with { Course = course }, Effects = [new Effect.PlanKept(input.FreshId!, plan, now, "en")] };
        }
        var plans = new KeptPlans(store, Microsoft.Extensions.Options.Options.Create(new BackBot.Operations.RetentionOptions()), new ManualClock());
        var service = new ConversationService(store, WithPlan, feed, new ChannelSentences(), new ManualClock(), plans);
        await service.Start(Maria, default);

        await service.Post(Maria, new PostedActivity("message", "a plan"), default);
        string id = inputs[^1].FreshId!;
        await service.Post(Maria, new PostedActivity("message", "hi"), default);
        var before = inputs[^1];
        Assert.True(await plans.Note(id, new DoneDay(plan.Start, ["walking"], 5, 4, 3), default));
        await service.Post(Maria, new PostedActivity("message", "hi"), default);
        var noted = inputs[^1];
        await plans.Delete(id, default);
        await service.Post(Maria, new PostedActivity("message", "hi"), default);

        Assert.True(KeptPlans.IsId(id));
        Assert.Empty(before.Noted!.Value);
        Assert.Equal(4, Assert.Single(noted.Noted!.Value).PainBefore);
        Assert.Null(inputs[^1].Noted);
        string[] fresh = [.. inputs.Select(input => input.FreshId).OfType<string>()];
        Assert.Equal(fresh.Length, fresh.Distinct().Count());
        Assert.InRange(fresh.Length, 4, inputs.Count);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private ConversationService Service(IConversationStore over) => new(over, Run, feed, new ChannelSentences(), new ManualClock());

    private TurnResult Run(Session session, UserInput input, DateTimeOffset now)
    {
        runs++;
        return ScriptedTurn.Run(session, input, now);
    }

    private async Task<string> Transcript()
    {
        var batches = await store.ReadAfter("c1", 0, default);
        return string.Join('|', batches.SelectMany(batch => System.Text.Json.Nodes.JsonNode.Parse(batch.Activities)!.AsArray().Select(activity => (string?)activity!["text"])));
    }

    /// <summary>Lets something happen between the loading and the committing of a turn.</summary>
    private sealed class RacingStore(IConversationStore real) : IConversationStore
    {
        public Func<Task>? BeforeNextCommit { get; set; }

        public bool AlwaysConflict { get; init; }

        public ValueTask<StoredConversation?> Load(string conversationId, CancellationToken cancel) => real.Load(conversationId, cancel);

        public async ValueTask<CommitOutcome> Commit(TurnCommit turn, CancellationToken cancel)
        {
            var before = BeforeNextCommit;
            BeforeNextCommit = null;
            if (before is not null) await before();
            return AlwaysConflict ? CommitOutcome.Conflict : await real.Commit(turn, cancel);
        }

        public ValueTask<IReadOnlyList<StoredBatch>> ReadAfter(string conversationId, long watermark, CancellationToken cancel) =>
            real.ReadAfter(conversationId, watermark, cancel);

        public ValueTask<StoredBatch?> FindPosted(string conversationId, string clientActivityId, CancellationToken cancel) =>
            real.FindPosted(conversationId, clientActivityId, cancel);
    }
}
