using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Mends slips of the finger, towards a closed list of words and only where no other word is meant.</summary>
/// <remarks>Immutable, safe to share. Work is bounded by the size of the list, not by its square.</remarks>
internal sealed class Spelling
{
    private readonly ImmutableHashSet<string> _known;
    private readonly Dictionary<char, string[]> _targets;

    /// <param name="known">Words that are right as they are.</param>
    /// <param name="targets">Words that a misspelt one may stand for.</param>
    public Spelling(IEnumerable<string> known, IEnumerable<string> targets)
    {
        _known = [.. known];
        _targets = targets.Where(word => word.Length >= 4 && char.IsLetter(word[0])).Distinct()
            .GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public bool Knows(string form) => _known.Contains(form);

    public string Mend(string form)
    {
        if (form.Length < 2 || _known.Contains(form) || !char.IsLetter(form[0])) return form;
        string squeezed = Squeeze(form);
        if (_known.Contains(squeezed)) return squeezed;
        if (form.Length < 4 || !_targets.TryGetValue(form[0], out var targets)) return form;
        string? nearest = null;
        foreach (string target in targets)
        {
            if (!IsNear(form, target)) continue;
            // Near to two words: which one is meant is anybody's guess, so neither.
            if (nearest is not null) return form;
            nearest = target;
        }
        return nearest ?? form;
    }

    /// <summary>
    /// True when one word is a likely slip for the other: one edit from five letters on, two from nine on, in four letters only a
    /// swap of neighbours. Words of fewer letters are too like each other.
    /// </summary>
    public static bool IsNear(string typed, string word)
    {
        int shorter = Math.Min(typed.Length, word.Length);
        if (shorter < 4 || Math.Abs(typed.Length - word.Length) > 2 || typed.Length > 40) return false;
        if (typed == word) return true;
        if (word.Length == 4) return typed.Length == 4 && EditDistance.Between(typed, word) == 1 && SameLetters(typed, word);
        return EditDistance.Between(typed, word) <= (Math.Max(typed.Length, word.Length) >= 9 ? 2 : 1);
    }

    private static bool SameLetters(string one, string other) => one.Order().SequenceEqual(other.Order());

    /// <summary>"nooo" is "no" and "siiii" is "si".</summary>
    private static string Squeeze(string form)
    {
        int end = form.Length;
        while (end > 1 && form[end - 1] == form[end - 2]) end--;
        return form[..end];
    }
}
