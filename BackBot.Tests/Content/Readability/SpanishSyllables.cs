namespace BackBot.Tests.Content.Readability;

/// <summary>
/// Counts the syllables of a Spanish word by the rules of the Ortografía of the Real Academia (2010): a, e, o and any accented
/// vowel make a syllable each; i, u, ü and a final y lean on their neighbour; an h between vowels separates nothing.
/// </summary>
static class SpanishSyllables
{
    private const string Strong = "aeoáéíóú", Weak = "iuü";

    /// <summary>At least 1 for anything with a letter.</summary>
    public static int Count(string word)
    {
        string heard = Heard(word.ToLowerInvariant());
        int count = 0;
        for (int i = 0; i < heard.Length; i++)
        {
            if (Strong.Contains(heard[i], StringComparison.Ordinal)) count++;
            else if (IsWeak(heard, i) && !LeansOnAVowel(heard, i)) count++;
        }
        return Math.Max(count, 1);
    }

    /// <summary>The vowels as they sound: without the mute u of que and gui, without h, with y as i where it ends a word.</summary>
    private static string Heard(string word)
    {
        string text = word;
        foreach (string mute in new[] { "que", "qui", "gue", "gui", "qué", "quí", "gué", "guí" })
            text = text.Replace(mute, $"{mute[0]}{mute[2]}", StringComparison.Ordinal);
        text = text.Replace("ch", "c", StringComparison.Ordinal).Replace("h", "", StringComparison.Ordinal);
        return text.EndsWith('y') ? text[..^1] + "i" : text;
    }

    private static bool IsWeak(string text, int at) => at >= 0 && at < text.Length && Weak.Contains(text[at], StringComparison.Ordinal);

    private static bool IsStrong(string text, int at) => at >= 0 && at < text.Length && Strong.Contains(text[at], StringComparison.Ordinal);

    /// <summary>Part of a diphthong whose syllable another vowel counts: beside a strong one, or after a weak one.</summary>
    private static bool LeansOnAVowel(string text, int at) => IsStrong(text, at - 1) || IsStrong(text, at + 1) || IsWeak(text, at - 1);
}
