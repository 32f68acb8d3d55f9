using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>A day, or a stretch of days: from <paramref name="Start"/> up to, not including, <paramref name="End"/>; null is open.</summary>
public readonly record struct Stretch(DateOnly? Start, DateOnly? End);

/// <summary>A time that was named.</summary>
/// <param name="IsDay">One day; else a stretch.</param>
/// <param name="Readings">One, or the latest in the past and the next in the future where no year was said.</param>
/// <param name="Grain">What was named: D, W, M or Y.</param>
/// <param name="HasYear">The year was said or follows from what was said.</param>
public sealed record NamedTime(bool IsDay, ImmutableArray<Stretch> Readings, char Grain, bool HasYear)
{
    /// <summary>As the end of a stretch: "the end of 2008" is where that year ends, "the middle of March" its 16th.</summary>
    internal ImmutableArray<Stretch>? AsBorder { get; init; }

    /// <summary>The earlier reading, or the only one.</summary>
    public Stretch Past => Readings[0];

    internal Stretch Future => Readings[^1];
}
