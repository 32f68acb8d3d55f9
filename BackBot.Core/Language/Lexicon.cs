using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>All words of one language that the readers compare with. A further language is a further lexicon and no code.</summary>
/// <remarks>Immutable but for a bounded memory of folded wordings and of the options asked for; build once, share between threads.</remarks>
public sealed class Lexicon
{
    private const int MostWordings = 4096;
    private const int MostQuestions = 512;

    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _wordings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<QuestionKey, OptionPhrases> _options = new();
    private readonly PhraseMap<bool>[] _cues;
    private readonly Spelling _spelling;

    public Lexicon(LexiconData data)
    {
        Language = data.Language;
        _cues = [.. Enum.GetValues<Cue>().Select(cue => Set(data.Cues.GetValueOrDefault(cue, [])))];
        (Numbers, Ordinals, Counts) = (new(data.Numbers.Concat(Compounds(data))), new(data.Ordinals), new(data.Counts));
        (Weekdays, Months, Moments, VagueWeeks) = (new(data.Weekdays), new(data.Months), new(data.Moments), new(data.VagueWeeks));
        Feasts = new(data.Feasts);
        Units = Turned(data.Units);
        Languages = Turned(data.Languages);
        // The pattern with the most words first: "what is a *" before "what is *".
        Commands = [.. data.Commands.SelectMany(kind => kind.Value.Select(phrase => CommandPattern.Of(kind.Key, phrase)))
            .OrderByDescending(pattern => pattern.Words.Count()).ThenBy(pattern => pattern.Kind)];
        NotInFreeText = Set(data.NotInFreeText);
        _spelling = SpellingOf(data);
    }

    /// <summary>Language tag, such as <c>en</c>.</summary>
    public string Language { get; }

    internal PhraseMap<double> Numbers { get; }

    internal PhraseMap<double> Ordinals { get; }

    internal PhraseMap<double> Counts { get; }

    internal PhraseMap<double> Weekdays { get; }

    internal PhraseMap<double> Months { get; }

    internal PhraseMap<double> Moments { get; }

    internal PhraseMap<double> Feasts { get; }

    internal PhraseMap<double> VagueWeeks { get; }

    internal PhraseMap<DurationUnit> Units { get; }

    internal PhraseMap<string> Languages { get; }

    internal ImmutableArray<CommandPattern> Commands { get; }

    internal PhraseMap<bool> NotInFreeText { get; }

    /// <summary>Length in words of the longest phrase of this kind at a place; 0 when there is none.</summary>
    internal int Match(Cue cue, Words words, int at) => _cues[(int)cue].Match(words, at, out _);

    internal bool Is(Cue cue, Words words, int at) => Match(cue, words, at) > 0;

    /// <summary>True for a folded word that is of this kind all by itself.</summary>
    internal bool IsWord(Cue cue, string form) => _cues[(int)cue].HasWord(form);

    /// <summary>The words of an option's wording, kept: content has a few hundred, and each turn asks for some of them again.</summary>
    internal ImmutableArray<string> FoldWording(string wording)
    {
        if (_wordings.TryGetValue(wording, out var known)) return known;
        var forms = Words.Fold(wording);
        if (_wordings.Count < MostWordings) _wordings.TryAdd(wording, forms);
        return forms;
    }

    /// <summary>The wordings of these options, kept: they are the same at every answer to a question.</summary>
    internal OptionPhrases PhrasesOf(ImmutableArray<ChoiceOption> options, bool guesses)
    {
        var key = new QuestionKey(options, guesses);
        if (_options.TryGetValue(key, out var known)) return known;
        var phrases = new OptionPhrases(this, options, guesses);
        if (_options.Count < MostQuestions) _options.TryAdd(key, phrases);
        return phrases;
    }

    /// <summary>True for a folded word that stands somewhere in the lexicon.</summary>
    internal bool Knows(string form) => _spelling.Knows(form);

    internal string Respell(string form) => _spelling.Mend(form);

    /// <summary>Tens and units typed as one word: "thirtyfive", "treintaicinco", "sesentaytres".</summary>
    private static IEnumerable<KeyValuePair<string, double>> Compounds(LexiconData data)
    {
        var known = data.Numbers.Where(number => number.Key.All(char.IsLetter)).Select(number => number.Value).ToHashSet();
        var joins = data.Cues.GetValueOrDefault(Cue.TensJoin, []).Where(link => link.All(char.IsLetter)).Prepend("").ToArray();
        return from tens in data.Numbers.Where(number => number.Value is >= 20 and <= 90 && number.Value % 10 == 0)
               from units in data.Numbers.Where(number => number.Value is >= 1 and <= 9)
               from link in joins
               let word = tens.Key + link + units.Key
               where word.All(char.IsLetter) && !known.Contains(tens.Value + units.Value)
               select KeyValuePair.Create(word, tens.Value + units.Value);
    }

    private static PhraseMap<bool> Set(IEnumerable<string> phrases) => new(phrases.Select(phrase => KeyValuePair.Create(phrase, true)));

    private static PhraseMap<T> Turned<T>(ImmutableDictionary<T, ImmutableArray<string>> lists) where T : notnull =>
        new(lists.SelectMany(list => list.Value.Select(phrase => KeyValuePair.Create(phrase, list.Key))));

    private Spelling SpellingOf(LexiconData data)
    {
        Cue[] mended = [Cue.Yes, Cue.YesAlone, Cue.Agree, Cue.Certain, Cue.No, Cue.NoAlone, Cue.Unsure, Cue.Decline, Cue.Past, Cue.Now, Cue.Since, Cue.AllOfThem, Cue.NoneOfThem];
        string[] targets =
        [
            .. mended.SelectMany(cue => _cues[(int)cue].Vocabulary), .. Numbers.Vocabulary, .. Ordinals.Vocabulary, .. Units.Vocabulary,
            .. Weekdays.Vocabulary, .. Months.Vocabulary, .. Moments.Vocabulary, .. Languages.Vocabulary,
            .. Commands.SelectMany(command => command.Words),
        ];
        var known = _cues.SelectMany(cue => cue.Vocabulary).Concat(targets).Concat(Counts.Vocabulary).Concat(VagueWeeks.Vocabulary)
            .Concat(data.RealWords.SelectMany(word => Words.Fold(word)));
        return new Spelling(known, targets);
    }

    /// <summary>Options are the same when each names the same words, whichever list holds them.</summary>
    private readonly record struct QuestionKey(ImmutableArray<ChoiceOption> Options, bool Guesses)
    {
        public bool Equals(QuestionKey other) => Guesses == other.Guesses && Options.AsSpan().SequenceEqual(other.Options.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var option in Options) hash.Add(option.Label, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}
