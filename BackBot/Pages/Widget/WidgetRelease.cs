using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace BackBot.Pages.Widget;

/// <summary>The widget of this build, as two files: the launcher and the panel. The modules in <c>wwwroot/</c> stay what people read and edit.</summary>
/// <remarks>Made once, at the first request. The launcher names the panel by its version, so two versions never run together.</remarks>
sealed class WidgetRelease
{
    private const string LauncherFile = "backbot.js", StartModule = "widget/start.js";

    // As they stand in the launcher: where its panel lies and what it is sealed with. In a folder without this service it loads the modules.
    private const string PanelPlace = "'/" + StartModule + "'", OpenSeal = "seal = ''";

    private WidgetRelease(string version, PackedFile launcher, PackedFile panel) => (Version, Launcher, Panel) = (version, launcher, panel);

    /// <summary>Hash over both files, 12 hexadecimal digits: a new one with every change.</summary>
    public string Version { get; }

    public PackedFile Launcher { get; }

    public PackedFile Panel { get; }

    /// <summary>Where the launcher of this version lies for ever.</summary>
    public string LauncherPath => $"/v/{Version}/{LauncherFile}";

    /// <exception cref="InvalidDataException">The modules cannot be joined.</exception>
    public static WidgetRelease Of(IFileProvider root)
    {
        string launcher = LeanScript.Of(Read(root, LauncherFile));
        string panel = LeanScript.Of(ModuleJoin.Of(StartModule, path => Read(root, path)));
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(launcher + panel)))[..12];
        var packed = PackedFile.Of(panel);
        string bound = launcher
            .Replace(PanelPlace, $"'/v/{version}/{WidgetRoutes.PanelFile}'", StringComparison.Ordinal)
            .Replace(OpenSeal, $"seal = '{packed.Integrity}'", StringComparison.Ordinal);
        return new WidgetRelease(version, PackedFile.Of(bound), packed);
    }

    private static string Read(IFileProvider root, string path)
    {
        using var reader = new StreamReader(root.GetFileInfo(path).CreateReadStream(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
