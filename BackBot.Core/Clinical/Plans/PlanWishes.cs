using System.Collections.Immutable;

namespace BackBot.Clinical.Plans;

/// <summary>What a person has and likes. All of it may be left out.</summary>
/// <param name="Means">Things at hand beside the body and a chair: <c>band</c>, <c>weight</c>, <c>step</c>.</param>
/// <param name="Sessions">Strength sessions a week, 2 or 3.</param>
/// <param name="Likes">A group of exercises to have more of: <c>stretch</c> or <c>calm</c>; null for none.</param>
public sealed record PlanWishes(ImmutableSortedSet<string> Means, int Sessions, string? Likes = null)
{
    public static PlanWishes None { get; } = new([], PlanBounds.MostSessions);
}
