namespace BackBot.Language;

/// <summary>The numbers of a text that may be the person's age.</summary>
internal sealed class AgeScan
{
    private readonly Words _words;
    private readonly Lexicon _lexicon;
    private readonly int _born;

    public AgeScan(Words words, Lexicon lexicon, DateOnly today)
    {
        (_words, _lexicon) = (words, lexicon);
        _born = Enumerable.Range(0, words.Count).FirstOrDefault(at => lexicon.Is(Cue.Born, words, at), words.Count);
        foreach (var number in NumberScanner.Scan(words, lexicon))
        {
            if (BirthYear(number, today) is { } born) Own.Add(born);
            // "born in nineteen sixty eight", "nací en el 68": a year, and no age.
            else if (number.Value < 10_000 && number.First < _born && !CountsOther(number) && !IsOfSomeoneElse(number))
                (IsOwn(number) ? Own : Bare).Add(Age(number));
        }
        SaysDecade = Enumerable.Range(0, words.Count).Any(at => lexicon.Is(Cue.AgeDecade, words, at));
    }

    /// <summary>Said to be the person's own ("I'm 58", "58 años").</summary>
    public List<Reading<int>> Own { get; } = [];

    /// <summary>Numbers that nothing says anything else about.</summary>
    public List<Reading<int>> Bare { get; } = [];

    /// <summary>"In my sixties".</summary>
    public bool SaysDecade { get; }

    public bool IsApproximate(Reading<int> age) => !EndsBefore(Cue.AgeNotYet, age.First) && (
        EndsBefore(Cue.Approximately, age.First) || EndsBefore(Cue.MoreThan, age.First) || EndsBefore(Cue.LessThan, age.First)
        || EndsBefore(Cue.AgeApproximate, age.First) || _lexicon.Is(Cue.AgeApproximate, _words, age.End)
        || (_lexicon.Is(Cue.AgeUnit, _words, age.End) && _lexicon.Is(Cue.AgeApproximate, _words, age.End + 1)));

    private Reading<int> Age(NumberMention number)
    {
        int years = (int)Math.Floor(number.Value);
        return new Reading<int>(EndsBefore(Cue.AgeNotYet, number.First) ? years - 1 : years, number.First, number.End);
    }

    private Reading<int>? BirthYear(NumberMention number, DateOnly today)
    {
        if (number.Value < today.Year - AgeReader.Oldest || number.Value > today.Year || number.Value % 1 != 0) return null;
        // "soy de 1962", "in 1962": hardly anything else is said.
        bool alone = _words.Count <= number.End - number.First + 2;
        return alone || _born < number.First ? new Reading<int>(today.Year - (int)number.Value, number.First, number.End) : null;
    }

    private bool IsOwn(NumberMention number)
    {
        if (_lexicon.Is(Cue.AgeUnit, _words, number.End)) return true;
        for (int i = number.First - 1; i >= 0 && i >= number.First - 5 && _words.SameClause(i, number.First); i--)
            if (_lexicon.Match(Cue.AgeSelf, _words, i) is var length and > 0 && IsLight(i + length, number.First)) return true;
        return false;
    }

    private bool IsLight(int from, int to)
    {
        for (int at = from; at < to;)
        {
            int light = new[] { Cue.Filler, Cue.Stop, Cue.Approximately, Cue.AgeNotYet, Cue.MoreThan, Cue.LessThan, Cue.Now }.Max(cue => _lexicon.Match(cue, _words, at));
            if (light == 0) return false;
            at += light;
        }
        return true;
    }

    private bool IsOfSomeoneElse(NumberMention number)
    {
        for (int i = number.First - 1; i >= 0 && i >= number.First - 5 && _words.SameClause(i, number.First); i--)
        {
            if (_lexicon.Is(Cue.AgeSelf, _words, i)) return false;
            if (_lexicon.Is(Cue.OtherPerson, _words, i)) return true;
        }
        return false;
    }

    private bool CountsOther(NumberMention number)
    {
        int next = number.End;
        if (next >= _words.Count || !_words.SameClause(next - 1, next)) return false;
        // "52m" is a man of 52, whatever else an m may count.
        if (_words.Count == 2 && _words.TouchesPrevious(next) && _lexicon.Is(Cue.AfterAge, _words, next)) return false;
        if (_words[next].Form == "/" || _lexicon.Is(Cue.OutOf, _words, next) && NumberScanner.At(_words, _lexicon, next + 1) is not null) return true;
        if (_lexicon.Is(Cue.AgeUnit, _words, next)) return _lexicon.Is(Cue.Ago, _words, next + 1);
        return _lexicon.Units.Match(_words, next, out _) > 0 || _lexicon.Is(Cue.OtherUnit, _words, next) || _lexicon.Is(Cue.Percent, _words, next);
    }

    private bool EndsBefore(Cue cue, int at)
    {
        for (int from = Math.Max(0, at - 5); from < at; from++)
            if (_lexicon.Match(cue, _words, from) is var length and > 0 && IsGap(from + length, at)) return true;
        return false;
    }

    private bool IsGap(int from, int to) => from == to || (from < to && to - from <= 2 && IsLight(from, to));
}
