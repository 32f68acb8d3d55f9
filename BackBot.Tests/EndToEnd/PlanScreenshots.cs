using System.Globalization;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>Takes the pictures of the page of a plan for docs/screenshots, so that a person can look at it. Runs on request, like <see cref="Screenshots"/>.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Screenshots")]
public sealed class PlanScreenshots(Chromium chromium)
{
    private const string FolderVariable = "BACKBOT_SCREENSHOTS";

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
        string shade = scheme == ColorScheme.Dark ? "-dark" : "";
        foreach (var (scene, place) in new[] { ("week", "header"), ("exercises", ".how-part"), ("progress", ".progress"), ("calendar", ".extras") })
        {
            await page.EvaluateAsync("place => document.querySelector(place).scrollIntoView()", place);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"plan-{scene}-{language}-{width}{shade}.png")), Scale = ScreenshotScale.Css });
        }
    }

    /// <summary>What the printer gets, as wide as a sheet of A4 between its margins, and as long as it takes.</summary>
    [ScreenshotTheory(FolderVariable)]
    [InlineData("es")]
    public async Task Take_ThePrint(string language)
    {
        await using var context = await chromium.Context(language, new() { ViewportSize = new() { Width = 733, Height = 1062 } });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(new Uri(chromium.Address, await PlanPlace.Put(chromium.Folder, language, PlanPlace.Most)).ToString());
        await page.ScreenshotAsync(new() { Path = Path.Combine(Environment.GetEnvironmentVariable(FolderVariable)!, $"plan-print-{language}.png"), FullPage = true, Scale = ScreenshotScale.Css });
    }
}
