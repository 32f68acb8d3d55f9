using System.Globalization;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.Plans;

namespace BackBot.Pages.Plans;

/// <summary>A week as a calendar file (RFC 5545): an entry for each day, with what to do, until the next check-in is due.</summary>
/// <remarks>
/// Pure: start and time of writing are handed in. Times are the reader's own, wherever the calendar is. Nothing of the person stands in it
/// but the exercises, and no way to the page.
/// </remarks>
static class PlanCalendar
{
    /// <summary>After this many weeks a check-in is due, and the week may be another.</summary>
    private const int Weeks = 2;

    /// <param name="name">Names the plan, so that a calendar that is fetched again replaces its entries. It must not open the page.</param>
    /// <param name="start">First day of the week that is shown.</param>
    /// <param name="began">First day of the plan, from which the check-in is counted; null where that is the same. One that is overdue is due now.</param>
    /// <param name="at">When to be reminded; null for entries of the whole day without a reminder.</param>
    public static string Of(WeekPlan plan, ExerciseWords words, string name, DateOnly start, DateTimeOffset now, TimeOnly? at = null, DateOnly? began = null)
    {
        var file = new CalendarFile(words.Plan["title"]);
        foreach (var day in plan.Days)
        {
            string what = string.Join('\n', day.Exercises.Select(one => $"{words.Texts[one.Exercise.Id].Name}: {DoseWords.Of(one, words.Plan)}"));
            file.Begin($"{name}-{day.Number.ToString(CultureInfo.InvariantCulture)}", now);
            file.At(start.AddDays(day.Number - 1), at, (int)Math.Max(1, Math.Ceiling(day.Minutes)));
            file.Line($"RRULE:FREQ=WEEKLY;COUNT={Weeks.ToString(CultureInfo.InvariantCulture)}");
            file.Line($"SUMMARY:{CalendarFile.Escape($"{words.Plan["title"]}: {WeekWords.Of(day.Kind, words.Plan)}")}");
            file.Line($"DESCRIPTION:{CalendarFile.Escape(what)}");
            file.End(hasAlarm: at is not null);
        }
        file.Begin($"{name}-check-in", now);
        var due = (began ?? start).AddDays(Weeks * PlanBounds.Days);
        file.At(due < start ? start : due, at, 5);
        file.Line($"SUMMARY:{CalendarFile.Escape(words.Plan["check_in"])}");
        file.End(hasAlarm: at is not null);
        return file.Text();
    }
}
