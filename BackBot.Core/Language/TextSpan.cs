namespace BackBot.Language;

/// <summary>A stretch of the text as the person typed it, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units; may be 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The smallest span that covers both.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan second)
    {
        int start = Math.Min(first.Start, second.Start);
        return new TextSpan(start, Math.Max(first.End, second.End) - start);
    }

    /// <summary>The words themselves, so that the bot can say back what it read.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
