namespace BackBot.Language.Entities;

/// <summary>Values of patterns for lengths of time and single days.</summary>
/// <remarks>Where no year is said, the latest day in the past and the next in the future are both given.</remarks>
internal static class TimeMeanings
{
    public static object? Length(Slots? slots)
    {
        decimal count = Slots.Number(slots, "n") ?? Slots.Number(slots, "few") ?? 1;
        // "Media hora" is a half, "hora y media" one and a half.
        bool isAdded = slots?.Name == "half" || Slots.Number(slots, "n") is not null || Slots.Number(slots, "one") is not null;
        if (Slots.Number(slots, "half") is { } half) count = isAdded ? count + half : half;
        return (Slots.Get<string>(slots, "unit") ?? Slots.Get<string>(slots, "unit_letter")) is { } unit ? TimeLength.Of(count, unit) : null;
    }

    public static object? Sum(Slots? slots)
    {
        var lengths = Slots.All(slots).OfType<TimeLength>().ToList();
        return lengths.Count > 1 && lengths[0].TotalSeconds > lengths[1].TotalSeconds ? lengths.Aggregate((one, other) => one.Plus(other)) : null;
    }

    public static object? Moment(Slots? slots, DateOnly today) => Slots.Number(slots, "moment") is { } days ? On(today.AddDays((int)days)) : null;

    /// <summary>Slots <c>day</c> or <c>d</c>, <c>month</c> or <c>m</c>, and perhaps <c>year</c>, <c>yy</c> or <c>shift</c>.</summary>
    public static object? DayOfMonth(Slots? slots, DateOnly today)
    {
        int day = Int(slots, "day") ?? Int(slots, "d") ?? 0, month = Int(slots, "month") ?? Int(slots, "m") ?? 0;
        if (month is < 1 or > 12 || day is < 1 or > 31) return null;
        int? year = Int(slots, "year") ?? ((Int(slots, "shift") ?? Int(slots, "year_shift")) is { } shift ? today.Year + (Int(slots, "weekday") is null ? shift : 0) : null);
        if (year is { } said) return DayIn(said, month, day) is { } date ? On(date) : null;
        if (Int(slots, "yy") is { } two)
            return DayIn(1900 + two, month, day) is { } old && DayIn(2000 + two, month, day) is { } recent ? Century(two, old, recent) : null;
        if (DayIn(today.Year, month, day) is not { } here) return LeapDay(month, day, today);
        return here <= today
            ? Either(here, DayIn(today.Year + 1, month, day) ?? here)
            : Either(DayIn(today.Year - 1, month, day) ?? here, here);
    }

    /// <summary>29 February of the leap years around.</summary>
    private static NamedTime? LeapDay(int month, int day, DateOnly today)
    {
        if (month != 2 || day != 29) return null;
        var years = Enumerable.Range(-8, 17).Select(away => DayIn(today.Year + away, month, day)).OfType<DateOnly>().ToList();
        return years.Exists(one => one <= today) && years.Exists(one => one > today) ? Either(years.Last(one => one <= today), years.First(one => one > today)) : null;
    }

    /// <summary>"The 21st", "the 21st of this month".</summary>
    public static object? Day(Slots? slots, DateOnly today)
    {
        int day = Int(slots, "day") ?? Int(slots, "ord") ?? 0;
        var month = new DateOnly(today.Year, today.Month, 1);
        if (Int(slots, "shift") is { } shift) return In(month.AddMonths(shift), day) is { } said ? On(said) : null;
        if (day is < 1 or > 31 || today.Year is < 2 or > 9990) return null;
        // Not every month has a 31st.
        var days = Enumerable.Range(-2, 5).Select(away => In(month.AddMonths(away), day)).OfType<DateOnly>().ToList();
        return Either(days.Last(one => one < today), days.First(one => one >= today));
    }

    /// <summary>"20160509": slot <c>ymd</c>.</summary>
    public static object? CompactDay(Slots? slots, DateOnly today) =>
        (int)(Slots.Number(slots, "ymd") ?? 0) is var digits && DayIn(digits / 10_000, digits / 100 % 100, digits % 100) is { } day ? On(day) : null;

    /// <summary>Slot <c>weekday</c> (0 is Sunday), with <c>shift</c> that day of last, this or next week; else the last and the next.</summary>
    public static object? Weekday(Slots? slots, DateOnly today)
    {
        if (Int(slots, "weekday") is not { } weekday) return null;
        var here = Monday(today).AddDays((weekday + 6) % 7);
        if ((Int(slots, "wshift") ?? Int(slots, "shift")) is { } shift) return On(here.AddDays(7 * shift));
        return here >= today ? Either(here.AddDays(-7), here) : Either(here, here.AddDays(7));
    }

    /// <summary>"The past Tuesday": the latest before today.</summary>
    public static object? RecentWeekday(Slots? slots, DateOnly today)
    {
        if (Int(slots, "weekday") is not { } weekday) return null;
        var here = Monday(today).AddDays((weekday + 6) % 7);
        return On(here >= today ? here.AddDays(-7) : here);
    }

    /// <summary>"Three weeks ago", "two days before yesterday": slots <c>duration</c>, <c>sign</c>, perhaps <c>date</c> or <c>daterange</c>.</summary>
    public static object? Moved(Slots? slots, DateOnly today)
    {
        if (Slots.Get<TimeLength>(slots, "duration") is not { } length || Sign(slots) is not { } sign || length.IsOfHours) return null;
        var from = Slots.Get<NamedTime>(slots, "date") ?? Slots.Get<NamedTime>(slots, "daterange");
        if (from is null) return length.From(today, sign) is { } day ? On(day) : null;
        if (from.Readings.Length != 1 || from.Past.Start is not { } start) return null;
        return length.From(start, sign) is { } moved ? On(moved) : null;
    }

    /// <summary>"Sunday 31": the last and the next that is both.</summary>
    public static object? WeekdayAndDay(Slots? slots, DateOnly today)
    {
        if (Int(slots, "weekday") is not { } weekday || Int(slots, "day") is not { } day || today.Year is < 10 or > 9900) return null;
        var month = new DateOnly(today.Year, today.Month, 1);
        if (Int(slots, "this") is not null && Find(month, 0) is { } here) return On(here);
        DateOnly? past = null, future = null;
        for (int away = 0; away < 120 && (past is null || future is null); away++)
        {
            if (past is null && Find(month, -away) is { } before && before < today) past = before;
            if (future is null && Find(month, away) is { } after && after >= today) future = after;
        }
        return past is { } last && future is { } next ? Either(last, next) : null;

        DateOnly? Find(DateOnly from, int months) => In(from.AddMonths(months), day) is { } date && (int)date.DayOfWeek == weekday ? date : null;
    }

    private static int? Sign(Slots? slots) => Int(slots, "sign_to") ?? Int(slots, "sign") ?? Int(slots, "sign_in") ?? Int(slots, "sign_over") ?? Int(slots, "sign_before");

    public static int? Int(Slots? slots, string name) => Slots.Number(slots, name) is { } value && Math.Abs(value) < 100_000 ? (int)value : null;

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static NamedTime On(DateOnly day) => new(true, [new Stretch(day, null)], 'D', true);

    private static NamedTime Either(DateOnly past, DateOnly future) => new(true, [new Stretch(past, null), new Stretch(future, null)], 'D', false);

    /// <summary>"11/12/35" may be either century; from '40 on only the last is meant, before '30 only this.</summary>
    private static NamedTime Century(int two, DateOnly old, DateOnly recent) => two < 30 ? On(recent) : two >= 40 ? On(old) : Either(old, recent) with { HasYear = true };

    private static DateOnly? DayIn(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? In(DateOnly month, int day) => DayIn(month.Year, month.Month, day);
}
