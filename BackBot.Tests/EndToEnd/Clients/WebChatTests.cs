using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Microsoft's Web Chat 4.18.1 against our Direct Line, from another origin, in real Chromium.</summary>
[Collection(BrowserTests.Name)]
public sealed class WebChatTests(Chromium chromium, ClientSite site) : IClassFixture<ClientSite>
{
    public static TheoryData<string, string> Ways { get; } = Counts.Of(0, 1) == 0
        ? new() { { "en", "socket" }, { "es", "polling" } }
        : new() { { "en", "socket" }, { "es", "socket" }, { "en", "polling" }, { "es", "polling" } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Interview_InWebChat_EndsWithAdviceDisclaimerAndReferral(string language, string mode)
    {
        await using var chat = await WebChatPage.Open(await chromium.Context(language), site.Address, chromium.Address, language, mode);
        var talk = new WebChatTalk(chat, Patient.WithNewPain(language));

        var controls = await talk.TalkUntil();

        var words = Words.In(language);
        await Assertions.Expect(await chat.Advice()).ToContainTextAsync(words.Disclaimer);
        await Assertions.Expect(chat.Cards.Filter(new() { HasTextRegex = words.Referral(await chat.Grade()) })).Not.ToHaveCountAsync(0);
        Assert.Superset(new HashSet<string> { "buttons", "checklist", "scale", "form", "text" }, controls);
        Assert.Equal(Enumerable.Range(1, (await talk.Numbers()).Count()), await talk.Numbers());
        Assert.All(await chat.Incoming(), activity => Assert.Equal("message", (string?)activity["type"]));
        Assert.Equal(0, await chat.Page.GetByText("Send failed").CountAsync());
        Assert.Empty(chat.Host.Complaints);
    }
}
