using System.Text.RegularExpressions;
using BackBot.Channels.DirectLine;
using BackBot.Pages.Widget;
using Microsoft.Extensions.FileProviders;

namespace BackBot.Pages.Site;

/// <summary>How to embed the widget: a page with a preview, and the small website that the preview shows.</summary>
static partial class EmbedPages
{
    /// <summary>Attributes that the preview may be tried with, and what each may hold.</summary>
    private static readonly (string Name, Regex Allowed)[] Attributes =
    [
        ("lang", new Regex("^(en|es)$")), ("color", new Regex("^#[0-9a-fA-F]{6}$")), ("position", new Regex("^(left|right)$")),
        ("theme", new Regex("^(light|dark|auto)$")), ("name", Words()), ("label", Words()), ("greeting", Words()), ("greeting-after", new Regex("^[0-9]{1,3}$")),
    ];

    private const string English = "<main class=\"blank\" aria-label=\"Your website\"><h1>Your website</h1><p></p><p></p><p></p></main>", Spanish = "<main class=\"blank\" aria-label=\"Su sitio\"><h1>Su sitio</h1><p></p><p></p><p></p></main>";

    /// <summary>The page, with the address and the hash of this build's launcher.</summary>
    public static string Guide(IFileProvider root, HttpRequest request, WidgetRelease release) =>
        Read(root, "embed/guide.html")
            .Replace("%SERVICE%", SitePage.Encoder.Encode(ServiceAddress.Web(request)), StringComparison.Ordinal)
            .Replace("%SOCKETS%", SitePage.Encoder.Encode(ServiceAddress.Socket(request)), StringComparison.Ordinal)
            .Replace("%PINNED%", SitePage.Encoder.Encode(ServiceAddress.Web(request) + release.LauncherPath), StringComparison.Ordinal)
            .Replace("%INTEGRITY%", SitePage.Encoder.Encode(release.Launcher.Integrity), StringComparison.Ordinal);

    /// <summary>Every state of the widget side by side.</summary>
    public static string States(IFileProvider root) => Read(root, "embed/states.html");

    /// <summary>An empty website that embeds the launcher with the attributes of the query; what none of them allows is left out.</summary>
    public static string Preview(IQueryCollection query)
    {
        var set = Attributes.Where(attribute => attribute.Allowed.IsMatch(query[attribute.Name].ToString()))
            .Select(attribute => $" data-{attribute.Name}=\"{SitePage.Encoder.Encode(query[attribute.Name].ToString())}\"");
        return SitePage.Of(
            query["lang"] == "es" ? "es" : "en", "Preview",
            query["lang"] == "es" ? Spanish : English,
            $"<script src=\"/backbot.js\" defer{string.Concat(set)}></script>");
    }

    private static string Read(IFileProvider root, string path)
    {
        using var reader = new StreamReader(root.GetFileInfo(path).CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^[\w\s.,:;!?¿¡'’()&-]{1,120}$")]
    private static partial Regex Words();
}
