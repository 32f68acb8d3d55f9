using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Microsoft's Web Chat on the page of another site, as a visitor sees it.</summary>
public sealed class WebChatPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private WebChatPage(IBrowserContext context, IPage page, HostWatch host) => (this.context, Page, Host) = (context, page, host);

    public IPage Page { get; }

    public HostWatch Host { get; }

    public ILocator Cards => Page.Locator(".webchat__adaptive-card-renderer");

    public ILocator LastCard => Cards.Last;

    /// <summary>The card that holds the advice, found by the title it bears.</summary>
    public async Task<ILocator> Advice() => Cards.Filter(new() { HasTextString = (string?)(await LastCardData("advice"))["title"] }).Last;

    /// <summary>The grade that was told last.</summary>
    public async Task<string> Grade() => (string)(await LastCardData("disposition"))["grade"]!;

    public ILocator SendBox => Page.GetByTestId("webchat-sendbox-input").Or(Page.Locator("[data-id=webchat-sendbox-input]"));

    /// <summary>Buttons at the foot; each stands a second time, unseen, in the live region.</summary>
    public ILocator SuggestedAction(string title) => Page.Locator("button.webchat__suggested-action", new() { HasTextString = title });

    public static async Task<WebChatPage> Open(IBrowserContext context, Uri site, Uri service, string language, string mode)
    {
        var page = await context.NewPageAsync();
        var host = new HostWatch(page, site, service);
        await page.GotoAsync(new Uri(site, $"/webchat.html?service={service.GetLeftPart(UriPartial.Authority)}&lang={language}&mode={mode}").ToString());
        return new WebChatPage(context, page, host);
    }

    /// <summary>Everything the client took in, in the order in which it came.</summary>
    public async Task<JsonNode[]> Incoming()
    {
        var json = await Page.EvaluateAsync<JsonElement>("() => window.incoming");
        return [.. JsonArray.Create(json)!.Select(activity => activity!)];
    }

    /// <summary>Waits until more messages of the bot have come than before, the last of them open to an answer or the advice.</summary>
    /// <returns>The prompt of the last message; null if it is the advice.</returns>
    public async Task<JsonNode?> NextPrompt(int answered)
    {
        // What is asked counts only when the last thing said is the bot's: the echo of an answer comes before what follows it.
        await Page.WaitForFunctionAsync(
            """
            answered => {
              const said = window.incoming.filter(one => one.type === 'message');
              const last = said.at(-1)?.channelData?.backbot;
              return said.filter(one => one.from.role === 'user').length === answered && (last?.prompt || said.some(one => one.channelData?.backbot?.card?.kind === 'advice'));
            }
            """,
            answered);
        var said = (await Incoming()).Where(activity => (string?)activity["type"] == "message").ToList();
        if (said.Exists(activity => (string?)activity["channelData"]?["backbot"]?["card"]?["kind"] == "advice")) return null;
        return said[^1]["channelData"]!["backbot"]!["prompt"];
    }

    private async Task<JsonNode> LastCardData(string kind) =>
        (await Incoming()).Select(activity => activity["channelData"]?["backbot"]?["card"]).Last(card => (string?)card?["kind"] == kind)!;

    /// <summary>Waits until a certain question is the open one.</summary>
    public Task WaitForPrompt(string question) =>
        Page.WaitForFunctionAsync("question => window.incoming.at(-1)?.channelData?.backbot?.prompt?.question === question", question);

    public async Task Say(string text)
    {
        await SendBox.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
