using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>What the owner of a website gets with the one line: the launcher, its greeting, its calls and events.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmbedTests(Chromium chromium)
{
    [Fact]
    public async Task Launcher_UntilThePointerComes_LoadsNothingMore()
    {
        await using var visit = await chromium.Visit("en");
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Contains("/backbot.js", asked);
        Assert.DoesNotContain(asked, path => path.EndsWith("panel.js", StringComparison.Ordinal) || path.StartsWith("/widget", StringComparison.Ordinal) || path.StartsWith("/v3", StringComparison.Ordinal));

        asked.Clear();
        await visit.Page.RunAndWaitForResponseAsync(() => visit.Chat.Launcher.HoverAsync(), response => response.Url.EndsWith("/panel.js", StringComparison.Ordinal));
        Assert.Single(asked);
    }

    [Fact]
    public async Task Host_OpeningClosingAndGreeting_ShiftNothingOnIt()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed/preview?greeting-after=1").ToString());
        await visit.Page.EvaluateAsync("() => { window.shifts = 0; new PerformanceObserver(list => { for (const { value } of list.getEntries()) window.shifts += value; }).observe({ type: 'layout-shift', buffered: true }); }");
        await visit.Page.Locator(".hello button").First.ClickAsync();
        await visit.Chat.WaitFor("consent");
        await visit.Page.GetByTestId("close").ClickAsync();

        await Assertions.Expect(visit.Chat.Launcher).ToBeFocusedAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("() => window.shifts"));
    }

    [Fact]
    public async Task Greeting_Dismissed_GoesAndTurnedOffNeverComes()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed/preview?greeting-after=1&greeting=Good%20morning").ToString());
        await Assertions.Expect(visit.Page.Locator(".hello")).ToContainTextAsync("Good morning");
        await visit.Page.Locator(".hello button").Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".hello")).ToBeHiddenAsync();

        await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed/preview?greeting-after=0").ToString());
        await visit.Chat.Launcher.WaitForAsync();
        await visit.Page.Clock.FastForwardAsync("05:00");
        await Assertions.Expect(visit.Page.Locator(".hello")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Api_OfTheWidget_OpensSaysClosesAndTellsWithoutWords()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.EvaluateAsync(
            "() => { window.told = []; for (const name of ['open', 'close', 'message', 'unread']) BackBot.on(name, detail => told.push(name + ' ' + JSON.stringify(detail ?? null))); }");

        await visit.Page.EvaluateAsync("() => BackBot.send('my back hurts')");
        await visit.Chat.WaitFor("consent");
        await Assertions.Expect(visit.Page.Locator("[data-testid=message][data-from=user]")).ToContainTextAsync("my back hurts");
        await visit.Page.EvaluateAsync("() => BackBot.close()");
        await Assertions.Expect(visit.Chat.Panel).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("() => BackBot.open()");
        await Assertions.Expect(visit.Chat.Panel).ToBeVisibleAsync();

        string[] told = await visit.Page.EvaluateAsync<string[]>("() => told");
        Assert.Subset(new HashSet<string> { "open null", "close null", "message {\"from\":\"bot\"}", "unread 0", "unread 1" }, told.ToHashSet());
        Assert.Equal(["open null", "close null", "open null"], told.Where(one => one.Contains("null", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Guide_SettingsChanged_AreInThePreviewAndInTheLine()
    {
        await using var visit = await chromium.Visit("en");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed").ToString());
        await visit.Page.GetByLabel("Language").SelectOptionAsync("es");
        await visit.Page.GetByLabel("Name").FillAsync("Ana");
        var frame = visit.Page.FrameLocator("#preview");

        await Assertions.Expect(frame.GetByTestId("launcher")).ToContainTextAsync("espalda");
        await visit.Page.Locator("#preview").EvaluateAsync("it => it.scrollIntoView({ block: 'end' })");
        await frame.GetByTestId("launcher").ClickAsync();
        await Assertions.Expect(frame.GetByTestId("panel").GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Ana");
        await visit.Page.GetByText("Copy the line").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#copied")).ToHaveTextAsync("Copied.");
        Assert.Equal(
            $"<script src=\"{chromium.Address}backbot.js\" data-lang=\"es\" data-name=\"Ana\" defer></script>",
            await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Empty(visit.Host.Complaints);
    }
}
