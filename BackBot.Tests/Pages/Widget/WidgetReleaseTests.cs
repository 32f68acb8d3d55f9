using System.Text;
using System.Text.RegularExpressions;
using BackBot.Pages.Widget;
using Microsoft.Extensions.FileProviders;

namespace BackBot.Tests.Pages.Widget;

/// <summary>What is sent of the shipped widget: how much it is, and that all of it is one piece.</summary>
public sealed partial class WidgetReleaseTests : IDisposable
{
    private const int LauncherBytes = 2_048, AllBytes = 30_000;

    private readonly PhysicalFileProvider root = new(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    private WidgetRelease Shipped => WidgetRelease.Of(root);

    public void Dispose() => root.Dispose();

    /// <summary>Both ways of compressing: what a browser takes on an unprotected connection is the larger one.</summary>
    [Fact]
    public void Shipped_Compressed_IsWithinTheBudget()
    {
        var release = Shipped;
        Assert.InRange(release.Launcher.Brotli.Length, 1_000, LauncherBytes);
        Assert.InRange(release.Launcher.Gzip.Length, 1_000, LauncherBytes);
        Assert.InRange(release.Launcher.Brotli.Length + release.Panel.Brotli.Length, 10_000, AllBytes);
        Assert.InRange(release.Launcher.Gzip.Length + release.Panel.Gzip.Length, 10_000, AllBytes);
    }

    [Fact]
    public void Shipped_Panel_LoadsNothingMoreAndNeedsNothingUnsafe()
    {
        string panel = Encoding.UTF8.GetString(Shipped.Panel.Plain);
        Assert.DoesNotMatch(Loading(), panel);
        Assert.EndsWith("export { createPanel };\n", panel, StringComparison.Ordinal);
        foreach (string modules in Directory.EnumerateFiles(Path.Combine(root.Root, "widget"), "*.js", SearchOption.AllDirectories).Where(file => !file.EndsWith("start.js", StringComparison.Ordinal)))
            Assert.Contains(LeanScript.Of(File.ReadAllText(modules)).Split('\n').Last(line => line.Length > 1), panel, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_Launcher_NamesThePanelByItsVersionAndSeal()
    {
        var release = Shipped;
        string launcher = Encoding.UTF8.GetString(release.Launcher.Plain);
        Assert.Contains($"'/v/{release.Version}/panel.js'", launcher, StringComparison.Ordinal);
        Assert.Contains($"seal = '{release.Panel.Integrity}'", launcher, StringComparison.Ordinal);
        Assert.Matches("^/v/[0-9a-f]{12}/backbot.js$", release.LauncherPath);
    }

    [Fact]
    public void Release_OfAChangedModule_HasAnotherVersion()
    {
        using var folder = new TempFolder();
        foreach (string file in Directory.EnumerateFiles(root.Root, "*.js", SearchOption.AllDirectories))
        {
            string copy = folder.File(Path.GetRelativePath(root.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        using var changed = new PhysicalFileProvider(folder.Path);
        Assert.Equal(Shipped.Version, WidgetRelease.Of(changed).Version);
        File.AppendAllText(folder.File("widget/dom.js"), "export const more = 1;\n");
        Assert.NotEqual(Shipped.Version, WidgetRelease.Of(changed).Version);
    }

    /// <summary>What would load more, or what a strict policy or Trusted Types forbid.</summary>
    [GeneratedRegex(@"^import\b|\bimport\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|createElement\('script'\)|document\.cookie", RegexOptions.Multiline)]
    private static partial Regex Loading();
}
