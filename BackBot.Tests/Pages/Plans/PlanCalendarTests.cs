using System.Text;
using BackBot.Clinical.Plans;
using BackBot.Pages.Plans;

namespace BackBot.Tests.Pages.Plans;

public class PlanCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static WeekPlan Week => PlanPageTests.View("es", 2).Week!;

    [Fact]
    public void Week_WithoutATime_IsEntriesOfTheWholeDay()
    {
        string[] lines = Lines(PlanCalendar.Of(Week, TestContent.Shipped.Languages["es"].Exercises, "abc", Monday, TestContent.Monday));
        Assert.Equal(8, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART;VALUE=DATE:20260308", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20260316", lines);
        Assert.Equal(7, lines.Count(line => line == "RRULE:FREQ=WEEKLY;COUNT=2"));
        Assert.DoesNotContain("BEGIN:VALARM", lines);
        Assert.Equal(8, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Week_WithATime_RemindsThenByTheClockOnTheWall()
    {
        string[] lines = Lines(PlanCalendar.Of(Week, TestContent.Shipped.Languages["en"].Exercises, "abc", Monday, TestContent.Monday, new TimeOnly(18, 30)));
        Assert.Contains("DTSTART:20260302T183000", lines);
        Assert.Equal(8, lines.Count(line => line == "BEGIN:VALARM"));
        Assert.DoesNotContain(lines, line => line.StartsWith("DTSTART", StringComparison.Ordinal) && (line.EndsWith('Z') || line.Contains("TZID", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, "20260316")]
    [InlineData(7, "20260309")]
    [InlineData(21, "20260302")]
    public void CheckIn_CountsFromTheBeginningOfThePlan(int daysAgo, string due)
    {
        string[] lines = Lines(PlanCalendar.Of(
            Week, TestContent.Shipped.Languages["en"].Exercises, "abc", Monday, TestContent.Monday, began: Monday.AddDays(-daysAgo)));
        Assert.Equal($"DTSTART;VALUE=DATE:{due}", lines.Last(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("30", "09:00", "17:00", 15)]
    [InlineData("45", "09:00", "17:00", 10)]
    [InlineData("60", "08:00", "12:00", 3)]
    [InlineData("1", "09:00", "11:00", 3)]
    [InlineData("x", "25:00", "-1", 10)]
    [InlineData("30", "17:00", "09:00", 15)]
    [InlineData("30", "00:00", "23:59", 15)]
    public void Breaks_AsAskedFor_AreNeverMore(string every, string from, string to, int number)
    {
        var wish = BreakCalendar.Read(every, from, to);
        string[] lines = Lines(BreakCalendar.Of(TestContent.Shipped.Languages["en"].Exercises, "abc", wish, Monday, TestContent.Monday));
        Assert.Equal(number, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Equal(number, lines.Count(line => line == "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
        var times = wish.Times.ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True((pair.Second - pair.First).TotalMinutes >= 30));
        Assert.All(times, time => Assert.True(time > wish.From && time < wish.To));
    }

    [Fact]
    public void Breaks_FromASaturday_BeginOnMonday()
    {
        string[] lines = Lines(BreakCalendar.Of(TestContent.Shipped.Languages["es"].Exercises, "abc", BreakCalendar.Read(null, null, null), new DateOnly(2026, 3, 7), TestContent.Monday));
        Assert.Contains("DTSTART:20260309T094500", lines);
        Assert.DoesNotContain(lines, line => line.Contains("20260307", StringComparison.Ordinal));
    }

    /// <summary>RFC 5545: lines end in CR LF, none is longer than 75 bytes, and what begins ends.</summary>
    private static string[] Lines(string calendar)
    {
        string[] lines = calendar.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^2]));
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain("\n", calendar.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(lines.Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)), lines.Count(line => line.StartsWith("END:", StringComparison.Ordinal)));
        return lines;
    }
}
