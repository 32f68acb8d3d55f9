using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>A page of somebody else's website, on a server of its own, that embeds the widget.</summary>
sealed class HostPage : IAsyncDisposable
{
    private readonly WebApplication website;

    private HostPage(WebApplication website) => this.website = website;

    public string Address => website.Urls.Single();

    /// <summary>Serves it and opens it.</summary>
    /// <param name="script">The line that embeds the widget.</param>
    /// <param name="policy">Its Content-Security-Policy, if it has one.</param>
    public static async Task<HostPage> Show(IPage page, string script, string style = "", string body = "", string? policy = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var website = builder.Build();
        website.Urls.Add("http://127.0.0.1:0");
        string sheet = style.Length > 0 ? $"<style>{style}</style>" : "";
        website.MapGet("/", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            if (policy is not null) context.Response.Headers.ContentSecurityPolicy = policy;
            return context.Response.WriteAsync(
                $"<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\">{sheet}</head><body><h1>A website</h1><p>Some words.</p>{body}{script}</body></html>");
        });
        await website.StartAsync();
        var host = new HostPage(website);
        await page.GotoAsync(host.Address);
        return host;
    }

    public ValueTask DisposeAsync() => website.DisposeAsync();

    /// <summary>Everything about the widget's elements that an eye could tell apart: sizes, colours, type.</summary>
    public static Task<string[]> Looks(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelector('backbot-chat').shadowRoot.querySelectorAll('*')].map(it => {
          const style = getComputedStyle(it), box = it.getBoundingClientRect();
          const parts = ['display', 'visibility', 'opacity', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing',
            'textTransform', 'textAlign', 'direction', 'borderTopWidth', 'borderRadius', 'paddingTop', 'marginTop', 'cursor', 'pointerEvents'];
          return [it.tagName, it.className.baseVal ?? it.className, Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height), ...parts.map(part => style[part])].join(' ');
        })
        """);
}
