using BackBot.Tests.Pages.Plans;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>The page of a plan in a real browser: read by anybody, worked by keyboard, without script, without a connection, on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class PlanPageTests(Chromium chromium)
{
    private const double SmallestPrint = 10;

    private static readonly AxeRunOptions EveryRule = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    [Theory]
    [InlineData("en", ColorScheme.Light, 390)]
    [InlineData("es", ColorScheme.Dark, 390)]
    [InlineData("es", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    public async Task Page_ForEveryone_HasNoViolation(string language, ColorScheme scheme, int width)
    {
        await using var context = await chromium.Context(language, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await Open(context, await PlanPlace.Put(chromium.Folder, language, PlanPlace.Most, daysAgo: 9));
        foreach (var summary in await page.Locator("summary").AllAsync()) await summary.ClickAsync();
        await page.Locator("button.timer").First.ClickAsync();
        var result = await page.RunAxe(EveryRule);
        Assert.Contains(result.Passes, pass => pass.Id == "target-size");
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}; {node.Html}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
    }

    [Theory]
    [InlineData("en", "A4", 595.28, 841.89)]
    [InlineData("es", "A4", 595.28, 841.89)]
    [InlineData("en", "Letter", 612, 792)]
    [InlineData("es", "Letter", 612, 792)]
    public async Task Page_OnPaper_IsTwoPagesOfReadablePrint(string language, string paper, double width, double height)
    {
        await using var context = await chromium.Context(language);
        var printed = new List<string>();
        foreach (var ground in PrintedWeeks.Longest(language).Append(PlanPlace.Gentle))
        {
            var page = await Open(context, await PlanPlace.Put(chromium.Folder, language, ground));
            var pdf = PdfText.Read(await page.PdfAsync(new() { Format = paper, PreferCSSPageSize = false }));
            // Chromium rounds a page to whole pixels.
            Assert.True(Math.Abs(pdf.Size.X - width) < 2 && Math.Abs(pdf.Size.Y - height) < 2, $"a page is {pdf.Size} points");
            Assert.InRange(pdf.Shown.Values.Sum(), 100, int.MaxValue);
            printed.Add($"{pdf.Pages} pages, smallest print {pdf.Shown.Keys.Min()}: {ground}");
            await page.CloseAsync();
        }
        Assert.All(printed, one => Assert.Matches($"^[12] pages, smallest print {SmallestPrint}:", one));
    }

    [Fact]
    public async Task Page_ByKeyboardAlone_NotesADayAndRunsATimer()
    {
        await using var context = await chromium.Context("en");
        string path = await PlanPlace.Put(chromium.Folder, "en", PlanPlace.Gentle);
        var page = await Open(context, path);

        await page.Locator("[data-day] input[type=checkbox]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("[data-day] .status").First).ToHaveTextAsync("Saved.");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-day] input[type=checkbox]").First).ToBeCheckedAsync();

        var timer = page.Locator("button.timer").First;
        await timer.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#timer .hold")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#timer .phase")).ToHaveTextAsync("Get ready");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#timer")).ToBeHiddenAsync();
        await Assertions.Expect(timer).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Page_WithoutScript_NotesADay()
    {
        await using var context = await chromium.Context("es", new() { JavaScriptEnabled = false });
        var page = await Open(context, await PlanPlace.Put(chromium.Folder, "es", PlanPlace.Gentle));
        var day = page.Locator("[data-day]").Nth(1);

        await day.Locator("input[type=checkbox]").First.CheckAsync();
        await day.Locator("select[name=after]").SelectOptionAsync("3");
        await day.Locator("button").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/plan/[0-9a-f]{32}#d"));
        await Assertions.Expect(day.Locator("input[type=checkbox]").First).ToBeCheckedAsync();
        await Assertions.Expect(day.Locator("select[name=after]")).ToHaveValueAsync("3");
        await Assertions.Expect(page.Locator("button.timer").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Page_WithoutAConnection_OpensAgainAndSendsLaterWhatWasTicked()
    {
        await using var context = await chromium.Context("en");
        string path = await PlanPlace.Put(chromium.Folder, "en", PlanPlace.Gentle);
        var page = await Open(context, path);
        await Kept(page, path, true);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");

        await context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Your week");
        await page.Locator("[data-day] input[type=checkbox]").First.CheckAsync();
        await Assertions.Expect(page.Locator("[data-day] .status").First).ToHaveTextAsync("No connection. It is kept on this device and sent later.");

        await context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-day] .status").First).ToHaveTextAsync("Saved.");
        await using var elsewhere = await chromium.Context("en");
        var other = await Open(elsewhere, path);
        await Assertions.Expect(other.Locator("[data-day] input[type=checkbox]").First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Page_Deleted_IsGoneHereAndWithoutAConnection()
    {
        await using var context = await chromium.Context("en");
        string path = await PlanPlace.Put(chromium.Folder, "en", PlanPlace.Gentle);
        var page = await Open(context, path);
        await Kept(page, path, true);

        await page.Locator("summary", new() { HasText = "Delete this week" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it now" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("There is no week here");
        await Kept(page, path, false);
    }

    /// <summary>Waits until the browser keeps the page for times without a connection, or does not any more.</summary>
    private static async Task Kept(IPage page, string path, bool isKept) => await page.EvaluateAsync(
        """
        async ([path, isKept]) => {
          while (!!await (await caches.open('backbot-plan')).match(path) !== isKept) await new Promise(requestAnimationFrame);
        }
        """, new object[] { path, isKept });

    /// <summary>Opens the page, and holds it to its own policy: nothing it does may be refused by it.</summary>
    private async Task<IPage> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Assert.False(message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal), message.Text);
        var answer = await page.GotoAsync(new Uri(chromium.Address, path).ToString());
        Assert.Equal(200, answer!.Status);
        return page;
    }
}
