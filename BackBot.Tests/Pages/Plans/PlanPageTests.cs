using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation.Plans;
using BackBot.Pages.Plans;

namespace BackBot.Tests.Pages.Plans;

public partial class PlanPageTests
{
    private const int LargestPageBytes = 60_000;

    private static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>Everything at hand and nothing forbidden, seven weeks noted: the page has the most to show.</summary>
    internal static PlanView View(string language, int step, int noted = 49, PlanFace face = PlanFace.Build, DoneDay? last = null)
    {
        var plan = new KeptPlan(
            new PlanGround(face, step, [], ["extension_try"], ["band", "step", "weight"], ["extensors"], 3, true, true, "stretch"), new PlanState(step, 4, false, false), Start);
        var days = Enumerable.Range(0, noted).Select(day => new DoneDay(Start.AddDays(day), day % 3 == 2 ? [] : ["walking", "bridge"], day % 3 == 2 ? 0 : 12 + (day % 5), 6 - (day / 14), 5 - (day / 14)));
        return new PlanView(
            new string('a', 32), plan, plan.Week(TestContent.Shipped.Exercises), [.. days, .. new[] { last }.OfType<DoneDay>()], TestContent.Shipped.Languages[language],
            Start.AddDays(noted), Start.AddDays(180));
    }

    public static TheoryData<string, int> Pages() => new() { { "en", 0 }, { "en", 8 }, { "es", 1 }, { "es", 5 } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_AWeek_ShowsEachExerciseAndStaysSmall(string language, int step)
    {
        var view = View(language, step);
        string page = PlanPage.Of(view).Html;
        Assert.All(view.Week!.Exercises, exercise => Assert.Contains($"<article id=\"{exercise.Id}\"", page, StringComparison.Ordinal));
        string body = page[page.IndexOf("<body", StringComparison.Ordinal)..page.IndexOf("<script", StringComparison.Ordinal)];
        // The words of the timer alone hold places, which its script fills.
        Assert.DoesNotContain("{", Regex.Replace(body, "data-set=\"[^\"]*\"", ""), StringComparison.Ordinal);
        Assert.InRange(Compressed(page), 1, LargestPageBytes);
    }

    /// <summary>Every week that can come out of the planner for anybody, by what its pictures weigh: the heaviest of them still fits.</summary>
    [Fact]
    public void Of_TheHeaviestWeek_StaysSmall()
    {
        var library = TestContent.Shipped.Exercises;
        var weights = library.Exercises.ToDictionary(
            exercise => exercise.Id, exercise => BackBot.Pages.Figures.Figure.Draw("a", exercise.Picture, TestContent.Shipped.Languages["es"].Exercises.Texts[exercise.Id].Poses).Sum(panel => panel.Svg.Length + panel.Css.Length));
        var everything = View("es", 0);
        var heaviest = (from step in Enumerable.Range(0, PlanGround.HighestStep + 1)
                        from given in new ImmutableSortedSet<string>[] { [], ["flexion_try"], ["extension_try"], ["extension_try", "flexion_try"] }
                        from sore in new ImmutableSortedSet<string>[] { [], ["extensors"], ["obliques"], ["hip_flexors"], ["extensors", "hip_flexors"] }
                        from likes in new[] { null, "stretch", "calm" }
                        from means in new ImmutableSortedSet<string>[] { [], ["band", "step", "weight"] }
                        let ground = everything.Plan.Ground with { Given = given, Sore = sore, Likes = likes, Means = means }
                        let plan = everything.Plan with { Ground = ground, State = everything.Plan.State with { Step = step } }
                        select plan).MaxBy(plan => plan.Week(library)!.Exercises.Sum(exercise => weights[exercise.Id]))!;
        foreach (string language in TestContent.Shipped.Languages.Keys)
        {
            var view = View(language, 0) with { Plan = heaviest, Week = heaviest.Week(library) };
            Assert.InRange(Compressed(PlanPage.Of(view).Html), 1, LargestPageBytes);
        }
    }

    [Fact]
    public void Of_AWeek_HoldsWhatAStrictPolicyAllows()
    {
        var page = PlanPage.Of(View("en", 4));
        Assert.DoesNotMatch(InlineStyleOrHandler(), page.Html.Replace(page.Script, "", StringComparison.Ordinal));
        Assert.Equal(page.Style, Inside(page.Html, "style"));
        Assert.Equal(page.Script, Inside(page.Html, "script"));
        Assert.DoesNotMatch("(src|href)=\"https?:", page.Html);
        Assert.DoesNotContain("localhost", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NotedDays_ShowsThemTickedAndInTheTable()
    {
        var view = View("en", 0, noted: 3, last: new DoneDay(Start.AddDays(3), ["walking"], 7, 6, 3)) with { Today = Start.AddDays(3) };
        string page = PlanPage.Of(view).Html;
        string day = page[page.IndexOf("id=\"d2026-03-05\"", StringComparison.Ordinal)..page.IndexOf("id=\"d2026-03-06\"", StringComparison.Ordinal)];
        Assert.Contains("value=\"walking\" checked", day, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(day, " checked"));
        Assert.Contains("<option selected>6</option>", day, StringComparison.Ordinal);
        Assert.Contains("<option selected>3</option>", day, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">5 March</th><td>1</td><td>7</td><td>6</td><td>3</td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<circle class=\"after\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(14, 14, 1)]
    [InlineData(15, 3, 7)]
    [InlineData(200, 12, 7)]
    public void Spans_OfNotedDays_AreDaysAndThenWeeks(int noted, int spans, int size)
    {
        var view = View("en", 0, noted) with { Today = Start.AddDays(noted - 1) };
        var found = PlanProgress.Spans(view);
        Assert.Equal((spans, size), (found.Length, found[0].Size));
        if (noted <= 84) Assert.Equal(view.Noted.Sum(day => day.Minutes), found.Sum(span => span.Minutes));
    }

    [Theory]
    [InlineData(0, 1, "2026-03-02")]
    [InlineData(6, 1, "2026-03-02")]
    [InlineData(7, 2, "2026-03-09")]
    [InlineData(-1, 1, "2026-03-02")]
    public void View_AsTimeGoesOn_ShowsTheWeekUnderWay(int later, int number, string first)
    {
        var view = View("en", 0, 0) with { Today = Start.AddDays(later) };
        Assert.Equal((number, DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture)), (view.Number, view.First));
    }

    [Fact]
    public void Of_AStoppedPlan_HasNoExercise()
    {
        var view = View("es", 3);
        var stopped = view.Plan with { State = view.Plan.State with { IsStopped = true } };
        string page = PlanPage.Of(view with { Plan = stopped, Week = stopped.Week(TestContent.Shipped.Exercises) }).Html;
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"done\"", page, StringComparison.Ordinal);
        Assert.Contains("Su semana está en pausa", page, StringComparison.Ordinal);
        Assert.Contains("class=\"chart\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"delete\"", page, StringComparison.Ordinal);
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

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""|javascript:")]
    private static partial Regex InlineStyleOrHandler();

    private static string Inside(string page, string tag) => Regex.Match(page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;

    private static long Compressed(string text)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(text));
        return small.Length;
    }
}
