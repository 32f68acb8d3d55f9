using System.Globalization;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>Takes the pictures of the page of a plan for docs/exercises, so that a person can look at it. Runs on request, like <see cref="Screenshots"/>.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Screenshots")]
public sealed class PlanScreenshots(Chromium chromium)
{
    private const string FolderVariable = "BACKBOT_PLAN_SCREENSHOTS";

    [ScreenshotTheory(FolderVariable)]
    [InlineData("en", 390, ColorScheme.Light)]
    [InlineData("es", 390, ColorScheme.Dark)]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("es", 1280, ColorScheme.Dark)]
    public async Task Take_ThePage(string language, int width, ColorScheme scheme)
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable)!;
        Directory.CreateDirectory(folder);
        await using var context = await chromium.Context(language, new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(chromium.Address, await PlanPlace.Put(chromium.Folder, language, PlanPlace.Most, daysAgo: 9)).ToString());
        string file = string.Create(CultureInfo.InvariantCulture, $"plan-{language}-{width}{(scheme == ColorScheme.Dark ? "-dark" : "")}.png");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true, Scale = ScreenshotScale.Css });
    }
}
