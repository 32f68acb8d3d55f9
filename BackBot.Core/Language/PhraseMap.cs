using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Phrases of one or more folded words, each with a meaning; the longest that stands at a place wins.</summary>
/// <remarks>Immutable, safe to share. A phrase never reaches over the end of a clause: "no, sé que sí" is not "no sé".</remarks>
internal sealed class PhraseMap<T>
{
    private readonly Dictionary<string, Entry[]> _byFirstWord;

    public PhraseMap(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        _byFirstWord = phrases
            .Select(phrase => new Entry(Words.Fold(phrase.Key), phrase.Value))
            .Where(entry => entry.Forms.Length > 0)
            .GroupBy(entry => entry.Forms[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Forms.Length).ToArray());
    }

    /// <summary>Every word that stands in some phrase.</summary>
    public IEnumerable<string> Vocabulary => _byFirstWord.Values.SelectMany(entries => entries).SelectMany(entry => entry.Forms);

    /// <summary>True when the word alone is a phrase.</summary>
    public bool HasWord(string form) => _byFirstWord.TryGetValue(form, out var entries) && entries[^1].Forms.Length == 1;

    /// <summary>The number of words of the longest phrase that begins at <paramref name="at"/>; 0 when there is none.</summary>
    public int Match(Words words, int at, out T? meaning)
    {
        meaning = default;
        if (at < 0 || at >= words.Count || !_byFirstWord.TryGetValue(words[at].Form, out var entries)) return 0;
        foreach (var entry in entries)
        {
            if (!StandsAt(entry.Forms, words, at)) continue;
            meaning = entry.Meaning;
            return entry.Forms.Length;
        }
        return 0;
    }

    private static bool StandsAt(ImmutableArray<string> forms, Words words, int at)
    {
        if (at + forms.Length > words.Count || words[at].Clause != words[at + forms.Length - 1].Clause) return false;
        for (int i = 1; i < forms.Length; i++)
            if (words[at + i].Form != forms[i]) return false;
        return true;
    }

    private readonly record struct Entry(ImmutableArray<string> Forms, T Meaning);
}
