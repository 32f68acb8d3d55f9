using BackBot.Activities;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Operations;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Architecture;
using BackBot.Tests.Storage;
using BackBot.Tests.Transcripts;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BackBot.Tests.Operations;

/// <summary>Whole talks through the store: what is recorded, once, and that no word of a person lies anywhere but in the talk itself.</summary>
public sealed class GovernanceTests : IDisposable
{
    /// <summary>Glued to what is typed, where it changes no meaning: nobody else says it.</summary>
    private const string Marker = "zebracanary";

    private static readonly Participant Maria = new("c1", "maria", "en");
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();
    private readonly SqliteConversationStore store;

    public GovernanceTests() => store = new(SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite), new PlainSeal());

    public static TheoryData<string> Stories() =>
        [.. Repository.Texts.Where(file => file.Path.EndsWith(".chat", StringComparison.Ordinal)).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Talk_MarkedWordByWord_LeavesItsWordsInTheTalkAloneAndTheSweepErasesThem(string path)
    {
        await Play(path);

        foreach (string table in StoredRows.Tables(folder.Path).Except(["conversations", "batches"]))
            Assert.DoesNotContain(StoredRows.Of(folder.Path, table), row => row.Contains(Marker, StringComparison.Ordinal));
        Assert.Contains(StoredRows.Of(folder.Path, "batches"), row => row.Contains(Marker, StringComparison.Ordinal));

        clock.Move(TimeSpan.FromHours(24.1));
        await Sweep().Sweep(default);

        // The goal that somebody named stays with the answers, as they were told; nothing else does.
        var session = (await store.Load("c1", default))!.Session;
        string kept = await StoredRows.Files(folder.Path);
        if (session.Course.Goal is { } goal) kept = kept.Replace(System.Text.Json.JsonEncodedText.Encode(goal).ToString(), "", StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomeoneWhoNeverReturns_BeforeConsent_IsErasedAfterAnHour()
    {
        await Post($"my back has been bad since I fell on Monday {Marker}");
        clock.Move(TimeSpan.FromMinutes(59));
        await Sweep().Sweep(default);
        Assert.Contains(Marker, await StoredRows.Files(folder.Path), StringComparison.Ordinal);

        clock.Move(TimeSpan.FromMinutes(2));
        await Sweep().Sweep(default);

        Assert.DoesNotContain(Marker, await StoredRows.Files(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposition_ComputedAgainAfterAConflictAndPostedTwice_IsRecordedOnce()
    {
        await Post("yes, let's start");
        var service = Service();
        var posted = new PostedActivity("message", "I can't feel when I wipe") { ClientActivityId = "k1" };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Service().Post(Maria, posted, default))));
        await service.Post(Maria, posted, default);

        string record = Assert.Single(StoredRows.Of(folder.Path, "dispositions"));
        Assert.Contains($"|emergency|1|answers|ce_saddle_changed||{TestContent.Shipped.Version}|en|directline|default", record, StringComparison.Ordinal);
        Assert.EndsWith($"|disposition|answers|1|en|{TestContent.Shipped.Version}|1", Assert.Single(StoredRows.Of(folder.Path, "counts")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes, let's start", "erase my data")]
    [InlineData(null, "no thanks")]
    public async Task Erasing_OrRefusing_ErasesTheRecordToo(string? consent, string erasing)
    {
        if (consent is not null) await Post(consent);
        await Post("I can't feel when I wipe");
        await Post("that's not what I meant");
        Assert.Single(StoredRows.Of(folder.Path, "dispositions"));

        await Post(erasing);
        if (consent is not null) await Post("yes");

        Assert.Empty(StoredRows.Of(folder.Path, "dispositions"));
    }

    [Fact]
    public async Task Talk_ResumedAfterTheSweep_GoesOnWhereItWas()
    {
        foreach (string said in new[] { "yes, let's start", "it hurts", "45", "low back" }) await Post(said);
        clock.Move(TimeSpan.FromDays(3));
        await Sweep().Sweep(default);

        await Post("8 weeks");

        var session = (await store.Load("c1", default))!.Session;
        Assert.Equal((45, 8), (session.Answers.Number("age"), session.Answers.Number("episode_weeks")));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3650, 720)]
    public async Task Sweep_HoweverLongTalkIsKept_ErasesWordsBeforeConsentAfterAnHour(int plans, int talk)
    {
        await Post($"my back has been bad since I fell on Monday {Marker}");
        clock.Move(TimeSpan.FromMinutes(61));

        await Sweep(plans, talk).Sweep(default);

        Assert.DoesNotContain(Marker, await StoredRows.Files(folder.Path), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    /// <summary>Types what the patient of a transcript typed, pressed or ticked, with the marker on every message.</summary>
    private async Task Play(string path)
    {
        var transcript = Transcript.Parse(Repository.Texts.Single(file => file.Path == path).Text);
        await Service().Start(Maria with { Language = transcript.Language }, default);
        foreach (var step in transcript.Steps)
        {
            if (step.Word is "press") await Post(step.Text);
            if (step.Word is "user" or "tick") await Post($"{step.Text}, {Marker}");
        }
    }

    private Task<string> Post(string text) => Service().Post(Maria, new PostedActivity("message", text), default);

    private ConversationService Service() => new(
        store, new TurnEngine(TestContent.Shipped, new ClinicSettings("US")).Run, new ConversationFeed(), new ChannelSentences(), clock);

    private RetentionSweep Sweep(int plans = 180, int talk = 24) => new(
        store, Options.Create(new RetentionOptions { Plans = plans, Talk = talk }), clock, NullLogger<RetentionSweep>.Instance);
}
