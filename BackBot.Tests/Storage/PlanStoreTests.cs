using System.Collections.Immutable;
using System.Text;
using BackBot.Activities;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Sealing;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

/// <summary>Plans and what is noted on their pages: written with a turn, found by their id alone, gone when they are to be gone.</summary>
public abstract class PlanStoreTests(StoreEngine engine) : StoreSuite(engine)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Oldest = Now.AddDays(-180);
    private static readonly string Id = new('a', 32), Other = new('b', 32);

    private static readonly KeptPlan Plan = new(
        new PlanGround(PlanFace.Build, 1, ["hard", "loads"], ["flexion_try"], ["band"], ["extensors"], 3, true, false, "stretch"), new PlanState(2, 5, false, false), new DateOnly(2026, 3, 2));

    private static readonly DoneDay Day = new(new DateOnly(2026, 3, 3), ["walking", "bridge"], 14, 5, null);

    [Fact]
    public async Task Commit_WithAPlan_IsFoundByItsId()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);

        var stored = await Store.Plans.Find(Id, Oldest, default);

        Assert.True(stored!.Plan.IsLike(Plan));
        Assert.Equal((Plan.Start, Plan.State, "es", Now), (stored.Plan.Start, stored.Plan.State, stored.Language, stored.UsedAt));
        Assert.Null(await Store.Plans.Find(Other, Oldest, default));
    }

    [Fact]
    public async Task Commit_WithThePlanAgain_TakesItsPlaceAndKeepsWhatWasNoted()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await Store.Plans.Note(Id, Day, Now, Oldest, default);
        await Talks.Commit(Turn("c1", 1, Kept(Id, Plan), Kept(Id, Plan with { Start = Plan.Start.AddDays(7) })), default);

        var stored = await Store.Plans.Find(Id, Oldest, default);

        Assert.Equal(Plan.Start.AddDays(7), stored!.Plan.Start);
        Assert.Single(stored.Days);
    }

    [Fact]
    public async Task Commit_WithThePlanOfAnotherTalk_LeavesItAsItIs()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await Talks.Commit(Turn("c2", 0, Kept(Id, Plan with { Start = Plan.Start.AddDays(7) })), default);

        Assert.Equal(Plan.Start, (await Store.Plans.Find(Id, Oldest, default))!.Plan.Start);
    }

    [Fact]
    public async Task Commit_ThatConflicts_WritesNoPlan()
    {
        await Talks.Commit(Turn("c1", 0), default);
        Assert.Equal(CommitOutcome.Conflict, await Talks.Commit(Turn("c1", 7, Kept(Id, Plan)), default));
        Assert.Null(await Store.Plans.Find(Id, Oldest, default));
    }

    [Fact]
    public async Task Note_ADay_TakesThePlaceOfWhatWasNotedOfIt()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await Store.Plans.Note(Id, Day with { Day = Day.Day.AddDays(1) }, Now, Oldest, default);
        await Store.Plans.Note(Id, Day, Now, Oldest, default);
        Assert.True(await Store.Plans.Note(Id, Day with { Exercises = [], Minutes = 0, PainBefore = null, PainAfter = 10 }, Now.AddHours(1), Oldest, default));

        var stored = await Store.Plans.Find(Id, Oldest, default);

        Assert.Equal([Day.Day, Day.Day.AddDays(1)], stored!.Days.Select(day => day.Day));
        Assert.Equal((0, null, 10, Now.AddHours(1)), (stored.Days[0].Minutes, stored.Days[0].PainBefore, stored.Days[0].PainAfter, stored.UsedAt));
        Assert.Equal("walking bridge 5", $"{string.Join(' ', stored.Days[1].Exercises)} {stored.Days[1].PainBefore}");
    }

    [Fact]
    public async Task Note_Sealed_LeavesNeitherTheAddressNorWhatWasNotedInTheRows()
    {
        var seal = new AesRowSeal(new SealKeys([new byte[SealKeys.Length]]));
        await using var store = await Engine.Open(seal: seal);
        await store.Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await store.Plans.Note(Id, Day, Now, Oldest, default);

        string rows = string.Join('\n', [.. await Engine.Rows("SELECT * FROM plans"), .. await Engine.Rows("SELECT * FROM plan_days")]);

        Assert.DoesNotContain(Id, rows, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("ground", rows, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["bridge", "walking"], Assert.Single((await store.Plans.Find(Id, Oldest, default))!.Days).Exercises.Order());
    }

    [Fact]
    public async Task Note_WhereThereIsNoPlan_WritesNothing()
    {
        Assert.False(await Store.Plans.Note(Id, Day, Now, Oldest, default));
        Assert.Empty(await Engine.Rows("SELECT day FROM plan_days"));
    }

    [Fact]
    public async Task Note_ByManyAtOnce_KeepsEachDayOnce()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await using var other = await Engine.Open();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(async () => await (i % 2 == 0 ? Store : other).Plans.Note(Id, Day with { Day = Day.Day.AddDays(i % 5) }, Now, Oldest, default))));
        Assert.Equal(5, (await Store.Plans.Find(Id, Oldest, default))!.Days.Length);
    }

    [Fact]
    public async Task Find_ExpiredPlan_IsAsIfItHadNeverBeen()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        Assert.Null(await Store.Plans.Find(Id, Now.AddSeconds(1), default));
        Assert.False(await Store.Plans.Note(Id, Day, Now, Now.AddSeconds(1), default));
    }

    [Fact]
    public async Task Delete_APlan_TakesWhatWasNotedAndNothingElse()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await Talks.Commit(Turn("c2", 0, Kept(Other, Plan)), default);
        await Store.Plans.Note(Id, Day, Now, Oldest, default);
        await Store.Plans.Note(Other, Day, Now, Oldest, default);

        Assert.True(await Store.Plans.Delete(Id, default));
        Assert.False(await Store.Plans.Delete(Id, default));

        Assert.Equal([PlanRows.Name(Other)], await Engine.Rows("SELECT plan_id FROM plan_days"));
        Assert.NotNull(await Store.Plans.Find(Other, Oldest, default));
    }

    [Fact]
    public async Task Commit_ThatForgetsTheTalk_ErasesItsPlanAlone()
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan)), default);
        await Talks.Commit(Turn("c2", 0, Kept(Other, Plan)), default);
        await Store.Plans.Note(Id, Day, Now, Oldest, default);
        await Talks.Commit(Turn("c1", 1) with { ForgetsTalk = true }, default);

        Assert.Equal([PlanRows.Name(Other)], await Engine.Rows("SELECT id FROM plans"));
        Assert.Empty(await Engine.Rows("SELECT day FROM plan_days"));
    }

    [Theory]
    [InlineData(179, 1)]
    [InlineData(181, 0)]
    public async Task Sweep_PlanNotUsed_GoesAfterItsTime(int daysAgo, int left)
    {
        await Talks.Commit(Turn("c1", 0, Kept(Id, Plan) with { At = Now.AddDays(-daysAgo) }), default);
        var swept = await Store.Retention.Sweep(new Expiry(Now.AddHours(-24), Now.AddHours(-1), Oldest), 100, default);
        Assert.Equal((1 - left, left), (swept.Plans, (await Engine.Rows("SELECT id FROM plans")).Count));
    }

    private static Effect.PlanKept Kept(string id, KeptPlan plan) => new(id, plan, Now, "es");

    private static TurnCommit Turn(string conversation, long expected, params ImmutableArray<Effect> effects)
    {
        var place = new ActivityPlace(conversation, expected + 1, Now);
        var batch = new StoredBatch(expected + 1, expected + 1, null, Encoding.UTF8.GetBytes("[1]"));
        return new TurnCommit(Session.New(conversation, "es", Now), "maria", expected, place, batch) { Effects = effects };
    }
}

public sealed class SqlitePlanStoreTests() : PlanStoreTests(new SqliteEngine());

public sealed class PostgresPlanStoreTests() : PlanStoreTests(new PostgresEngine());
