using System.Collections.Immutable;
using BackBot.Language.Listening;

namespace BackBot.Language.Topics;

/// <summary>Turns the words of a question into meanings: phrases first, then words, then their stems, then misspelt words.</summary>
/// <remarks>Immutable once built; safe to share. Every word of the asks belongs to it, in a class or as a meaning of its own.</remarks>
internal sealed class TopicVocabulary
{
    /// <summary>A word without weight.</summary>
    public const int Ignored = -1;

    /// <summary>A word that nothing is known of.</summary>
    public const int Unknown = -2;

    /// <summary>A word that belongs to something else.</summary>
    public const int Elsewhere = -3;

    private const int NoWord = int.MinValue;
    private readonly Stems _stems;
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inPhrases = new(StringComparer.Ordinal);
    private readonly TypoIndex _typos;

    public TopicVocabulary(TopicWords words)
    {
        _stems = new Stems(words.Endings);
        foreach (string name in words.Classes.Keys.Order(StringComparer.Ordinal)) _ids.Add(name, _ids.Count);
        foreach (var (name, phrases) in words.Classes)
            foreach (string phrase in phrases) Add(phrase, _ids[name]);
        foreach (string phrase in words.Elsewhere) Add(phrase, Elsewhere);
        foreach (string phrase in words.Ignore) Add(phrase, Ignored);
        foreach (string word in words.Topics.SelectMany(topic => topic.Asks).SelectMany(ask => ask.Split(' ')).Where(word => !_ids.ContainsKey(word)).Distinct())
        {
            string form = Utterance.Fold(word);
            if (_byForm.ContainsKey(form) || MeaningOf(form) != NoWord) continue;
            Add(form, _ids.TryGetValue(form, out int known) ? known : _ids[form] = _ids.Count);
        }
        // A word about something else is believed only as it is typed.
        _typos = new TypoIndex(_byForm.Where(form => form.Value != Elsewhere).Select(form => form.Key).Concat(_inPhrases).Distinct());
    }

    public int IdOf(string name) => _ids[name];

    public string NameOf(int meaning) => _ids.First(pair => pair.Value == meaning).Key;

    /// <summary>How many meanings there are; they are numbered from 0.</summary>
    public int Count => _ids.Count;

    /// <summary>The meanings of an ask: names of classes stand for themselves.</summary>
    public IEnumerable<int> OfAsk(string ask) =>
        ask.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => _ids.TryGetValue(word, out int id) ? [id] : Of(Utterance.Of(word)).ToArray())
            .Where(id => id >= 0).Distinct();

    /// <summary>Misspelt words mended, each word with its meaning: for whoever wonders why a question found what it found.</summary>
    internal string Explain(Utterance utterance) =>
        string.Join(' ', Of(utterance).Select(id => id switch { Ignored => "-", Unknown => "?", Elsewhere => "ELSEWHERE", _ => NameOf(id) }));

    /// <summary>The meanings in the order of the text, one a word or phrase; unknown, ignored and foreign words included.</summary>
    public List<int> Of(Utterance utterance)
    {
        var found = new List<int>(utterance.Tokens.Length);
        var forms = utterance.Tokens.Where(token => char.IsLetterOrDigit(token.Form[0])).Select(token => Known(token.Form)).ToArray();
        string[] stems = [.. forms.Select(_stems.Of)];
        for (int at = 0; at < forms.Length;)
        {
            int length = Phrase(stems, at, out int meaning);
            if (length == 0) (length, meaning) = (1, MeaningOf(forms[at]));
            if (meaning == NoWord) meaning = Unknown;
            found.Add(meaning);
            at += length;
        }
        return found;
    }

    private int Phrase(string[] stems, int at, out int meaning)
    {
        meaning = NoWord;
        if (!_longestFrom.TryGetValue(stems[at], out int longest)) return 0;
        for (int length = Math.Min(longest, stems.Length - at); length > 1; length--)
            if (_byPhrase.TryGetValue(string.Join(' ', stems, at, length), out meaning)) return length;
        return 0;
    }

    private int MeaningOf(string form) =>
        _byForm.TryGetValue(form, out int meaning) || _byStem.TryGetValue(_stems.Of(form), out meaning) ? meaning : NoWord;

    /// <summary>The word as typed if it is known, else the one word that it is a slip of the finger for.</summary>
    private string Known(string form) =>
        _byForm.ContainsKey(form) || _inPhrases.Contains(form) || _byStem.ContainsKey(_stems.Of(form)) ? form : _typos.Correct(form) ?? form;

    private void Add(string phrase, int meaning)
    {
        string[] forms = [.. Utterance.Of(phrase).Tokens.Where(token => char.IsLetterOrDigit(token.Form[0])).Select(token => token.Form)];
        if (forms.Length == 0) return;
        if (forms.Length > 1)
        {
            string[] stems = [.. forms.Select(_stems.Of)];
            _inPhrases.UnionWith(forms);
            _byPhrase.TryAdd(string.Join(' ', stems), meaning);
            _longestFrom[stems[0]] = Math.Max(forms.Length, _longestFrom.GetValueOrDefault(stems[0]));
            return;
        }
        if (!_byForm.TryAdd(forms[0], meaning)) return;
        string stem = _stems.Of(forms[0]);
        // A stem shared by two meanings says nothing; the whole words still do.
        if (_byStem.TryGetValue(stem, out int other) && other != meaning) _byStem[stem] = NoWord;
        else _byStem[stem] = meaning;
    }
}
