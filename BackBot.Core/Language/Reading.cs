namespace BackBot.Language;

/// <summary>A value read at words <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct Reading<T>(T Value, int First, int End);
