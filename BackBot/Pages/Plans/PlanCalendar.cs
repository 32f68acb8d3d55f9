using System.Globalization;
using System.Text;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.Plans;

namespace BackBot.Pages.Plans;

/// <summary>A week as a calendar file (RFC 5545): an entry of the whole day for each day, with what to do.</summary>
/// <remarks>Pure: start and time of writing are handed in. Nothing of the person stands in it but the exercises.</remarks>
static class PlanCalendar
{
    private const int LongestLine = 73;

    /// <param name="id">The plan's id, so that a calendar that is fetched again replaces its entries.</param>
    public static string Of(WeekPlan plan, ExerciseWords words, string id, DateOnly start, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//BackBot//Plan//EN");
        foreach (var day in plan.Days)
        {
            var date = start.AddDays(day.Number - 1);
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{id}-{day.Number.ToString(CultureInfo.InvariantCulture)}@backbot");
            Line(text, $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line(text, $"DTSTART;VALUE=DATE:{date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line(text, $"SUMMARY:{Escape($"{words.Plan["title"]}: {PlanPage.KindOf(day.Kind, words.Plan)}")}");
            Line(text, $"DESCRIPTION:{Escape(string.Join('\n', day.Exercises.Select(one => $"{words.Texts[one.Exercise.Id].Name}: {DoseWords.Of(one, words.Plan)}")))}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Escape(string plain) => plain.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Long lines go on after a line break and a space; no letter of several bytes is cut.</summary>
    private static void Line(StringBuilder text, string line)
    {
        int bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }
            text.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
