using System.Text;
using BackBot.Activities;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Tests.Conversation;
using BackBot.Tests.Storage.Engines;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackBot.Tests.Channels;

/// <summary>Who asked to be asked later finds the question in the talk: once, not after calling it off, and after a restart too.</summary>
public sealed class ReminderTests : IAsyncDisposable
{
    private static readonly Participant Maria = new("test", "maria", "en");
    private readonly SqliteEngine engine = new();
    private readonly ManualClock clock = new();
    private EngineStore store;

    public ReminderTests() => store = engine.Open().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await engine.DisposeAsync();
    }

    [Fact]
    public async Task Contact_AgreedTo_IsAskedForAfterThreeDaysAndOnce()
    {
        await Agree();
        Assert.Equal(0, await Deliver());

        clock.Move(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Deliver());
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Deliver());
        Assert.Equal(0, await Deliver());

        Assert.Contains("Were you seen", await LastMessages(), StringComparison.Ordinal);
        Assert.Equal(["check_in"], (await Session()).Course.Reminders.Select(one => one.Kind));
    }

    [Fact]
    public async Task Contact_AfterARestart_StillComes()
    {
        await Agree();
        await store.DisposeAsync();
        clock.Move(TimeSpan.FromDays(3));
        store = await engine.Open();

        Assert.Equal(1, await Deliver());

        Assert.Contains("Were you seen", await LastMessages(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_DeliveredTwiceByProcessesThatMet_SpeaksOnce()
    {
        await Agree();
        clock.Move(TimeSpan.FromDays(3));
        var message = Assert.Single(await store.Outbox.Lease(Reminders.Channel, clock.GetUtcNow(), TimeSpan.FromMinutes(1), 10, default)).Message;

        await Channel().Deliver(message, default);
        long version = (await store.Talks.Load("test", default))!.Version;
        await Channel().Deliver(message, default);

        Assert.Equal(version, (await store.Talks.Load("test", default))!.Version);
    }

    [Fact]
    public async Task Contact_CalledOff_NeverComes()
    {
        await Agree();
        await Say("remind me");
        await Say("no reminder");
        Assert.Empty((await Session()).Course.Reminders);
        long version = (await store.Talks.Load("test", default))!.Version;

        clock.Move(TimeSpan.FromDays(20));
        await Deliver();

        Assert.Equal(version, (await store.Talks.Load("test", default))!.Version);
    }

    [Fact]
    public async Task Contact_OfSomebodyWhoErasedAll_IsGoneFromTheOutbox()
    {
        await Agree();
        await Say("erase my data");
        await Say("yes");
        clock.Move(TimeSpan.FromDays(20));

        Assert.Equal(0, await Deliver());
    }

    [Fact]
    public async Task Reminder_SetAnew_ComesAtTheLaterTimeAlone()
    {
        await Agree();
        await Say("remind me");
        await Say("two weeks");
        clock.Move(TimeSpan.FromDays(13));
        await Deliver();
        Assert.DoesNotContain("How is it going", await LastMessages(), StringComparison.Ordinal);
        Assert.Contains((await Session()).Course.Reminders, one => one.Kind == "check_in");

        clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(1, await Deliver());
        Assert.DoesNotContain((await Session()).Course.Reminders, one => one.Kind == "check_in");
    }

    [Fact]
    public async Task Reminder_LeavesTheTimeOfTheLastVisitAsItWas()
    {
        await Agree();
        var lastAt = (await Session()).Course.LastAt;
        clock.Move(TimeSpan.FromDays(3));
        await Deliver();

        Assert.Equal(lastAt, (await Session()).Course.LastAt);
    }

    [Fact]
    public void Of_TheSameTurnComputedAgain_GivesTheSameIdsAndNoWordOfThePerson()
    {
        var effects = Agreed().Press("offer_contact", "yes").Effects;

        var messages = Reminders.Of("c1", 7, effects);

        Assert.Equal(["c1:7:contact", "c1:7:check_in"], messages.Select(one => one.Id));
        Assert.Equal(["contact", "check_in"], messages.Select(one => Encoding.UTF8.GetString(one.Body)));
        Assert.Equal(messages.Select(one => one.Id), Reminders.Of("c1", 7, effects).Select(one => one.Id));
    }

    /// <summary>Pain that is new, told to the end: contact is offered.</summary>
    private static TestTalk Agreed() => Stories.ToAdvice("en", status: "new", weeks: "1");

    private async Task Agree()
    {
        var talk = Agreed();
        Assert.Equal("offer_contact", talk.Session.Side);
        var now = clock.GetUtcNow();
        var session = talk.Session with { Course = talk.Session.Course with { LastAt = now } };
        await store.Talks.Commit(new TurnCommit(session, Maria.UserId, 0, new ActivityPlace("test", 1, now), new StoredBatch(1, 1, null, "[]"u8.ToArray())), default);
        await Say("yes");
        Assert.Equal(2, (await Session()).Course.Reminders.Count);
    }

    private Task<string> Say(string text) => Service().Post(Maria, new PostedActivity("message", text), default);

    private async Task<Session> Session() => (await store.Talks.Load("test", default))!.Session;

    private async Task<string> LastMessages()
    {
        var batches = await store.Talks.ReadAfter("test", 1, default);
        return string.Join('\n', batches.TakeLast(1).Select(batch => Encoding.UTF8.GetString(batch.Activities)));
    }

    private Task<int> Deliver() =>
        new OutboxDelivery(store.Outbox, [Channel()], clock, NullLogger<OutboxDelivery>.Instance).Deliver(Channel(), default);

    private ReminderChannel Channel() => new(Service());

    private ConversationService Service() => new(
        store.Talks, new TurnEngine(TestContent.Shipped, new ClinicSettings("US")).Run, new ConversationFeed(), new NoSentences(), clock);

    private sealed class NoSentences : IChannelSentences
    {
        public string CannotReadFiles(string language) => "";

        public string OnlyReadTheBeginning(string language, int limit) => "";
    }
}
