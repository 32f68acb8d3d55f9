using System.Globalization;
using System.Text;
using BackBot.Activities;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Sqlite;

namespace BackBot.Tests.EndToEnd;

/// <summary>Puts a plan into the data of a running BackBot, as another process beside it.</summary>
static class PlanPlace
{
    /// <summary>Everything at hand and nothing forbidden: the page has the most to show.</summary>
    public static readonly PlanGround Most = new(PlanFace.Build, 4, [], ["extension_try"], ["band", "step", "weight"], ["extensors"], 3, true, true, "stretch");

    public static readonly PlanGround Gentle = new(PlanFace.Settle, 0, ["bends", "arches", "twists", "balance", "strengthens", "hard", "loads", "stretches", "hamstring"], [], [], [], 3, true, false);

    /// <summary>A plan that began some days ago, noted in on all of them but the rest days. Gives the path of its page.</summary>
    public static async Task<string> Put(string folder, string language, PlanGround ground, int daysAgo = 0, DateTimeOffset? at = null)
    {
        using var store = new SqliteConversationStore(SqliteDatabase.Open(DataFolder.Open(folder), MigrationScripts.Sqlite), new PlainSeal());
        var now = at ?? TimeProvider.System.GetUtcNow();
        var (today, id) = (DateOnly.FromDateTime(now.UtcDateTime), KeptPlans.NewId());
        var plan = new KeptPlan(ground, new PlanState(ground.Step, 5, false, false), today.AddDays(-daysAgo));
        var turn = new TurnCommit(
            Session.New($"plan-{id}", language, now), "someone", 0, new ActivityPlace($"plan-{id}", 1, now), new StoredBatch(1, 1, null, Encoding.UTF8.GetBytes("[]")))
        {
            Effects = [new Effect.PlanKept(id, plan, now, language)],
        };
        await store.Commit(turn, default);
        for (int day = 0; day < daysAgo; day++)
        {
            bool isRest = day % PlanBounds.Days == PlanBounds.Days - 1;
            await store.Note(id, new DoneDay(plan.Start.AddDays(day), isRest ? [] : ["walking", "pelvic_tilt"], isRest ? 0 : 11 + day, 6 - (day / 5), isRest ? null : 5 - (day / 5)), now, now.AddDays(-1), default);
        }
        return string.Create(CultureInfo.InvariantCulture, $"/plan/{id}");
    }
}
