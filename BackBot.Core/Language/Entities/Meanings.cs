namespace BackBot.Language.Entities;

/// <summary>The computations that a pattern of the grammar can name.</summary>
internal static class Meanings
{
    private static readonly Dictionary<string, Meaning> ByName = new()
    {
        ["number"] = (slots, _) => Slots.Number(slots, "n"),
        ["ordinal"] = (slots, _) => Slots.Number(slots, "ord"),
        ["fraction"] = (slots, _) => NumberMeanings.Fraction(slots),
        ["text"] = (slots, _) => Slots.All(slots).OfType<string>().FirstOrDefault(),
        ["nothing"] = (_, _) => "",
        ["between"] = (slots, _) => NumberMeanings.Between(slots),
        ["above"] = (slots, _) => NumberMeanings.Bound(slots, isLow: true, with: false),
        ["from_on"] = (slots, _) => NumberMeanings.Bound(slots, isLow: true, with: true),
        ["below"] = (slots, _) => NumberMeanings.Bound(slots, isLow: false, with: false),
        ["up_to"] = (slots, _) => NumberMeanings.Bound(slots, isLow: false, with: true),
        ["equal"] = (slots, _) => NumberMeanings.Equal(slots),
        ["both"] = (slots, _) => NumberMeanings.Both(slots),
        ["measure"] = (slots, _) => NumberMeanings.Measure(slots),
        ["length"] = (slots, _) => TimeMeanings.Length(slots),
        ["length_sum"] = (slots, _) => TimeMeanings.Sum(slots),
        ["moment"] = TimeMeanings.Moment,
        ["day_month"] = TimeMeanings.DayOfMonth,
        ["day"] = TimeMeanings.Day,
        ["weekday"] = TimeMeanings.Weekday,
        ["weekday_day"] = TimeMeanings.WeekdayAndDay,
        ["recent_weekday"] = TimeMeanings.RecentWeekday,
        ["moved"] = TimeMeanings.Moved,
        ["month"] = StretchMeanings.Month,
        ["year"] = StretchMeanings.Year,
        ["decade"] = StretchMeanings.Decade,
        ["unit"] = StretchMeanings.Unit,
        ["last_units"] = StretchMeanings.LastUnits,
        ["days_of_month"] = StretchMeanings.DaysOfMonth,
        ["from_to"] = StretchMeanings.FromTo,
        ["part"] = StretchMeanings.Part,
        ["so_far"] = StretchMeanings.SoFar,
        ["within_length"] = StretchMeanings.Within,
        ["unit_of"] = CountedMeanings.UnitOf,
        ["units_of"] = CountedMeanings.UnitsOf,
        ["week_number"] = CountedMeanings.WeekNumber,
        ["week_of"] = CountedMeanings.WeekOf,
        ["weekday_of"] = CountedMeanings.WeekdayOf,
        ["short_of"] = StretchMeanings.ShortOf,
        ["compact_day"] = TimeMeanings.CompactDay,
        ["bounded_length"] = (slots, _) => Slots.Get<TimeLength>(slots, "duration"),
        ["century"] = StretchMeanings.Century,
        ["for_from"] = StretchMeanings.ForFrom,
        ["beyond"] = StretchMeanings.Beyond,
        ["since"] = StretchMeanings.Since,
        ["after"] = StretchMeanings.After,
        ["before"] = StretchMeanings.Before,
        ["same"] = (slots, _) => Slots.All(slots).OfType<NamedTime>().FirstOrDefault(),
    };

    public static Meaning Of(string name) => ByName.GetValueOrDefault(name) ?? throw new FormatException($"'{name}' is no meaning of a pattern");
}
