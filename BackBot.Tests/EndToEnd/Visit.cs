using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>One visit to the clinic's website, from loading the page to closing the tab.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page, HostWatch host, Words words)
    {
        this.context = context;
        Page = page;
        Host = host;
        Chat = new ChatPage(page);
        Words = words;
    }

    public IPage Page { get; }

    public ChatPage Chat { get; }

    public HostWatch Host { get; }

    /// <summary>What BackBot says in the visitor's language.</summary>
    public Words Words { get; }

    public static async Task<Visit> Begin(IBrowserContext context, string language, Uri address)
    {
        var page = await context.NewPageAsync();
        var host = new HostWatch(page, address);
        await page.GotoAsync(new Uri(address, language == "es" ? "/es.html" : "/").ToString());
        return new Visit(context, page, host, Words.In(language));
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
