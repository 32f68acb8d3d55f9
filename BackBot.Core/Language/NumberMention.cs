namespace BackBot.Language;

/// <summary>A number in the text: words <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct NumberMention(double Value, int First, int End);
