using Microsoft.AspNetCore.StaticFiles;

namespace BackBot.Pages;

/// <summary>Serves <c>wwwroot/</c>: the demo page at <c>/</c>, and the widget that other sites load.</summary>
static class StaticPages
{
    public static void UseStaticPages(this IApplicationBuilder app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Prepare });
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        var path = file.Context.Request.Path;
        // Asked again every time, answered "not modified": a page never runs the modules of two versions together.
        headers.CacheControl = "no-cache";
        if (path != "/backbot.js" && !path.StartsWithSegments("/widget")) return;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.AccessControlAllowOrigin = "*";
    }
}
