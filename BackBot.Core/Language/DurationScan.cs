namespace BackBot.Language;

/// <summary>Finds lengths of time ("a month and a half") and moments ("since Tuesday") and turns both into elapsed weeks.</summary>
internal sealed class DurationScan
{
    private readonly Words _words;
    private readonly Lexicon _lexicon;
    private readonly MomentScan _moments;

    private DurationScan(Words words, Lexicon lexicon, DateOnly today) =>
        (_words, _lexicon, _moments) = (words, lexicon, new MomentScan(words, lexicon, today));

    public static List<Reading<ElapsedTime>> Of(Words words, Lexicon lexicon, DateOnly today) =>
        new DurationScan(words, lexicon, today).All();

    private List<Reading<ElapsedTime>> All()
    {
        var found = new List<Reading<ElapsedTime>>();
        for (int at = 0; at < _words.Count;)
        {
            var reading = Length(at) is { } length ? WithDayAfter(length) : Vague(at) ?? (_moments.At(at) is { } moment ? LengthFrom(moment) ?? moment : null);
            if (reading is { } one) found.Add(one);
            at = reading?.End ?? at + 1;
        }
        return found;
    }

    /// <summary>"Two weeks on Saturday", "a week today": the day is where the length is counted to, and no beginning of its own.</summary>
    private Reading<ElapsedTime> WithDayAfter(Reading<ElapsedTime> length)
    {
        int at = length.End;
        if (at < _words.Count && _lexicon.Is(Cue.DateAnchor, _words, at) && !_lexicon.Is(Cue.Since, _words, at)) at++;
        if (at >= _words.Count || length.Value.Weeks < 1 || !_words.SameClause(length.First, at)) return length;
        return _moments.DayAt(at) is { } day ? length with { End = day.End } : length;
    }

    /// <summary>"Hoy hace ocho días", "el sábado hace dos semanas".</summary>
    private Reading<ElapsedTime>? LengthFrom(Reading<ElapsedTime> moment)
    {
        int link = _lexicon.Match(Cue.LastingFor, _words, moment.End);
        return link > 0 && _words.SameClause(moment.First, moment.End) && _moments.DayAt(moment.First) is not null && Length(moment.End + link) is { Value.Weeks: >= 1 } length
            ? length with { First = moment.First }
            : null;
    }

    /// <summary>Count, perhaps a second one, unit, perhaps a half and a smaller unit.</summary>
    private Reading<ElapsedTime>? Length(int at)
    {
        if (Count(at) is not { } count) return UnitAndAHalf(at);
        var (low, approximate, next) = (count.Value, count.Approximate, count.End);
        // "I have had this for 6 to 8 weeks": the lower end, see ElapsedTime.
        if (RangeEnd(next) is { } high && UnitAt(high.End) is not null) (low, approximate, next) = (Math.Min(low, high.Value), true, high.End);
        if (UnitAt(next) is not { } unit || low < 0) return null;
        var (weeks, end) = (low * unit.Unit.InWeeks(), unit.End);
        if (_lexicon.Match(Cue.AndAHalf, _words, end) is var half and > 0) (weeks, end) = (weeks + 0.5 * unit.Unit.InWeeks(), end + half);
        if (RangeEnd(end) is { } other && UnitAt(other.End) is null) (weeks, approximate, end) = (Math.Min(low, other.Value) * unit.Unit.InWeeks(), true, other.End);
        else if (Smaller(end, unit.Unit) is { } rest) (weeks, end) = (weeks + rest.Weeks, rest.End);
        if (StandsBefore(Cue.LessThan, at)) (weeks, approximate) = (weeks * 0.9, true);
        return new Reading<ElapsedTime>(new ElapsedTime(weeks, approximate || IsRough(at, end)), at, end);
    }

    /// <summary>"año y medio", without an article.</summary>
    private Reading<ElapsedTime>? UnitAndAHalf(int at)
    {
        if (UnitAt(at) is not { } unit || _lexicon.Match(Cue.AndAHalf, _words, unit.End) is not (var half and > 0)) return null;
        return new Reading<ElapsedTime>(new ElapsedTime(1.5 * unit.Unit.InWeeks(), IsRough(at, unit.End + half)), at, unit.End + half);
    }

    private bool IsRough(int at, int end) =>
        StandsBefore(Cue.Approximately, at) || StandsBefore(Cue.MoreThan, at) || StandsBefore(Cue.AgeNotYet, at) || _lexicon.Is(Cue.Approximately, _words, end);

    private (double Value, bool Approximate, int End)? Count(int at)
    {
        if (NumberScanner.At(_words, _lexicon, at) is { } number && !IsFraction(number)) return (number.Value, false, number.End);
        if (_lexicon.Counts.Match(_words, at, out double count) is var length and > 0) return (count, true, at + length);
        if (_lexicon.Match(Cue.Half, _words, at) is var half and > 0) return (0.5, false, at + half);
        return _lexicon.Match(Cue.OneArticle, _words, at) is var one and > 0 ? (1, false, at + one) : null;
    }

    private bool IsFraction(NumberMention number) => number.End < _words.Count && _words[number.End].Form == "/";

    private NumberMention? RangeEnd(int at)
    {
        int join = at;
        // "Ten days, I'm 30" tells an age behind the length, and no range.
        while (join < _words.Count && join < at + 2 && _words[join].Form is var form && !_lexicon.Is(Cue.AgeSelf, _words, join))
        {
            int length = _lexicon.Match(Cue.RangeJoin, _words, join);
            if (length == 0 && form is "-" or "–") length = 1;
            if (length == 0) length = _lexicon.Match(Cue.Filler, _words, join);
            if (length == 0) break;
            join += length;
        }
        return join > at ? NumberScanner.At(_words, _lexicon, join) : null;
    }

    private (DurationUnit Unit, int End)? UnitAt(int at)
    {
        if (at < _words.Count && at > 0 && !_words.SameClause(at - 1, at)) return null;
        int start = at + _lexicon.Match(Cue.UnitAdjective, _words, at);
        int length = _lexicon.Units.Match(_words, start, out var unit);
        return length > 0 ? (unit, start + length) : null;
    }

    /// <summary>The rest of "1 year and 3 months".</summary>
    private (double Weeks, int End)? Smaller(int at, DurationUnit than)
    {
        int start = at + _lexicon.Match(Cue.And, _words, at);
        if (start >= _words.Count || Count(start) is not { } count || UnitAt(count.End) is not { } unit || unit.Unit >= than) return null;
        return (count.Value * unit.Unit.InWeeks(), unit.End);
    }

    private Reading<ElapsedTime>? Vague(int at) =>
        _lexicon.VagueWeeks.Match(_words, at, out double weeks) is var length and > 0
            ? new Reading<ElapsedTime>(new ElapsedTime(weeks, true), at, at + length)
            : null;

    private bool StandsBefore(Cue cue, int at)
    {
        for (int from = Math.Max(0, at - 4); from < at; from++)
            if (_lexicon.Match(cue, _words, from) is var length and > 0 && from + length >= at) return true;
        return false;
    }
}
