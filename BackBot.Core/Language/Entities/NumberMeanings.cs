namespace BackBot.Language.Entities;

/// <summary>Values of number patterns.</summary>
internal static class NumberMeanings
{
    /// <summary>"two fifths", "1/2", "a quarter": slots <c>n</c> or <c>one</c>, and <c>ord</c>, <c>part_of_one</c> or a second <c>n</c>.</summary>
    public static object? Fraction(Slots? slots)
    {
        decimal over = Slots.Number(slots, "n") ?? 1;
        decimal? under = Slots.Number(slots, "part_of_one") ?? Slots.Number(slots, "ord") ?? Slots.Number(slots, "n", 1);
        return under is > 1 ? over / under : null;
    }

    public static object? Between(Slots? slots)
    {
        var ends = Slots.All(slots).OfType<decimal>().ToList();
        return ends.Count == 2 && ends[0] < ends[1] ? new Interval(ends[0], true, ends[1], false) : null;
    }

    public static object? Bound(Slots? slots, bool isLow, bool with) => Slots.All(slots).OfType<decimal>().FirstOrDefault() is var bound && isLow
        ? new Interval(bound, with, null, false)
        : new Interval(null, false, bound, with);

    public static object? Equal(Slots? slots) => Slots.All(slots).OfType<decimal>().FirstOrDefault() is var value ? new Interval(value, true, value, true) : null;

    /// <summary>"more than 20 and at most 35"; of "more than 40 and less than 10" there is no such number.</summary>
    public static object? Both(Slots? slots)
    {
        var (one, other) = (Slots.Get<Interval>(slots, "bound"), Slots.Get<Interval>(slots, "bound", 1));
        if (one is null || other is null) return null;
        if (one.Low is null) (one, other) = (other, one);
        return one is { Low: { } low, High: null } && other is { Low: null, High: { } high } && low < high
            ? new Interval(low, one.WithLow, high, other.WithHigh)
            : null;
    }

    public static object? Measure(Slots? slots) =>
        Slots.All(slots).OfType<string>().FirstOrDefault() is { } unit ? new Measure(((Slots.Number(slots, "n") ?? Slots.Number(slots, "one")) + (Slots.Number(slots, "half") ?? 0)) * (Slots.Number(slots, "minus") ?? 1), unit) : null;
}
