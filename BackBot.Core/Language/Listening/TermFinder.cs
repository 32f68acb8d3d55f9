using System.Collections.Immutable;
using System.Globalization;

namespace BackBot.Language.Listening;

/// <summary>Walks the message once and notes every term of the lexicon in it, small words inside a term and one slip of the pen allowed.</summary>
internal readonly ref struct TermFinder(HeardLexicon lexicon, HitTable hits, ImmutableArray<Token> tokens, Span<int> words)
{
    private const int Unknown = -1;
    private const int Sign = -2;
    private const int Number = -3;

    /// <summary>From here on, a number stands for the list of known forms of an unknown word.</summary>
    private const int FirstList = 1 << 24;
    private const int MostFillers = 2;
    private const int ShortestStem = 4;
    private readonly HeardLexicon lexicon = lexicon;
    private readonly HitTable hits = hits;
    private readonly ImmutableArray<Token> tokens = tokens;
    private readonly Span<int> words = words;

    public void FindAll()
    {
        for (int i = 0; i < tokens.Length; i++) words[i] = WordOf(tokens[i].Form);
        for (int i = 0; i < tokens.Length; i++)
            if (words[i] is not (Unknown or Sign)) Walk(TermTrie.Root, i, i, MostFillers, exact: true);
    }

    private int WordOf(string form)
    {
        int word = lexicon.Trie.WordOf(form);
        if (word >= 0) return word;
        if (char.IsDigit(form[0])) return Number;
        if (!char.IsLetter(form[0]) && !char.IsSurrogate(form[0])) return Sign;
        int forms = lexicon.Forms.OfUnknown(form);
        if (forms >= 0) return FirstList + forms;
        word = WithoutEnding(form);
        if (word >= 0) return word;
        string? meant = lexicon.Typos.Correct(form);
        return meant is null ? Unknown : lexicon.Trie.WordOf(meant);
    }

    private int WithoutEnding(string form)
    {
        foreach (string ending in lexicon.Endings)
        {
            int stem = form.Length - ending.Length;
            if (stem < ShortestStem || !form.EndsWith(ending, StringComparison.Ordinal)) continue;
            int word = lexicon.Trie.WordOf(form.AsSpan(0, stem));
            if (word >= 0) return word;
            int forms = lexicon.Forms.OfUnknown(form.AsSpan(0, stem));
            if (forms >= 0) return FirstList + forms;
        }
        return Unknown;
    }

    private void Walk(int node, int start, int at, int fillers, bool exact)
    {
        // A hyphen inside a term ("pins-and-needles") is no word of it.
        while (at < tokens.Length && words[at] == Sign && at > start) at++;
        if (at >= tokens.Length || (at > start && tokens[at].Clause != tokens[start].Clause)) return;
        if (words[at] == Number || char.IsDigit(tokens[at].Form[0])) WalkRanges(node, start, at, fillers, exact);
        if (words[at] >= 0) StepForms(node, words[at], start, at, fillers, exact);
        if (node != TermTrie.Root && fillers > 0 && IsFiller(at)) Walk(node, start, at + 1, fillers - 1, exact);
    }

    /// <summary>Goes on with the word as it is, or, where it is unknown, with each form of it that is known; number and gender never matter.</summary>
    private void StepForms(int node, int word, int start, int at, int fillers, bool exact)
    {
        if (word >= FirstList)
        {
            foreach (int form in lexicon.Forms.Words(word - FirstList)) Step(node, form, start, at, fillers, exact: false);
            return;
        }
        Step(node, word, start, at, fillers, exact);
        int list = lexicon.Variants.OfWord(word);
        if (list < 0) return;
        foreach (int form in lexicon.Variants.Words(list))
            if (form != word) Step(node, form, start, at, fillers, exact: false);
    }

    private void Step(int node, int word, int start, int at, int fillers, bool exact)
    {
        int next = lexicon.Trie.Next(node, word);
        if (next < 0) return;
        foreach (int found in lexicon.Trie.ClassesAt(next))
            if (exact || !lexicon.Cues.Contains(found)) hits.Add(found, start, at);
        Walk(next, start, at + 1, fillers, exact);
    }

    private void WalkRanges(int node, int start, int at, int fillers, bool exact)
    {
        if (!double.TryParse(tokens[at].Form, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)) return;
        foreach (var (word, low, high) in lexicon.Trie.Ranges)
            if (value >= low && value <= high) Step(node, word, start, at, fillers, exact);
    }

    private bool IsFiller(int at)
    {
        int node = words[at] is < 0 or >= FirstList ? -1 : lexicon.Trie.Next(TermTrie.Root, words[at]);
        return node >= 0 && lexicon.Trie.ClassesAt(node).Contains(lexicon.Cues.Filler);
    }
}
