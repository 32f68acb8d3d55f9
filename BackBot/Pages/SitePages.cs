using BackBot.Operations;
using BackBot.Pages.Site;
using BackBot.Pages.Widget;
using Microsoft.Extensions.Options;

namespace BackBot.Pages;

/// <summary>The addresses of the widget and of BackBot's own pages.</summary>
static class SitePages
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddStaticPages();
        services.AddWidget();
    }

    public static void MapPages(this WebApplication app)
    {
        var services = app.Services;
        var files = app.Environment.WebRootFileProvider;
        var release = services.GetRequiredService<Lazy<WidgetRelease>>();
        app.MapWidget();
        app.MapGet("/embed", context => SitePage.Send(context, EmbedPages.Guide(files, context.Request, release.Value)));
        app.MapGet("/embed/preview", context => SitePage.Send(context, EmbedPages.Preview(context.Request.Query)));
        app.MapGet("/embed/states", context => SitePage.Send(context, EmbedPages.States(files)));
        foreach (string id in new[] { "privacy", "terms" }) app.MapGet("/" + id, context => ShowPolicy(context, id));
    }

    private static Task ShowPolicy(HttpContext context, string id)
    {
        var services = context.RequestServices;
        var content = services.GetRequiredService<CurrentContent>().Content;
        string language = SitePage.LanguageOf(context.Request, content.Languages.Keys);
        return SitePage.Send(context, PolicyPage.Of(
            content, language, id, services.GetRequiredService<IOptions<ClinicOptions>>().Value, services.GetRequiredService<IOptions<RetentionOptions>>().Value));
    }
}
