using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>
/// Which words of the lexicon are forms of one word: where "orino" is known, "orinaba" is understood. Only a word
/// that no term uses is looked up so. The endings that make forms are data; no code knows a language.
/// </summary>
/// <remarks>Built once, then only read; safe to share between threads.</remarks>
internal sealed class Inflections
{
    /// <summary>Shorter stems are shared by words that have nothing in common.</summary>
    private const int ShortestStem = 4;
    private readonly ImmutableArray<ImmutableArray<string>> paradigms;
    private readonly Dictionary<string, int>[] listOfStem;
    private readonly List<List<int>> lists = [];
    private readonly int[] listOfWord;

    /// <param name="words">Every word with its number; numbers run from 0.</param>
    /// <param name="paradigms">Sets of endings of which a word takes one at a time.</param>
    public Inflections(IReadOnlyCollection<KeyValuePair<string, int>> words, IEnumerable<ImmutableArray<string>> paradigms)
    {
        this.paradigms = [.. paradigms.Select(p => p.Distinct(StringComparer.Ordinal).OrderByDescending(e => e.Length).ToImmutableArray())];
        listOfStem = [.. this.paradigms.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        foreach (var (word, number) in words) Note(word, number);
        listOfWord = new int[words.Count];
        foreach (var (word, number) in words) listOfWord[number] = OfUnknown(word);
    }

    /// <summary>Number of the list of forms of a known word, itself among them, or −1.</summary>
    public int OfWord(int word) => listOfWord[word];

    /// <summary>Number of the list of known forms of an unknown word, or −1. The longest ending that leads to one decides.</summary>
    public int OfUnknown(ReadOnlySpan<char> form)
    {
        int found = -1, longest = -1;
        for (int p = 0; p < paradigms.Length; p++)
        {
            var stems = listOfStem[p].GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (string ending in paradigms[p])
            {
                if (ending.Length <= longest) break;
                int stem = form.Length - ending.Length;
                if (stem < ShortestStem || !form.EndsWith(ending, StringComparison.Ordinal)) continue;
                if (!stems.TryGetValue(form[..stem], out int list)) continue;
                (found, longest) = (list, ending.Length);
                break;
            }
        }
        return found;
    }

    /// <summary>The words of a list.</summary>
    public List<int> Words(int list) => lists[list];

    private void Note(string word, int number)
    {
        if (!word.All(char.IsLetter)) return;
        for (int p = 0; p < paradigms.Length; p++)
        {
            foreach (string ending in paradigms[p])
            {
                int stem = word.Length - ending.Length;
                if (stem < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
                if (!listOfStem[p].TryGetValue(word[..stem], out int list))
                {
                    list = lists.Count;
                    lists.Add([]);
                    listOfStem[p].Add(word[..stem], list);
                }
                lists[list].Add(number);
            }
        }
    }
}
