using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>A whole interview in a real browser, from the closed launcher to the advice.</summary>
[Collection(BrowserTests.Name)]
public sealed class InterviewTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Interview_ByMouse_EndsWithAdviceDisclaimerAndReferral(string language)
    {
        await using var visit = await chromium.Visit(language);
        var hand = new MouseHand(visit.Chat);

        await hand.OpenChat();
        var (_, controls) = await Patient.WithNewPain(language).TalkToTheEnd(visit.Chat, hand);

        await AssertAdvised(visit);
        Assert.Superset(new HashSet<string> { "buttons", "checklist", "scale", "form", "text" }, controls);
        Assert.Empty(visit.Host.Complaints);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Interview_ByKeyboardAlone_EndsWithAdviceAndNeverLosesTheFocus(string language)
    {
        await using var visit = await chromium.Visit(language);
        var hand = new KeyboardHand(visit.Chat);

        await hand.OpenChat();
        await FocusWatch.Begin(visit.Page);
        var (_, controls) = await Patient.WithNewPain(language).TalkToTheEnd(visit.Chat, hand);

        await AssertAdvised(visit);
        Assert.Superset(new HashSet<string> { "buttons", "checklist", "scale", "form", "text" }, controls);
        Assert.Empty(await FocusWatch.Lost(visit.Page));
        Assert.Empty(visit.Host.Complaints);
    }

    [Fact]
    public async Task Escape_AtAQuestion_ClosesAndKeepsTheTalkAndGivesTheFocusBack()
    {
        await using var visit = await chromium.Visit("en");
        var hand = new KeyboardHand(visit.Chat);
        await hand.OpenChat();
        await Patient.WithNewPain("en").TalkUntil("where", visit.Chat, hand);
        string[] before = await visit.Chat.Talk();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Chat.Panel).ToBeHiddenAsync();
        await Assertions.Expect(visit.Chat.Launcher).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Chat.WaitFor("where");
        Assert.Equal(before, await visit.Chat.Talk());
        await Assertions.Expect(visit.Chat.Item("low_back")).ToBeFocusedAsync();
    }

    private static async Task AssertAdvised(Visit visit)
    {
        await Assertions.Expect(visit.Chat.Advice).ToContainTextAsync(visit.Words.Disclaimer);
        string grade = await visit.Chat.Disposition.Last.GetAttributeAsync("data-grade") ?? "";
        await Assertions.Expect(visit.Chat.Disposition.Last).ToContainTextAsync(visit.Words.Referral(grade));
    }
}
