using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BackBot.Pages.Site;

/// <summary>The frame that BackBot's own pages share. Pure; whoever fills it encodes what it puts in.</summary>
static class SitePage
{
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A whole page.</summary>
    /// <param name="main">HTML of its content.</param>
    /// <param name="head">HTML that its head has beside the usual.</param>
    public static string Of(string language, string title, string main, string head = "") => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
          <title>{Encoder.Encode(title)} – BackBot</title>
          <meta name="color-scheme" content="light dark">
          <link rel="icon" href="/site/mark.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/site/pages.css">
          {head}
        </head>
        <body>
        {main}
        </body>
        </html>

        """;

    /// <summary>The language that the address names (<c>?lang=es</c>), else the one that the browser asks for first and that there is.</summary>
    public static string LanguageOf(HttpRequest request, IEnumerable<string> known)
    {
        string[] wanted =
        [
            request.Query["lang"].ToString(),
            .. request.Headers.AcceptLanguage.ToString().Split(',').Select(one => one.Split(';')[0].Trim()),
        ];
        return wanted.Select(one => one.Split('-')[0].ToLowerInvariant()).FirstOrDefault(known.Contains) ?? Conversation.BotContent.DefaultLanguage;
    }

    public static Task Send(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept-Language";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }
}
