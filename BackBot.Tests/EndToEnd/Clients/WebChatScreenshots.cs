using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Takes pictures of our messages in Web Chat into docs/screenshots, as <see cref="Screenshots"/> does of our own widget.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Screenshots")]
public sealed class WebChatScreenshots(Chromium chromium, ClientSite site) : IClassFixture<ClientSite>
{
    private const string FolderVariable = "BACKBOT_SCREENSHOTS";

    private static readonly Dictionary<string, string> Scenes = new(StringComparer.Ordinal)
    {
        ["consent"] = "greeting",
        ["pain_0_10"] = "scale",
        ["check_now"] = "checklist",
        ["about_you"] = "form",
        ["check_answers"] = "review",
    };

    [ScreenshotTheory(FolderVariable)]
    [InlineData("en", "phone")]
    [InlineData("es", "desktop")]
    public async Task Take_EveryScene(string language, string device)
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable)!;
        bool isPhone = device == "phone";
        var size = new BrowserNewContextOptions { ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 } };
        await using var chat = await WebChatPage.Open(await chromium.Context(language, size), site.Address, chromium.Address, language, "socket");
        await new WebChatTalk(chat, Patient.WithNewPain(language)).TalkUntil(look: async asked =>
        {
            if (Scenes.TryGetValue(asked, out string? scene)) await Take(chat.Cards.Last, scene);
        });
        await Take(chat.Cards.Filter(new() { HasTextRegex = Words.In(language).Referral(await chat.Grade()) }).Last, "disposition");
        await Take(await chat.Advice(), "advice");

        // The newest card from its top, as far as it goes: a tall one is shown whole.
        async Task Take(ILocator card, string scene)
        {
            await card.WaitForAsync();
            if (isPhone && await card.EvaluateAsync<int>("it => it.clientHeight") is > 700 and var height)
                await chat.Page.SetViewportSizeAsync(390, height + 160);
            await card.ScrollIntoViewIfNeededAsync();
            await chat.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"webchat-{scene}-{language}-{device}.png"), Scale = ScreenshotScale.Css });
            if (isPhone) await chat.Page.SetViewportSizeAsync(390, 844);
        }
    }
}
