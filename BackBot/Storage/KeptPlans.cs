using System.Security.Cryptography;
using BackBot.Clinical.Plans;
using BackBot.Operations;
using Microsoft.Extensions.Options;

namespace BackBot.Storage;

/// <summary>The plans that have a page, for whoever knows an id: what is too old, or no id at all, is as if it had never been there.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class KeptPlans(IPlanStore store, IOptions<RetentionOptions> options, TimeProvider clock)
{
    private const int IdBytes = 16;

    /// <summary>How long a plan is kept after it was used last.</summary>
    public TimeSpan KeptFor => TimeSpan.FromDays(options.Value.Plans);

    /// <summary>A new id that nobody can guess.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    public static bool IsId(string id) => id.Length == 2 * IdBytes && id.All(char.IsAsciiHexDigitLower);

    public async ValueTask<StoredPlan?> Find(string id, CancellationToken cancel) => IsId(id) ? await store.Find(id, Oldest, cancel) : null;

    /// <summary>Keeps what was noted of a day. False if there is no such plan.</summary>
    public async ValueTask<bool> Note(string id, DoneDay day, CancellationToken cancel) => IsId(id) && await store.Note(id, day, clock.GetUtcNow(), Oldest, cancel);

    public async ValueTask Delete(string id, CancellationToken cancel)
    {
        if (IsId(id)) await store.Delete(id, cancel);
    }

    private DateTimeOffset Oldest => clock.GetUtcNow() - KeptFor;
}
