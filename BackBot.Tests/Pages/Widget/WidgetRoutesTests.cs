using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Pages.Widget;

public sealed partial class WidgetRoutesTests
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task Widget_UnderItsVersion_IsKeptForEverAndIsWhatItsHashSays()
    {
        await using var service = await ServiceUnderTest.Start();
        string guide = await Http.GetStringAsync(new Uri(service.Address, "/embed"));
        var line = PinnedLine().Match(WebUtility.HtmlDecode(guide));
        Assert.True(line.Success, "the page shows no pinned line");

        using var answer = await Http.GetAsync(new Uri(line.Groups["src"].Value));

        byte[] launcher = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(line.Groups["hash"].Value, "sha256-" + Convert.ToBase64String(SHA256.HashData(launcher)));
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(launcher, await Http.GetByteArrayAsync(new Uri(service.Address, "/backbot.js")));
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("identity", null)]
    public async Task Widget_AskedForCompressed_IsTheSameSmaller(string accepted, string? encoding)
    {
        await using var service = await ServiceUnderTest.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, "/backbot.js")) { Headers = { { "Accept-Encoding", accepted } } };
        using var answer = await Http.SendAsync(request);

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = encoding switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
        using var reader = new StreamReader(plain);
        Assert.Equal(await Http.GetStringAsync(new Uri(service.Address, "/backbot.js")), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Widget_OfAVersionThatIsGone_IsTheNewestAndNotKept()
    {
        await using var service = await ServiceUnderTest.Start();
        using var answer = await Http.GetAsync(new Uri(service.Address, "/v/000000000000/panel.js"));

        Assert.Equal("no-cache", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Contains("createPanel", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Widget_NotChanged_IsNotSentAgain()
    {
        await using var service = await ServiceUnderTest.Start();
        using var first = await Http.GetAsync(new Uri(service.Address, "/backbot.js"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, "/backbot.js"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    /// <summary>An answer that holds a token is never compressed beside what a caller sent.</summary>
    [Fact]
    public async Task Compression_OfPages_LeavesDirectLineAlone()
    {
        await using var service = await ServiceUnderTest.Start();
        using var page = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, "/")) { Headers = { { "Accept-Encoding", "br" } } };
        using var token = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/v3/directline/tokens/generate")) { Headers = { { "Accept-Encoding", "br" } } };
        using var pageAnswer = await Http.SendAsync(page);
        using var tokenAnswer = await Http.SendAsync(token);

        Assert.Equal(["br"], pageAnswer.Content.Headers.ContentEncoding);
        Assert.Empty(tokenAnswer.Content.Headers.ContentEncoding);
    }

    [GeneratedRegex("""<script src="(?<src>\S+)" integrity="(?<hash>sha256-\S+)" crossorigin="anonymous" defer></script>""")]
    private static partial Regex PinnedLine();
}
