using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>The wordings of the options of one question, ready to be found in a text.</summary>
/// <remarks>Immutable once built; the lexicon keeps them, since every answer to a question looks for the same wordings.</remarks>
internal sealed class OptionPhrases
{
    private const int LongestForLooseWords = 7;

    /// <summary>From this length on a slip may also stand at the start of a word ("siática").</summary>
    private const int LongEnoughForFirstLetter = 6;

    private static readonly Cue[] Light = [Cue.Stop, Cue.OneArticle, Cue.Negation, Cue.NoneOfThem, Cue.AllOfThem];

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, List<(ImmutableArray<string> Forms, int Place)>> _byFirst = [];
    private readonly HashSet<string> _vocabulary = [];
    private readonly ImmutableArray<string> _targets;
    private readonly Dictionary<string, int> _ownWords = [];

    /// <summary>Whether a guess from one word of a label is allowed; if not, wordings count whole, with a "not" that leads them.</summary>
    private readonly bool _guesses;

    public OptionPhrases(Lexicon lexicon, ImmutableArray<ChoiceOption> options, bool guesses)
    {
        (_lexicon, _guesses) = (lexicon, guesses);
        for (int place = 0; place < options.Length; place++)
        {
            Add(options[place].Label, place, isLabel: true);
            foreach (string wording in options[place].Says) Add(wording, place, isLabel: false);
        }
        _targets = [.. _vocabulary.Where(word => word.Length >= 4)];
    }

    /// <summary>The wordings in the text, longest first where they overlap; of two options with the same wording both.</summary>
    public List<Reading<int>> Find(Words words)
    {
        var forms = new string[words.Count];
        for (int at = 0; at < forms.Length; at++) forms[at] = Nearest(words[at].Form);
        var exact = Longest(All(words, forms));
        // A single word of a label ("disc" of "A slipped disc") counts only in a short answer and only when one option alone has it.
        return !_guesses || exact.Count > 0 || words.Count > LongestForLooseWords ? exact : Longest(Loose(forms));
    }

    private void Add(string wording, int place, bool isLabel)
    {
        // A "not" that leads a wording is part of it: "nobody told me" must not be found in "they told me".
        var forms = _lexicon.FoldWording(wording);
        int first = 0, end = forms.Length;
        while (_guesses && first < end - 1 && IsLight(forms[first]) && !Is(forms[first], Cue.Negation)) first++;
        forms = forms[first..end];
        if (forms.Length == 0 || (forms.Length == 1 && IsLight(forms[0]))) return;
        if (!_byFirst.TryGetValue(forms[0], out var alike)) _byFirst[forms[0]] = alike = [];
        alike.Add((forms, place));
        // "Different" alone is the opposite of "no different".
        bool isTurned = !isLabel && forms.Any(form => Is(form, Cue.Negation));
        foreach (string form in forms)
        {
            _vocabulary.Add(form);
            if (isTurned) continue;
            // "back" and "pain" are what everybody here talks about: alone they name no option.
            if (form.Length < 4 || IsLight(form) || Is(form, Cue.PainWord)) continue;
            _ownWords[form] = _ownWords.TryGetValue(form, out int other) && other != place ? -1 : place;
        }
    }

    private bool IsLight(string form) => Is(form, Light);

    private bool Is(string form, params ReadOnlySpan<Cue> cues)
    {
        foreach (var cue in cues)
            if (_lexicon.IsWord(cue, form)) return true;
        return false;
    }

    private List<Reading<int>> All(Words words, string[] forms)
    {
        var found = new List<Reading<int>>();
        for (int at = 0; at < forms.Length; at++)
        {
            Add(forms[at]);
            if (words[at].Form != forms[at]) Add(words[at].Form);

            void Add(string first)
            {
                if (!_byFirst.TryGetValue(first, out var phrases)) return;
                foreach (var (phrase, place) in phrases)
                    if (StandsAt(phrase, words, forms, at)) found.Add(new Reading<int>(place, at, at + phrase.Length));
            }
        }
        return found;
    }

    private static bool StandsAt(ImmutableArray<string> phrase, Words words, string[] forms, int at)
    {
        if (at + phrase.Length > forms.Length) return false;
        for (int i = 1; i < phrase.Length; i++)
            if (phrase[i] != words[at + i].Form && phrase[i] != forms[at + i]) return false;
        return true;
    }

    private List<Reading<int>> Loose(string[] forms)
    {
        var found = new List<Reading<int>>();
        for (int at = 0; at < forms.Length; at++)
            if (_ownWords.TryGetValue(forms[at], out int place) && place >= 0) found.Add(new Reading<int>(place, at, at + 1));
        return found;
    }

    private static List<Reading<int>> Longest(List<Reading<int>> found)
    {
        if (found.Count < 2) return found;
        var kept = new List<Reading<int>>();
        foreach (var one in found.OrderByDescending(one => one.End - one.First).ThenBy(one => one.First))
            if (!kept.Exists(other => one.First < other.End && other.First < one.End && !(one.First == other.First && one.End == other.End)))
                kept.Add(one);
        return [.. kept.OrderBy(one => one.First)];
    }

    /// <summary>The word of the options that this one is, or is a slip for; itself when there is none or more than one.</summary>
    private string Nearest(string form)
    {
        if (_vocabulary.Contains(form) || form.Length < 4 || char.IsDigit(form[0]) || IsLight(form)) return form;
        string? nearest = null;
        foreach (string word in _targets)
        {
            if (Math.Abs(word.Length - form.Length) > 2 || (word[0] != form[0] && word.Length < LongEnoughForFirstLetter) || !(Spelling.IsNear(form, word) || IsPlural(form, word))) continue;
            if (nearest is not null) return form;
            nearest = word;
        }
        return nearest ?? form;
    }

    private static bool IsPlural(string one, string other) => one.Length > other.Length ? IsEnding(one.AsSpan(), other) : IsEnding(other.AsSpan(), one);

    private static bool IsEnding(ReadOnlySpan<char> longer, string shorter) =>
        longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "s" or "es";
}
