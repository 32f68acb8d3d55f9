namespace BackBot.Language.Entities;

/// <summary>A length of time in the parts it was named by.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months beside them.</param>
/// <param name="Days">Weeks count as seven.</param>
/// <param name="Seconds">Hours and less.</param>
public sealed record TimeLength(decimal Years, decimal Months, decimal Days, decimal Seconds)
{
    private const decimal SecondsADay = 86400;

    /// <summary>Months count 30 days and years 365, as calendars of durations do.</summary>
    public decimal TotalSeconds => (Years * 365 + Months * 30 + Days) * SecondsADay + Seconds;

    /// <summary>Less than a day.</summary>
    public bool IsOfHours => this is { Years: 0, Months: 0, Days: 0 };

    internal TimeLength Plus(TimeLength other) => new(Years + other.Years, Months + other.Months, Days + other.Days, Seconds + other.Seconds);

    /// <summary>A number of units: S, MIN, H, D, WE (a weekend), W, F (a fortnight), M, Y, DEC.</summary>
    internal static TimeLength? Of(decimal count, string unit) => count is < 0 or > 100_000 ? null : unit switch
    {
        "S" => new(0, 0, 0, count),
        "MIN" => new(0, 0, 0, 60 * count),
        "H" => new(0, 0, 0, 3600 * count),
        "D" => new(0, 0, count, 0),
        "WE" => new(0, 0, 2 * count, 0),
        "W" => new(0, 0, 7 * count, 0),
        "F" => new(0, 0, 14 * count, 0),
        "M" => new(0, count, 0, 0),
        "Y" => new(count, 0, 0, 0),
        "DEC" => new(10 * count, 0, 0, 0),
        _ => null,
    };

    /// <summary>The day this long from another, or null beyond the calendar.</summary>
    internal DateOnly? From(DateOnly day, int sign)
    {
        decimal months = sign * (12 * Years + Months), days = sign * (Days + Math.Truncate(Seconds / SecondsADay));
        if (Math.Abs(months) > 18_000 || Math.Abs(days) > 500_000) return null;
        decimal whole = Math.Truncate(months);
        int year = day.Year + (int)(whole / 12);
        if (year is < 3 or > 9990) return null;
        int number = day.AddMonths((int)whole).DayNumber + (int)Math.Truncate((months - whole) * 30 + days);
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }
}
