using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>The week in the widget: a card below the advice that opens its page.</summary>
[Collection(BrowserTests.Name)]
public sealed class PlanCardTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 390)]
    [InlineData("es", 1280)]
    public async Task Card_AfterTheAdvice_ShowsTheWeekAndOpensItsPage(string language, int width)
    {
        await using var visit = await chromium.Visit(language, device: new() { ViewportSize = new() { Width = width, Height = 844 } });
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await Patient.WithNewPain(language).TalkToTheEnd(visit.Chat, hand);

        var card = visit.Page.GetByTestId("plan");
        string title = language == "es" ? "Su semana" : "Your week";
        await Assertions.Expect(card.Locator("h3")).ToHaveTextAsync(title);
        Assert.InRange(await card.Locator("li").CountAsync(), 5, 60);
        Assert.True(await card.EvaluateAsync<bool>("it => it.scrollWidth <= it.clientWidth"), "the card is wider than the panel");
        var how = card.Locator("details").First;
        await how.Locator("summary").ClickAsync();
        await Assertions.Expect(how.Locator("p")).ToBeVisibleAsync();

        var open = card.Locator(".actions a");
        Assert.Matches("^/plan/[0-9a-f]{32}$", new Uri(chromium.Address, await open.GetAttributeAsync("href")).AbsolutePath);
        var opened = await visit.Page.Context.RunAndWaitForPageAsync(() => open.ClickAsync());
        await Assertions.Expect(opened.Locator("h1")).ToHaveTextAsync(title);
        await Assertions.Expect(opened.Locator("article").First).ToBeVisibleAsync();
        Assert.Empty(visit.Host.Complaints);
    }
}
