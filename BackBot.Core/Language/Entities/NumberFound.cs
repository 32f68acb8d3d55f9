namespace BackBot.Language.Entities;

/// <summary>A number in a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="First">First token.</param>
/// <param name="End">One beyond the last.</param>
/// <param name="InWords">Not a single digit was written.</param>
internal readonly record struct NumberFound(decimal Value, int First, int End, bool InWords);
