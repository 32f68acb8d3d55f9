namespace BackBot.Language.Entities;

/// <summary>A range of numbers; null is open.</summary>
public sealed record Interval(decimal? Low, bool WithLow, decimal? High, bool WithHigh);

/// <summary>A number with a unit; the number is null where only the unit was named.</summary>
public sealed record Measure(decimal? Value, string Unit);
