namespace BackBot.Language.Entities;

/// <summary>A thing of a kind found at tokens <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal sealed record EntityFound(string Kind, object Value, int First, int End);
