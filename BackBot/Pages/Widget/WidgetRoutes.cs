using Microsoft.Net.Http.Headers;

namespace BackBot.Pages.Widget;

/// <summary>Serves the widget: under a lasting name that is asked for again and again, and under its version, kept for ever.</summary>
static class WidgetRoutes
{
    public const string PanelFile = "panel.js";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void AddWidget(this IServiceCollection services) =>
        services.AddSingleton(provider => new Lazy<WidgetRelease>(() => WidgetRelease.Of(provider.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider)));

    public static void MapWidget(this WebApplication app)
    {
        var release = app.Services.GetRequiredService<Lazy<WidgetRelease>>();
        app.MapMethods("/backbot.js", Methods, context => Send(context, release.Value.Launcher, "public, max-age=300"));
        app.MapMethods("/v/{version}/backbot.js", Methods, context => Send(context, release.Value.Launcher, Keeping(context, release.Value)));
        app.MapMethods("/v/{version}/" + PanelFile, Methods, context => Send(context, release.Value.Panel, Keeping(context, release.Value)));
    }

    // A page opened before an upgrade asks for the version before it: the newest serves it better than none.
    private static string Keeping(HttpContext context, WidgetRelease release) =>
        context.Request.RouteValues["version"] as string == release.Version ? "public, max-age=31536000, immutable" : "no-cache";

    private static async Task Send(HttpContext context, PackedFile file, string keeping)
    {
        var (request, response) = (context.Request, context.Response);
        StaticPages.ShareWithEverySite(response);
        response.ContentType = "text/javascript; charset=utf-8";
        response.Headers.CacheControl = keeping;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ETag = $"\"{file.Integrity}\"";
        if (request.Headers.IfNoneMatch == response.Headers.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var (encoding, body) = Chosen(request, file);
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static (string? Encoding, byte[] Body) Chosen(HttpRequest request, PackedFile file)
    {
        string[] accepted = [.. request.Headers.AcceptEncoding.ToString().Split(',').Select(one => one.Split(';')[0].Trim())];
        if (accepted.Contains("br")) return ("br", file.Brotli);
        return accepted.Contains("gzip") ? ("gzip", file.Gzip) : (null, file.Plain);
    }
}
