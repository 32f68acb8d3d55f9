using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>axe-core on every page, and with the panel open in every state of a talk.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("es", ColorScheme.Dark)]
    public async Task Interview_InEveryState_HasNoViolation(string language, ColorScheme scheme)
    {
        await using var visit = await chromium.Visit(language, device: In(scheme));
        var found = new List<string>();

        await new Scenes(visit, new MouseHand(visit.Chat), language).PlayInterview(async scene => found.AddRange(await Violations(visit, scene)));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("en", ColorScheme.Dark)]
    [InlineData("es", ColorScheme.Light)]
    public async Task Emergency_Told_HasNoViolation(string language, ColorScheme scheme)
    {
        await using var visit = await chromium.Visit(language, device: In(scheme));
        var found = new List<string>();

        await new Scenes(visit, new MouseHand(visit.Chat), language).PlayEmergency(async scene => found.AddRange(await Violations(visit, scene)));

        Assert.Empty(found);
    }

    /// <summary>Everything the widget can show, wherever it is shown: light on a wide screen, dark on a phone.</summary>
    [Fact]
    public async Task States_All_HaveNoViolation()
    {
        await using var visit = await chromium.Visit("en");
        var found = new List<string>();
        string[] states = await States(visit);

        foreach (string state in states)
        {
            await visit.Page.GotoAsync(new Uri(chromium.Address, $"/embed/states?state={state}&look=en-light-desktop,es-dark-phone").ToString());
            await visit.Page.Locator("body[data-ready]").WaitForAsync();
            found.AddRange(await Axe.Violations(visit.Page, state));
        }

        Assert.InRange(states.Length, 18, 60);
        Assert.Empty(found);
        Assert.Empty(visit.Host.Complaints);
    }

    [Theory]
    [InlineData("/embed/preview?greeting-after=1", true)]
    [InlineData("/es.html", true)]
    [InlineData("/embed", false)]
    [InlineData("/privacy?lang=en", false)]
    [InlineData("/terms?lang=es", false)]
    public async Task Page_InLightAndDark_HasNoViolation(string path, bool hasWidget)
    {
        await using var visit = await chromium.Visit("en");
        var found = new List<string>();
        await visit.Page.GotoAsync(new Uri(chromium.Address, path).ToString());
        if (path.Contains("greeting", StringComparison.Ordinal)) await visit.Page.Locator(".hello button").First.WaitForAsync();

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange(await Axe.Violations(visit.Page, $"{path} {scheme}", hasWidget));
        }

        Assert.Empty(found);
        Assert.Empty(visit.Host.Complaints);
    }

    private async Task<string[]> States(Visit visit)
    {
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed/states?look=none").ToString());
        await visit.Page.Locator("body[data-ready]").WaitForAsync();
        return await visit.Page.Locator("section[data-state]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.state)");
    }

    private static BrowserNewContextOptions In(ColorScheme scheme) =>
        new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = scheme };

    // Scrolling changes nothing that axe-core looks at.
    private static async Task<IEnumerable<string>> Violations(Visit visit, string scene) =>
        scene.EndsWith(Scenes.End, StringComparison.Ordinal) ? [] : await Axe.Violations(visit.Page, scene);
}
