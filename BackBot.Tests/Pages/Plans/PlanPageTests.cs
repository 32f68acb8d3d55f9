using System.IO.Compression;
using System.Text;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Pages.Plans;

namespace BackBot.Tests.Pages.Plans;

public class PlanPageTests
{
    private const int LargestPageBytes = 60_000;

    private static WeekPlan Week(int step) =>
        Planner.Week(TestContent.Shipped.Exercises, new PlanGround(PlanFace.Build, step, [], ["extension_try"], ["band", "step", "weight"], ["extensors"], 3, true, true));

    public static TheoryData<string, int> Pages() => new() { { "en", 0 }, { "en", 8 }, { "es", 1 }, { "es", 5 } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_AWeek_ShowsEachExerciseAndStaysSmall(string language, int step)
    {
        var week = Week(step);
        string page = PlanPage.Of(week, TestContent.Shipped.Languages[language]);
        Assert.All(week.Exercises, exercise => Assert.Contains($"<article id=\"{exercise.Id}\"", page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{", page[page.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.InRange(Compressed(page), 1, LargestPageBytes);
    }

    [Fact]
    public void Dose_OfEachKind_IsSaidInFewWords()
    {
        var (library, words) = (TestContent.Shipped.Exercises, TestContent.Shipped.Languages["en"].Exercises.Plan);
        string Said(string id) => DoseWords.Of(new PlannedExercise(library.Find(id)!, library.Find(id)!.At(DoseLevel.Middle)), words);
        Assert.Equal("10 min", Said("walking"));
        Assert.Equal("2 × 8, hold 3 s", Said("bridge"));
        Assert.Equal("2 × 8, hold 2 s, on each side", Said("clam"));
        Assert.Equal("2 × 8, hold 1 s, left and right in turn", Said("heel_slides"));
    }

    [Fact]
    public void Calendar_OfAWeek_KeepsTheFormat()
    {
        string calendar = PlanCalendar.Of(Week(2), TestContent.Shipped.Languages["es"].Exercises, "abc", new DateOnly(2026, 3, 2), TestContent.Monday);
        string[] lines = calendar.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^2]));
        Assert.Equal(7, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART;VALUE=DATE:20260308", lines);
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain("\n", calendar.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(7, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    private static long Compressed(string text)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(text));
        return small.Length;
    }
}
