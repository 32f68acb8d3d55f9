using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>Values of patterns for stretches of time.</summary>
internal static class StretchMeanings
{
    /// <summary>Slot <c>month</c> or <c>m</c>, perhaps <c>year</c>, <c>yy</c> or <c>shift</c> (of the year).</summary>
    public static object? Month(Slots? slots, DateOnly today)
    {
        int month = TimeMeanings.Int(slots, "month") ?? TimeMeanings.Int(slots, "m") ?? 0;
        if (month is < 1 or > 12) return null;
        if (TimeMeanings.Int(slots, "year") is { } year) return MonthsFrom(new DateOnly(year, month, 1), 1);
        if (TimeMeanings.Int(slots, "yy") is { } two) return MonthsFrom(new DateOnly(two < 30 ? 2000 + two : 1900 + two, month, 1), 1);
        // "Last March" is March of last year, as the public specifications have it, even when March of this year is over.
        if ((TimeMeanings.Int(slots, "shift") ?? TimeMeanings.Int(slots, "year_shift")) is { } shift) return MonthsFrom(new DateOnly(today.Year + shift, month, 1), 1);
        int past = month >= today.Month ? today.Year - 1 : today.Year, future = month < today.Month ? today.Year + 1 : today.Year;
        var first = MonthsFrom(new DateOnly(past, month, 1), 1);
        return first with { Readings = [first.Past, MonthsFrom(new DateOnly(future, month, 1), 1).Past], HasYear = false };
    }

    public static object? Year(Slots? slots, DateOnly today)
    {
        int? year = TimeMeanings.Int(slots, "year") ?? (TimeMeanings.Int(slots, "yy") is { } two ? (two < 30 ? 2000 : 1900) + two : null);
        return year is { } said ? MonthsFrom(new DateOnly(said, 1, 1), 12) : null;
    }

    /// <summary>"The 1990s", "the nineties": slots <c>decade</c> or <c>year</c>.</summary>
    public static object? Decade(Slots? slots, DateOnly today)
    {
        int decade = TimeMeanings.Int(slots, "year") ?? TimeMeanings.Int(slots, "decade") ?? TimeMeanings.Int(slots, "yy") ?? -1;
        if (decade < 0 || decade % 10 != 0) return null;
        if (decade >= 1500) return MonthsFrom(new DateOnly(decade, 1, 1), 120);
        var old = MonthsFrom(new DateOnly(1900 + decade, 1, 1), 120);
        return old with { Readings = [old.Past, MonthsFrom(new DateOnly(2000 + decade, 1, 1), 120).Past], HasYear = false };
    }

    /// <summary>Slots <c>period</c> and <c>shift</c> or <c>shift_after</c>: last week, this year, the month before last.</summary>
    public static object? Unit(Slots? slots, DateOnly today)
    {
        int shift = TimeMeanings.Int(slots, "shift") ?? TimeMeanings.Int(slots, "shift_after") ?? 0;
        var monday = TimeMeanings.Monday(today);
        return (Slots.Get<string>(slots, "period") ?? Slots.Get<string>(slots, "long_period")) switch
        {
            "D" => TimeMeanings.On(today.AddDays(shift)),
            "W" => Days(monday.AddDays(7 * shift), 7, 'W'),
            "WE" => Days(monday.AddDays(5 + 7 * shift), 2, 'W'),
            "M" => MonthsFrom(new DateOnly(today.Year, today.Month, 1).AddMonths(shift), 1),
            "Y" => MonthsFrom(new DateOnly(today.Year + shift, 1, 1), 12),
            "DEC" => MonthsFrom(new DateOnly(today.Year / 10 * 10 + 10 * shift, 1, 1), 120),
            "CEN" => MonthsFrom(new DateOnly(today.Year / 100 * 100 + 100 * shift, 1, 1), 1200),
            _ => null,
        };
    }

    /// <summary>"The last three weeks": up to today. "The next three": from tomorrow. Slots <c>duration</c> and <c>shift</c>.</summary>
    public static object? LastUnits(Slots? slots, DateOnly today)
    {
        var named = Slots.Get<TimeLength>(slots, "duration") ?? (Slots.Number(slots, "n") is { } n && Slots.Get<string>(slots, "unit") is { } unit ? TimeLength.Of(n, unit) : null);
        if (named is not { } length || TimeMeanings.Int(slots, "rshift") is not { } shift || shift == 0 || length.IsOfHours) return null;
        var from = shift < 0 ? today : today.AddDays(1);
        if (length.From(from, shift) is not { } other) return null;
        return new NamedTime(false, [shift < 0 ? new Stretch(other, from) : new Stretch(from, other)], 'D', true);
    }

    /// <summary>"November 18-19": slots <c>month</c> or <c>m</c>, twice <c>day</c>, perhaps <c>year</c>.</summary>
    public static object? DaysOfMonth(Slots? slots, DateOnly today)
    {
        var days = Slots.All(slots, "day").ToList();
        if (days.Count != 2) return null;
        var (first, last) = (One(days[0]), One(days[1]));
        return first is not null && last is not null ? Join(first, last) : null;

        NamedTime? One(object day)
        {
            Slots? part = new("day", day, null);
            foreach (string name in (ReadOnlySpan<string>)["month", "m", "year"])
                if (Slots.Number(slots, name) is { } value) part = new Slots(name, value, part);
            // "From the 4th to the 22nd of this month".
            if (TimeMeanings.Int(slots, "shift") is { } shift && today.AddMonths(shift) is var month) part = new Slots("year", (decimal)month.Year, new Slots("m", (decimal)month.Month, part));
            return TimeMeanings.DayOfMonth(part, today) as NamedTime;
        }
    }

    /// <summary>"From May to March", "between 2014 and 2018": two named times. A year said once holds for both.</summary>
    public static object? FromTo(Slots? slots, DateOnly today)
    {
        var times = Slots.All(slots).OfType<NamedTime>().ToList();
        if (times.Count != 2) return null;
        return Join(Border(times[0]), Border(times[1]));
    }

    /// <summary>"Mid November", "the end of 1989": slots <c>part</c> (−1, 0, 1) and a stretch.</summary>
    public static object? Part(Slots? slots, DateOnly today)
    {
        if (Slots.All(slots).OfType<NamedTime>().FirstOrDefault() is not { IsDay: false, Grain: not 'C' } whole || TimeMeanings.Int(slots, "part") is not { } part) return null;
        bool isRelative = Slots.Get<NamedTime>(slots, "daterange") is null;
        var parts = whole.Readings.Select(one => PartOf(one.Start!.Value, one.End!.Value, whole.Grain, part, isRelative)).ToImmutableArray();
        var borders = whole.Readings.Select(one => new Stretch(part < 0 ? one.Start : part > 0 ? one.End : MiddleOf(one.Start!.Value, one.End!.Value), null)).ToImmutableArray();
        return whole with { Readings = parts, AsBorder = borders };
    }

    /// <summary>"Earlier this year": up to today; of a month, its first half.</summary>
    public static object? SoFar(Slots? slots, DateOnly today)
    {
        if (Slots.All(slots).OfType<NamedTime>().FirstOrDefault() is not { IsDay: false } whole || whole.Past.Start is not { } start || start >= today) return null;
        if (whole.Past.End is { } end && end <= today) return whole with { Readings = [PartOf(start, end, whole.Grain, -1, true)] };
        return whole with { Readings = [new Stretch(start, whole.Grain == 'M' ? start.AddDays(15) : today)] };
    }

    /// <summary>"For three days from today".</summary>
    public static object? ForFrom(Slots? slots, DateOnly today)
    {
        if (Slots.Get<TimeLength>(slots, "duration") is not { } length || Slots.Get<NamedTime>(slots, "date") is not { } day || length.IsOfHours) return null;
        // Plans lie in this year.
        var days = day.Readings.Where(one => one.Start?.Year == today.Year).DefaultIfEmpty(day.Past);
        var readings = days.Select(one => one.Start is { } start && length.From(start, 1) is { } end ? new Stretch(start, end) : default).ToImmutableArray();
        return readings.All(one => one.End is not null) ? day with { IsDay = false, Readings = readings } : null;
    }

    /// <summary>"Within two years".</summary>
    public static object? Within(Slots? slots, DateOnly today) =>
        Slots.Get<TimeLength>(slots, "duration") is { IsOfHours: false } length && length.From(today, 1) is { } end ? new NamedTime(false, [new Stretch(today, end)], 'D', true) : null;

    /// <summary>"The 15th century": slot <c>ord</c> or <c>n</c>.</summary>
    public static object? Century(Slots? slots, DateOnly today) =>
        (TimeMeanings.Int(slots, "ord") ?? TimeMeanings.Int(slots, "n") ?? TimeMeanings.Int(slots, "roman")) is { } century and > 1 and < 90 ? MonthsFrom(new DateOnly((century - 1) * 100, 1, 1), 1200) : null;

    /// <summary>"More than two weeks ago": before that day, or after it where it lies ahead.</summary>
    public static object? Beyond(Slots? slots, DateOnly today) =>
        (Slots.Get<NamedTime>(slots, "moved") ?? Slots.Get<NamedTime>(slots, "moved_over")) is { Past.Start: { } day } ? day <= today ? Before(slots, today) : After(slots, today) : null;

    /// <summary>"Less than a month ago": after that day, or before it where it lies ahead.</summary>
    public static object? ShortOf(Slots? slots, DateOnly today) =>
        Slots.Get<NamedTime>(slots, "moved") is { Past.Start: { } day } ? day <= today ? After(slots, today) : Before(slots, today) : null;

    /// <summary>Open to the future from where the time begins.</summary>
    public static object? Since(Slots? slots, DateOnly today) => Open(slots, one => new Stretch(one.Start, null));

    public static object? After(Slots? slots, DateOnly today) => Open(slots, one => new Stretch(one.End ?? one.Start, null), withBorder: true);

    public static object? Before(Slots? slots, DateOnly today) => Open(slots, one => new Stretch(null, one.Start), withBorder: true);

    private static NamedTime? Open(Slots? slots, Func<Stretch, Stretch> turn, bool withBorder = false)
    {
        if (Slots.All(slots).OfType<NamedTime>().FirstOrDefault() is not { Past.Start: not null } time) return null;
        if (withBorder) time = Border(time);
        return time with { IsDay = false, Readings = [.. time.Readings.Select(turn)], AsBorder = null };
    }

    private static NamedTime Border(NamedTime time) => time.AsBorder is { } border ? time with { Readings = border } : time;

    private static DateOnly MiddleOf(DateOnly start, DateOnly end) => start.AddDays(end.DayNumber - start.DayNumber > 40 ? (end.DayNumber - start.DayNumber) / 2 : 15);

    private static NamedTime? Join(NamedTime from, NamedTime to)
    {
        if (from.Past.Start is null || to.Past.Start is null) return null;
        if (!from.HasYear && to is { HasYear: true, Readings: [{ Start: { } end }] }) from = InYear(from, end);
        if (!to.HasYear && from is { HasYear: true, Readings: [{ Start: { } start }] }) to = InYear(to, start.AddYears(1));
        var past = Pair(from.Past, to.Past) ?? Pair(from.Past, to.Future);
        var future = Pair(from.Future, to.Future) ?? Pair(from.Past, to.Future);
        if (past is null || future is null) return null;
        return new NamedTime(false, past == future ? [past.Value] : [past.Value, future.Value], 'D', from.HasYear && to.HasYear);
    }

    private static Stretch? Pair(Stretch from, Stretch to) => from.Start < to.Start ? new Stretch(from.Start, to.Start) : null;

    /// <summary>The same day or month in the last year that puts it before the end.</summary>
    private static NamedTime InYear(NamedTime time, DateOnly end)
    {
        var moved = Moved(time, end.Year);
        if (moved.Past.Start >= end) moved = Moved(time, end.Year - 1);
        return moved with { HasYear = true };
    }

    private static NamedTime Moved(NamedTime time, int year)
    {
        var start = time.Past.Start ?? DateOnly.MinValue;
        int years = year - start.Year;
        return time with { Readings = [new Stretch(start.AddYears(years), time.Past.End?.AddYears(years))] };
    }

    private static Stretch PartOf(DateOnly start, DateOnly end, char grain, int part, bool isRelative) => (grain, part) switch
    {
        ('M', < 0) => new Stretch(start, start.AddDays(15)),
        ('M', 0) => new Stretch(start.AddDays(9), start.AddDays(20)),
        ('M', _) => new Stretch(start.AddDays(15), end),
        ('Y', < 0) => new Stretch(start, start.AddMonths(isRelative ? 6 : 4)),
        ('Y', 0) => new Stretch(start.AddMonths(4), start.AddMonths(8)),
        ('Y', _) => new Stretch(start.AddMonths(isRelative ? 6 : 8), end),
        (_, < 0) => new Stretch(start, start.AddDays(3)),
        (_, 0) => new Stretch(start.AddDays(2), start.AddDays(5)),
        _ => new Stretch(start.AddDays(3), end),
    };

    private static NamedTime MonthsFrom(DateOnly start, int months) =>
        new(false, [new Stretch(start, start.Year + (months + 11) / 12 > 9999 ? DateOnly.MaxValue : start.AddMonths(months))], months switch { 1 => 'M', 12 => 'Y', _ => 'C' }, true);

    private static NamedTime Days(DateOnly start, int days, char grain) => new(false, [new Stretch(start, start.AddDays(days))], grain, true);
}
