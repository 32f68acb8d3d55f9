using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>The stock connection (npm <c>botframework-directlinejs</c> 0.15.5) alone in a page, with a clock that the test moves.</summary>
/// <remarks>The page's clock, so that nobody waits for the 3 to 15 seconds after a lost socket, or for the refresh after 15 minutes.</remarks>
public sealed class DirectLinePage : IAsyncDisposable
{
    private const int SlowestReconnectMs = 15_000;

    private readonly IBrowserContext context;
    private readonly IPage page;

    private DirectLinePage(IBrowserContext context, IPage page) => (this.context, this.page) = (context, page);

    public IPage Page => page;

    public static async Task<DirectLinePage> Open(IBrowserContext context, Uri site, Uri service)
    {
        var page = await context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(new Uri(site, $"/directline.html?service={service.GetLeftPart(UriPartial.Authority)}").ToString());
        return new DirectLinePage(context, page);
    }

    public Task Begin(bool webSocket = true) => page.EvaluateAsync("webSocket => begin(webSocket)", webSocket);

    public Task ComeBack() => page.EvaluateAsync("() => comeBack()");

    public Task Renew() => page.EvaluateAsync("() => renew()");

    /// <returns>The id the service gave the message, <c>retry</c>, or <c>error</c> and a status.</returns>
    public Task<string> Say(string text, string key) => page.EvaluateAsync<string>("([text, key]) => say(text, key)", new[] { text, key });

    public Task<string> Token() => page.EvaluateAsync<string>("() => line.token");

    /// <summary>States as the client counts them: 2 online, 3 expired token, 4 failed, 5 ended.</summary>
    public Task<int[]> States() => page.EvaluateAsync<int[]>("() => states");

    /// <summary>Waits until so many activities have come, and gives them as "role: text" lines in the order in which they came.</summary>
    public async Task<string[]> Lines(int count)
    {
        await page.WaitForFunctionAsync("count => incoming.length >= count", count, new() { PollingInterval = 50 });
        return await page.EvaluateAsync<string[]>("() => incoming.map(one => `${one.from.role}: ${one.text ?? ''}`)");
    }

    /// <summary>As <see cref="Lines"/>, each activity once, as a page shows it: after a refused token the client may be given all from the beginning.</summary>
    public async Task<string[]> LinesOnce(int count)
    {
        await page.WaitForFunctionAsync("count => new Set(incoming.map(one => one.id)).size >= count", count, new() { PollingInterval = 50 });
        return await page.EvaluateAsync<string[]>(
            "() => incoming.filter((one, at) => incoming.findIndex(other => other.id === one.id) === at).map(one => `${one.from.role}: ${one.text ?? ''}`)");
    }

    /// <summary>Lets the client's clock run as long as it takes at most to come back after a lost socket.</summary>
    public Task LetReconnect() => page.Clock.RunForAsync(SlowestReconnectMs);

    public Task Wait(TimeSpan time) => page.Clock.RunForAsync((long)time.TotalMilliseconds);

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
