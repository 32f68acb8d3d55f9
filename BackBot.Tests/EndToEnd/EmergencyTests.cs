using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>A danger sign typed into the browser, instead of an answer.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmergencyTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "consent", "I can't feel when I wipe")]
    [InlineData("en", "pain_0_10", "I can't feel when I wipe")]
    [InlineData("es", "where", "no siento cuando me limpio")]
    public async Task Danger_TypedAtAnyQuestion_GivesTheEmergencyCardWithTheTelephoneFirst(string language, string question, string danger)
    {
        await using var visit = await chromium.Visit(language);
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await Patient.WithNewPain(language).TalkUntil(question, visit.Chat, hand);

        await hand.Say(danger);

        var card = visit.Page.Locator("[data-testid=disposition][data-grade=emergency]");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await Assertions.Expect(card).ToBeInViewportAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Heading)).ToHaveTextAsync(visit.Words.EmergencyTitle);
        var call = card.Locator(".body > *").First.GetByRole(AriaRole.Link).First;
        await Assertions.Expect(call).ToHaveAttributeAsync("href", "tel:911");
        await Assertions.Expect(call).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Empty(visit.Host.Complaints);
    }
}
