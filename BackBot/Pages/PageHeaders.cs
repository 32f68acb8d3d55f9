using System.Text.RegularExpressions;

namespace BackBot.Pages;

/// <summary>The headers every page and file goes out with: a page of BackBot loads, calls and is framed by nothing foreign.</summary>
static partial class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src 'self'";

    public static void UsePageHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.Path.StartsWithSegments("/v3")) return next(context);
        headers.ContentSecurityPolicy = Policy + Sockets(context.Request.Host.Value);
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    });

    // Not every browser counts the socket of the own host as 'self'.
    private static string Sockets(string? host) => host is not null && Host().IsMatch(host) ? $" ws://{host} wss://{host}" : "";

    [GeneratedRegex(@"^[A-Za-z0-9.\-\[\]:]{1,255}$")]
    private static partial Regex Host();
}
