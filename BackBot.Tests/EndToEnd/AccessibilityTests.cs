using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>axe-core on the whole page with the panel open, in every state of a talk.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        // Off by default in axe-core: fingers that hurt or shake need large targets.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

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

    private static BrowserNewContextOptions In(ColorScheme scheme) =>
        new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = scheme };

    private static async Task<IEnumerable<string>> Violations(Visit visit, string scene)
    {
        // Scrolling changes nothing that axe-core looks at.
        if (scene.EndsWith(Scenes.End, StringComparison.Ordinal)) return [];
        var result = await visit.Page.RunAxe(EveryRule);
        // A checker that did not look into the widget's shadow root would find nothing and prove nothing.
        Assert.Contains(result.Passes.Where(pass => pass.Id == "target-size").SelectMany(pass => pass.Nodes), node => node.Html.Contains("data-testid", StringComparison.Ordinal));
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node =>
            $"{scene}: {violation.Id} ({violation.Impact}): {violation.Help}; {node.Target}; {node.Html}; {string.Join(' ', node.Any.Select(check => check.Message))}"));
    }
}
