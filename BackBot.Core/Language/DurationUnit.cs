namespace BackBot.Language;

/// <summary>A unit of time in which people count.</summary>
public enum DurationUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
}

internal static class DurationUnits
{
    /// <summary>The unit in weeks; months and years in their mean length.</summary>
    public static double InWeeks(this DurationUnit unit) => unit switch
    {
        DurationUnit.Minute => 1 / 10080.0,
        DurationUnit.Hour => 1 / 168.0,
        DurationUnit.Day => 1 / 7.0,
        DurationUnit.Week => 1,
        DurationUnit.Fortnight => 2,
        DurationUnit.Month => 365.25 / 12 / 7,
        _ => 365.25 / 7,
    };
}
