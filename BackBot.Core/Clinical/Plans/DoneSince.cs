using System.Collections.Immutable;

namespace BackBot.Clinical.Plans;

/// <summary>What the page of a plan says about the time since a day: on how many days it was done, and what pain did meanwhile.</summary>
/// <remarks>Pure.</remarks>
/// <param name="Days">Days on which something was ticked off.</param>
/// <param name="Planned">Days of the plan that have passed, at most a fortnight's.</param>
/// <param name="HurtOften">On two days or more pain was clearly higher after than before.</param>
public sealed record DoneSince(int Days, int Planned, bool HurtOften)
{
    /// <summary>Points on the scale that are more than a slip of the hand.</summary>
    private const int RealRise = 2;

    private const int DaysThatCount = 2, LongestLook = 14;

    /// <summary>Null if nothing at all was noted: that says nothing about what was done.</summary>
    public static DoneSince? Of(ImmutableArray<DoneDay> noted, DateOnly since, DateOnly today)
    {
        var first = today.AddDays(-LongestLook) > since ? today.AddDays(-LongestLook) : since;
        // The day it ends is not over yet, and counts if something was done.
        var days = noted.Where(day => day.Day >= first && day.Day <= today).ToList();
        if (days.Count == 0) return null;
        // The seventh day of each week is for rest.
        int passed = Math.Max(1, today.DayNumber - first.DayNumber);
        int planned = passed - (passed / PlanBounds.Days);
        int rises = days.Count(day => day.PainAfter - day.PainBefore >= RealRise);
        return new DoneSince(days.Count(day => day.IsDone), planned, rises >= DaysThatCount);
    }

    /// <summary>The option of "how much of it could you do" that this comes to.</summary>
    public string InWords => Days == 0 ? "not_at_all" : Days * 10 >= Planned * 8 ? "most_days" : Days * 10 >= Planned * 6 ? "some_days" : "once_or_twice";
}
