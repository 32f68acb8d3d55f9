namespace BackBot.Language.Entities;

/// <summary>Values of patterns that count units inside a longer stretch: "the third week of January", "the first ten days of 2015".</summary>
/// <remarks>A week belongs to the month and the year that its Thursday lies in, as ISO 8601 counts weeks.</remarks>
internal static class CountedMeanings
{
    /// <summary>Slots <c>ord</c> or <c>edge</c> (1: the last), <c>period</c> and the stretch it lies in.</summary>
    public static object? UnitOf(Slots? slots, DateOnly today)
    {
        int? place = TimeMeanings.Int(slots, "ord");
        if (place is null ? TimeMeanings.Int(slots, "edge") is not 1 : place is < 1 or > 53) return null;
        string? unit = Slots.Get<string>(slots, "period");
        return Within(slots, today, unit, whole => unit switch
        {
            "W" => (place is { } week ? FirstWeek(whole.Start).AddDays(7 * (week - 1)) : LastWeek(whole.End)) is var monday && monday < whole.End ? (monday, monday.AddDays(7)) : null,
            "M" => (place is { } month ? whole.Start.AddMonths(month - 1) : whole.End.AddMonths(-1)) is var first && first < whole.End ? (first, first.AddMonths(1)) : null,
            _ => null,
        });
    }

    /// <summary>Slots <c>edge</c> (−1: the first, 1: the last), <c>n</c> or <c>few</c>, <c>unit</c> and the stretch they lie in.</summary>
    public static object? UnitsOf(Slots? slots, DateOnly today)
    {
        if ((TimeMeanings.Int(slots, "n") ?? TimeMeanings.Int(slots, "few")) is not (> 0 and < 1000) || TimeMeanings.Int(slots, "edge") is not { } edge) return null;
        int count = TimeMeanings.Int(slots, "n") ?? TimeMeanings.Int(slots, "few") ?? 1;
        string? unit = Slots.Get<string>(slots, "unit");
        return Within(slots, today, unit, whole => (unit, edge) switch
        {
            ("W", < 0) => (FirstWeek(whole.Start), FirstWeek(whole.Start).AddDays(7 * count)),
            ("W", _) => (LastWeek(whole.End).AddDays(-7 * (count - 1)), LastWeek(whole.End).AddDays(7)),
            ("D", < 0) => (whole.Start, whole.Start.AddDays(count)),
            ("D", _) => (whole.End.AddDays(-count), whole.End),
            ("M", < 0) => (whole.Start, whole.Start.AddMonths(count)),
            ("M", _) => (whole.End.AddMonths(-count), whole.End),
            ("Y", < 0) => (whole.Start, whole.Start.AddYears(count)),
            ("Y", _) => (whole.End.AddYears(-count), whole.End),
            _ => null,
        });
    }

    /// <summary>"The first Friday of July", "the last Sunday of March 2014": slots <c>ord</c> or <c>edge</c> (1: the last), <c>weekday</c> and the stretch.</summary>
    public static object? WeekdayOf(Slots? slots, DateOnly today)
    {
        int? place = TimeMeanings.Int(slots, "ord");
        if (place is null ? TimeMeanings.Int(slots, "edge") is not 1 : place is < 1 or > 5) return null;
        int weekday = TimeMeanings.Int(slots, "weekday") ?? 0;
        var days = Within(slots, today, null, whole =>
        {
            var first = whole.Start.AddDays((weekday - (int)whole.Start.DayOfWeek + 7) % 7);
            var last = whole.End.AddDays(-1 - ((int)whole.End.AddDays(-1).DayOfWeek - weekday + 7) % 7);
            return (place is { } counted ? first.AddDays(7 * (counted - 1)) : last) is var day && day < whole.End ? (day, day) : null;
        });
        return days is null ? null : days with { IsDay = true, Grain = 'D' };
    }

    /// <summary>"Week 31", "week 3 of 2027": slots <c>n</c> and perhaps <c>year</c>.</summary>
    public static object? WeekNumber(Slots? slots, DateOnly today)
    {
        int year = TimeMeanings.Int(slots, "year") ?? today.Year;
        if (TimeMeanings.Int(slots, "n") is not (>= 1 and <= 53) || year is < 2 or > 9990) return null;
        var monday = FirstWeek(new DateOnly(year, 1, 1)).AddDays(7 * ((TimeMeanings.Int(slots, "n") ?? 1) - 1));
        return new NamedTime(false, [new Stretch(monday, monday.AddDays(7))], 'W', true);
    }

    /// <summary>"The week of 9 May": the week that a named day lies in.</summary>
    public static object? WeekOf(Slots? slots, DateOnly today)
    {
        if (Slots.Get<NamedTime>(slots, "date") is not { IsDay: true } day || day.Readings.Any(one => one.Start is not { Year: > 1 and < 9999 })) return null;
        var weeks = day.Readings.Select(one => TimeMeanings.Monday(one.Start!.Value)).Select(monday => new Stretch(monday, monday.AddDays(7)));
        return day with { IsDay = false, Readings = [.. weeks], Grain = 'W' };
    }

    /// <summary>The counted part of the stretch; where no year was said, the last that began before today and the next.</summary>
    private static NamedTime? Within(Slots? slots, DateOnly today, string? unit, Func<(DateOnly Start, DateOnly End), (DateOnly Start, DateOnly End)?> count)
    {
        if (Slots.All(slots).OfType<NamedTime>().FirstOrDefault() is not { IsDay: false, Past: { Start: { Year: > 9 and < 9900 } start, End: { } end } } whole) return null;
        char grain = unit is ['W' or 'M'] ? unit[0] : 'C';
        if (whole.Readings.Length == 1) return count((start, end)) is { } only ? new NamedTime(false, [new Stretch(only.Start, only.End)], grain, true) : null;
        DateOnly first = start, after = end;
        var all = Enumerable.Range(-1, 4).Select(years => count((first.AddYears(years), after.AddYears(years)))).OfType<(DateOnly Start, DateOnly End)>().ToList();
        if (!all.Exists(one => one.Start < today) || !all.Exists(one => one.Start >= today)) return null;
        var (past, future) = (all.Last(one => one.Start < today), all.First(one => one.Start >= today));
        return new NamedTime(false, [new Stretch(past.Start, past.End), new Stretch(future.Start, future.End)], grain, false);
    }

    private static DateOnly FirstWeek(DateOnly start) => TimeMeanings.Monday(start) is var monday && monday.AddDays(3) < start ? monday.AddDays(7) : monday;

    private static DateOnly LastWeek(DateOnly end) => TimeMeanings.Monday(end.AddDays(-1)) is var monday && monday.AddDays(3) >= end ? monday.AddDays(-7) : monday;
}
