using System.Globalization;
using BackBot.Conversation;

namespace BackBot.Pages.Plans;

/// <summary>Breaks from sitting as a calendar file of its own, so that it is paused or deleted without touching the week.</summary>
/// <remarks>Pure. Monday to Friday, in the reader's own time zone; never more often than asked for, and never more than every half hour.</remarks>
static class BreakCalendar
{
    private const int LeastMinutes = 30, MostMinutes = 120, MostHours = 14;

    /// <param name="start">No break before this day.</param>
    public static string Of(ExerciseWords words, string name, BreakWish wish, DateOnly start, DateTimeOffset now)
    {
        var file = new CalendarFile(words.Plan["breaks"]);
        while (start.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) start = start.AddDays(1);
        int number = 0;
        foreach (var time in wish.Times)
        {
            file.Begin($"{name}-break-{(++number).ToString(CultureInfo.InvariantCulture)}", now);
            file.At(start, time, 1);
            file.Line("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
            file.Line($"SUMMARY:{CalendarFile.Escape(words.Plan["break_title"])}");
            file.End(hasAlarm: true);
        }
        return file.Text();
    }

    /// <summary>What was asked for, with what cannot be brought back to what is usual.</summary>
    public static BreakWish Read(string? every, string? from, string? to)
    {
        int minutes = int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? Math.Clamp(asked, LeastMinutes, MostMinutes) : 45;
        var (first, last) = (TimeOf(from) ?? new TimeOnly(9, 0), TimeOf(to) ?? new TimeOnly(17, 0));
        return last <= first || last - first > TimeSpan.FromHours(MostHours) ? new BreakWish(minutes, new TimeOnly(9, 0), new TimeOnly(17, 0)) : new BreakWish(minutes, first, last);
    }

    public static TimeOnly? TimeOf(string? text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

/// <param name="Minutes">Between two breaks.</param>
/// <param name="From">When work begins; the first break is one pause later.</param>
/// <param name="To">When work ends.</param>
sealed record BreakWish(int Minutes, TimeOnly From, TimeOnly To)
{
    public IEnumerable<TimeOnly> Times
    {
        get
        {
            for (int after = Minutes; after < (To - From).TotalMinutes; after += Minutes) yield return From.AddMinutes(after);
        }
    }
}
