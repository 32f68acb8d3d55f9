using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>Other people's pages: whatever their style and their policy, the widget works and looks the same.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class HostPageTests(Chromium chromium)
{
    private const string Stripped = "* { all: unset !important; }";

    private const string Loud = """
        html { font-size: 64px; }
        * { font: italic 900 44px/3 serif !important; letter-spacing: 9px !important; text-transform: uppercase !important; color: red !important; background: yellow !important; direction: rtl !important;
            cursor: wait !important; opacity: .5 !important; box-sizing: content-box !important; text-align: right !important; }
        div, button, p { z-index: 2147483647 !important; position: relative !important; margin: 30px !important; }
        .cover { position: fixed !important; inset: 0 !important; margin: 0 !important; }
        """;

    private string Line => $"<script src=\"{chromium.Address}backbot.js\" data-greeting-after=\"0\"></script>";

    [Theory]
    [InlineData(Stripped, "")]
    [InlineData(Loud, "<div class=\"cover\">An offer that covers everything</div>")]
    public async Task Widget_OnAPageWithHostileStyle_LooksTheSameAndWorks(string style, string body)
    {
        string[][] calm = await LooksOf("", ""), hostile = await LooksOf(style, body);

        Assert.InRange(calm[1].Length, 40, 400);
        Assert.Equal(calm[0], hostile[0]);
        Assert.Equal(calm[1], hostile[1]);
    }

    [Fact]
    public async Task Widget_OnAPageWithTheStrictestPolicy_WorksPinnedAndPrints()
    {
        await using var visit = await chromium.Visit("en");
        string guide = await visit.Page.APIRequest.GetAsync(new Uri(chromium.Address, "/embed").ToString()) is { } answer ? WebUtility.HtmlDecode(await answer.TextAsync()) : "";
        string service = chromium.Address.ToString().TrimEnd('/');
        var complaints = new List<string>();
        visit.Page.Console += (_, message) => complaints.Add(message.Text);

        await using var host = await HostPage.Show(visit.Page, PinnedLine().Match(guide).Value, policy:
            $"default-src 'none'; img-src data:; script-src {service}; connect-src {service} {service.Replace("http:", "ws:", StringComparison.Ordinal)}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await Patient.WithNewPain("en").TalkUntil("pain_0_10", visit.Chat, hand);
        await visit.Page.GetByTestId("menu").ClickAsync();
        await visit.Page.GetByTestId("print").ClickAsync();

        await Assertions.Expect(visit.Page.FrameLocator("iframe.paper").Locator("body")).ToContainTextAsync("Hello, it is about my back.");
        Assert.Empty(complaints);
    }

    /// <summary>Who pins the launcher pins the panel too.</summary>
    [Fact]
    public async Task Widget_PinnedWithAForgedPanel_DoesNotRunIt()
    {
        await using var visit = await chromium.Visit("en");
        var answer = await visit.Page.APIRequest.GetAsync(new Uri(chromium.Address, "/embed").ToString());
        await visit.Page.RouteAsync("**/panel.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
            Body = "window.forged = true; export const createPanel = () => ({ open() {} });",
        }));
        await using var host = await HostPage.Show(visit.Page, PinnedLine().Match(WebUtility.HtmlDecode(await answer.TextAsync())).Value);

        await visit.Chat.Launcher.ClickAsync();

        await Assertions.Expect(visit.Chat.Launcher).ToContainTextAsync("try again");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => Boolean(window.forged)"));
    }

    private async Task<string[][]> LooksOf(string style, string body)
    {
        await using var visit = await chromium.Visit("en");
        await using var host = await HostPage.Show(visit.Page, Line, style, body);
        await visit.Chat.Launcher.WaitForAsync();
        string[] launcher = await HostPage.Looks(visit.Page);
        var hand = new MouseHand(visit.Chat);
        await hand.OpenChat();
        await Patient.WithNewPain("en").TalkUntil("where", visit.Chat, hand);
        await visit.Page.Mouse.MoveAsync(2, 2);
        return [launcher, await HostPage.Looks(visit.Page)];
    }

    [GeneratedRegex("""<script src="\S+" integrity="sha256-\S+" crossorigin="anonymous" defer></script>""")]
    private static partial Regex PinnedLine();
}
