using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Moments in Web Chat beside the straight way: a danger sign, an answer that is changed, an answer by typing.</summary>
[Collection(BrowserTests.Name)]
public sealed class WebChatMomentsTests(Chromium chromium, ClientSite site) : IClassFixture<ClientSite>
{
    [Theory]
    [InlineData("en", "I can't feel when I wipe", "Call 911")]
    [InlineData("es", "no siento cuando me limpio", "Llamar al 911")]
    public async Task Danger_TypedAtACard_GivesTheEmergencyCardWithTheCall(string language, string danger, string call)
    {
        await using var chat = await Open(language);
        var talk = new WebChatTalk(chat, Patient.WithNewPain(language));
        await talk.TalkUntil("where");

        await chat.Say(danger);
        await chat.Cards.Last.GetByRole(AriaRole.Button).First.ClickAsync();

        var emergency = chat.Cards.Filter(new() { HasTextString = Words.In(language).EmergencyTitle }).Last;
        await Assertions.Expect(emergency.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Words.In(language).EmergencyTitle);
        await Assertions.Expect(emergency.GetByRole(AriaRole.Button, new() { Name = call, Exact = true })).ToBeVisibleAsync();
        Assert.Empty(chat.Host.Complaints);
    }

    [Fact]
    public async Task Change_PressedOnTheReview_AsksAgainAndTakesTheNewAnswer()
    {
        await using var chat = await Open("en");
        await new WebChatTalk(chat, Patient.WithNewPain("en")).TalkUntil("where");
        await chat.Say("my answers");
        var review = chat.Cards.Filter(new() { HasTextString = "41" }).Last;

        await review.GetByRole(AriaRole.Button, new() { NameRegex = new("Change") }).And(chat.Page.GetByTitle("Change: Age")).ClickAsync();
        await chat.WaitForPrompt("age");
        await chat.Say("52");
        await chat.WaitForPrompt("where");
        await chat.Say("my answers");

        await Assertions.Expect(chat.Cards.Filter(new() { HasTextString = "52" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Checklist_AnsweredByTyping_IsTakenAsTicked()
    {
        await using var chat = await Open("en");
        await new WebChatTalk(chat, Patient.WithNewPain("en")).TalkUntil("where");

        await chat.Say("low back");
        await chat.WaitForPrompt("episode_weeks");

        var said = (await chat.Incoming()).Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string?)activity["text"]);
        Assert.Equal("low back", said.Last());
    }

    private async Task<WebChatPage> Open(string language) =>
        await WebChatPage.Open(await chromium.Context(language), site.Address, chromium.Address, language, "socket");
}
