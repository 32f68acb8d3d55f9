using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical.Plans;

namespace BackBot.Storage;

/// <summary>The plans that have a page, with what was noted there. Turns write them; see <see cref="TurnCommit.Effects"/>.</summary>
/// <remarks>Thread-safe, and safe beside other processes on the same data. A plan not used since <c>oldest</c> is as if it were not there.</remarks>
public interface IPlanStore
{
    ValueTask<StoredPlan?> Find(string id, DateTimeOffset oldest, CancellationToken cancel);

    /// <summary>Keeps what was noted of a day, in the place of what was there. False if there is no such plan.</summary>
    ValueTask<bool> Note(string id, DoneDay day, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancel);

    /// <summary>Deletes the plan with everything noted. False if there was none.</summary>
    ValueTask<bool> Delete(string id, CancellationToken cancel);
}

/// <param name="UsedAt">When it was changed or noted in last.</param>
/// <param name="Days">What was noted, in the order of days.</param>
public sealed record StoredPlan(string Id, KeptPlan Plan, string Language, DateTimeOffset UsedAt, ImmutableArray<DoneDay> Days);

/// <summary>A noted day as its row has it.</summary>
static class NotedRows
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string Day(DoneDay day) => day.Day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Exercises(DoneDay day) => string.Join(' ', day.Exercises);

    public static DoneDay Read(string day, string exercises, long minutes, long? before, long? after) => new(
        DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture), [.. exercises.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        (int)minutes, (int?)before, (int?)after);
}
