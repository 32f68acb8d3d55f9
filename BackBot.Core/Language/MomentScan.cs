namespace BackBot.Language;

/// <summary>Finds the moment something began ("yesterday", "since March", "last Tuesday", "2019") as weeks before today.</summary>
/// <remarks>The days are counted in the person's own calendar day, handed in as today. Of a month or year, its middle counts.</remarks>
internal sealed class MomentScan(Words words, Lexicon lexicon, DateOnly today)
{
    public Reading<ElapsedTime>? At(int at)
    {
        if (lexicon.Moments.Match(words, at, out double days) is var moment and > 0) return Ago(days, days > 3, at, at + moment);
        if (lexicon.Match(Cue.Weekend, words, at) is var weekend and > 0) return Ago(DaysSince(6, 1), true, at, at + weekend);
        if (lexicon.Feasts.Match(words, at, out double feast) is var name and > 0) return Feast((int)feast, at, at + name);
        return Weekday(at) ?? Month(at) ?? Year(at);
    }

    /// <summary>Today, or a day of the week.</summary>
    public Reading<ElapsedTime>? DayAt(int at)
    {
        if (lexicon.Moments.Match(words, at, out double days) is var moment and > 0) return days == 0 ? Ago(0, false, at, at + moment) : null;
        return lexicon.Weekdays.Match(words, at, out double day) is var length and > 0 ? Ago(DaysSince((int)day, 1), false, at, at + length) : null;
    }

    private static Reading<ElapsedTime> Ago(double days, bool approximate, int first, int end) =>
        new(new ElapsedTime(Math.Max(0, days) / 7, approximate), first, end);

    private Reading<ElapsedTime>? Weekday(int at)
    {
        int length = lexicon.Weekdays.Match(words, at, out double day);
        return length > 0 && IsAnchored(at, at + length) ? Ago(DaysSince((int)day, 1), false, at, at + length) : null;
    }

    /// <summary>Days since that day of the week last was, at least <paramref name="least"/>.</summary>
    private int DaysSince(int day, int least)
    {
        int days = ((int)today.DayOfWeek - day + 7) % 7;
        return days < least ? days + 7 : days;
    }

    private Reading<ElapsedTime>? Feast(int feast, int at, int end)
    {
        var (month, day) = (feast / 100, feast % 100);
        return day >= 1 && day <= DateTime.DaysInMonth(today.Year, month) ? Before(new DateOnly(today.Year, month, day), true, at, end) : null;
    }

    private Reading<ElapsedTime>? Month(int at)
    {
        int length = lexicon.Months.Match(words, at, out double month);
        if (length == 0 || !IsAnchored(at, at + length)) return null;
        int end = at + length;
        int day = DayAfter(ref end);
        if (day == 0) (day, at) = DayBefore(at);
        int year = YearAt(end + (lexicon.Is(Cue.ScaleFrom, words, end) ? lexicon.Match(Cue.ScaleFrom, words, end) : 0), out int afterYear);
        if (year > 0) end = afterYear;
        else year = today.Month >= (int)month ? today.Year : today.Year - 1;
        if (year is < 1 or > 9999) return null;
        if (day > 0 && day <= DateTime.DaysInMonth(year, (int)month)) return Before(new DateOnly(year, (int)month, day), false, at, end);
        int about = EndsBefore(Cue.EarlyPart, at) ? 5 : EndsBefore(Cue.LatePart, at) ? 25 : 15;
        var middle = new DateOnly(year, (int)month, about);
        return Before(middle <= today ? middle : new DateOnly(year, (int)month, 1), true, at, end);
    }

    private bool EndsBefore(Cue cue, int at)
    {
        for (int from = Math.Max(0, at - 4); from < at; from++)
            if (lexicon.Match(cue, words, from) is var length and > 0 && from + length == at) return true;
        return false;
    }

    /// <summary>A day that is yet to come in this year was last year's.</summary>
    private Reading<ElapsedTime>? Before(DateOnly day, bool approximate, int first, int end)
    {
        if (day > today && day.Year > 1) day = day.AddYears(-1);
        return day > today ? null : Ago(today.DayNumber - day.DayNumber, approximate, first, end);
    }

    /// <summary>"March 2nd"; not "March 2 weeks".</summary>
    private int DayAfter(ref int end)
    {
        int day = Day(end, out int next);
        if (day == 0 || lexicon.Units.Match(words, next, out _) > 0) return 0;
        end = next;
        return day;
    }

    /// <summary>"2 March", "2 de marzo".</summary>
    private (int Day, int First) DayBefore(int month)
    {
        int at = month - 1;
        while (at > 0 && at > month - 4 && (lexicon.Is(Cue.ScaleFrom, words, at) || lexicon.Is(Cue.Ordinals, words, at))) at--;
        int day = at < 0 ? 0 : Day(at, out _);
        return (day, day > 0 ? at : month);
    }

    private int Day(int at, out int end)
    {
        end = at + 1;
        if (at >= words.Count || words[at].Form.Length > 2 || !int.TryParse(words[at].Form, out int day) || day is < 1 or > 31) return 0;
        if (lexicon.Is(Cue.Ordinals, words, end) && words.TouchesPrevious(end)) end++;
        return day;
    }

    private Reading<ElapsedTime>? Year(int at)
    {
        int year = YearAt(at, out int end);
        if (year == 0 || !IsAnchored(at, end)) return null;
        var middle = new DateOnly(year, 7, 1);
        if (year == today.Year) middle = new DateOnly(year, 1, 1).AddDays(today.DayOfYear / 2);
        return Ago(today.DayNumber - middle.DayNumber, true, at, end);
    }

    private int YearAt(int at, out int end)
    {
        end = at + 1;
        if (at >= words.Count || words[at].Form.Length != 4 || !int.TryParse(words[at].Form, out int year)) return 0;
        return year >= 1930 && year <= today.Year ? year : 0;
    }

    /// <summary>"March" alone may be a walk and "sat" a verb: it counts after "since" and the like, or as the whole answer.</summary>
    private bool IsAnchored(int at, int end)
    {
        if (end - at == words.Count) return true;
        for (int i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (lexicon.Is(Cue.Since, words, i) || lexicon.Is(Cue.DateAnchor, words, i)) return true;
            if (!lexicon.Is(Cue.Stop, words, i) && !lexicon.Is(Cue.Filler, words, i) && !lexicon.Is(Cue.Approximately, words, i)
                && !lexicon.Is(Cue.ScaleFrom, words, i) && !char.IsDigit(words[i].Form[0])) return false;
        }
        return words.Count <= end - at + 2;
    }
}
