using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Pages;

public sealed class PageTests
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task Alive_Serving_Is200()
    {
        await using var service = await ServiceUnderTest.Start();

        Assert.Equal("ok", await Http.GetStringAsync(new Uri(service.Address, "/alive")));
    }

    [Theory]
    [InlineData("/", "text/html", "same-origin")]
    [InlineData("/backbot.js", "text/javascript", "cross-origin")]
    [InlineData("/widget/chat.js", "text/javascript", "cross-origin")]
    public async Task Page_Headers_LetNothingForeignIn(string path, string type, string shared)
    {
        using var root = Root();
        await using var service = await ServiceUnderTest.Start($"--webroot={root.Path}");

        using var response = await Http.GetAsync(new Uri(service.Address, path));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(shared, string.Join(',', response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("nosniff", string.Join(',', response.Headers.GetValues("X-Content-Type-Options")));
        string policy = string.Join(',', response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains($"connect-src 'self' ws://{service.Address.Authority}", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task Page_OutsideItsFolder_Is404(string path)
    {
        using var root = Root();
        await using var service = await ServiceUnderTest.Start($"--webroot={root.Path}");

        using var response = await Http.GetAsync(new Uri(service.Address, path));

        Assert.Equal(404, (int)response.StatusCode);
    }

    private static TempFolder Root()
    {
        var root = new TempFolder();
        Directory.CreateDirectory(root.File("widget"));
        File.WriteAllText(root.File("index.html"), "<!doctype html>");
        File.WriteAllText(root.File("backbot.js"), "//");
        File.WriteAllText(root.File("widget/start.js"), "//");
        File.WriteAllText(root.File("widget/chat.js"), "//");
        return root;
    }
}
