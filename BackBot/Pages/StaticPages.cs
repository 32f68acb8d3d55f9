using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;

namespace BackBot.Pages;

/// <summary>Serves <c>wwwroot/</c>: the demo page at <c>/</c>, and the widget that other sites load.</summary>
static class StaticPages
{
    public static void AddStaticPages(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
    });

    public static void UseStaticPages(this IApplicationBuilder app)
    {
        // Answers of Direct Line hold tokens beside what a caller sent; compressed, their length could tell of one by the other.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/v3"), branch => branch.UseResponseCompression());
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Prepare });
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        var path = file.Context.Request.Path;
        // Asked again every time, answered "not modified": a page never runs the modules of two versions together.
        headers.CacheControl = "no-cache";
        if (path.StartsWithSegments("/widget")) ShareWithEverySite(file.Context.Response);
    }

    /// <summary>Lets pages of other origins load it, by CORS too: modules and pinned scripts are fetched that way.</summary>
    public static void ShareWithEverySite(HttpResponse response)
    {
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        response.Headers.AccessControlAllowOrigin = "*";
    }
}
