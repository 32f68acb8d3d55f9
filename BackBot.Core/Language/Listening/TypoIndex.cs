namespace BackBot.Language.Listening;

/// <summary>Finds the one lexicon word that a misspelt word is one slip away from: a letter added, lost, changed or two swapped.</summary>
/// <remarks>
/// Only words of five letters or more that begin with the same letter, and only where one single word fits:
/// a wrong correction may raise a false alarm. Built once, then only read; safe to share between threads.
/// </remarks>
internal sealed class TypoIndex
{
    private const int ShortestWord = 5;
    private const int LongestWord = 24;
    private readonly Dictionary<string, List<string>> byDeletion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TypoIndex(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsLetter)) continue;
            Note(word, word);
            for (int i = 1; i < word.Length; i++) Note(word.Remove(i, 1), word);
        }
        lookup = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word meant, or <c>null</c> where none or several fit.</summary>
    public string? Correct(string form)
    {
        if (form.Length is < ShortestWord or >= LongestWord) return null;
        string? found = null;
        if (!Gather(form, form, ref found)) return null;
        Span<char> shorter = stackalloc char[LongestWord];
        for (int i = 1; i < form.Length; i++)
        {
            form.AsSpan(0, i).CopyTo(shorter);
            form.AsSpan(i + 1).CopyTo(shorter[i..]);
            if (!Gather(form, shorter[..(form.Length - 1)], ref found)) return null;
        }
        return found;
    }

    private void Note(string key, string word)
    {
        if (!byDeletion.TryGetValue(key, out var list)) byDeletion.Add(key, list = []);
        if (!list.Contains(word)) list.Add(word);
    }

    /// <summary>False as soon as a second word fits.</summary>
    private bool Gather(string form, ReadOnlySpan<char> key, ref string? found)
    {
        if (!lookup.TryGetValue(key, out var candidates)) return true;
        foreach (string word in candidates)
        {
            if (word == found || !IsOneSlip(form, word)) continue;
            if (found is not null) return false;
            found = word;
        }
        return true;
    }

    private static bool IsOneSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var restA = a.AsSpan(start);
        var restB = b.AsSpan(start);
        if (restA.Length > restB.Length) return restA[1..].SequenceEqual(restB);
        if (restB.Length > restA.Length) return restB[1..].SequenceEqual(restA);
        if (restA.IsEmpty || restA[1..].SequenceEqual(restB[1..])) return true;
        return restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
