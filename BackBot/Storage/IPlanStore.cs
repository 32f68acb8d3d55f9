using System.Collections.Immutable;
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
