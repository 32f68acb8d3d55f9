using System.Globalization;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>Takes the pictures of docs/screenshots, so that a person can look at what changed.</summary>
/// <remarks>
/// Nothing is judged here, so it only runs on request:
/// <c>BACKBOT_SCREENSHOTS=$PWD/docs/screenshots dotnet test BackBot.Tests --filter Category=Screenshots</c>.
/// </remarks>
[Collection(BrowserTests.Name)]
[Trait("Category", "Screenshots")]
public sealed class Screenshots(Chromium chromium)
{
    private const string FolderVariable = "BACKBOT_SCREENSHOTS";

    private const int LargestPictureBytes = 200_000;

    [ScreenshotTheory(FolderVariable)]
    [InlineData("en", "phone", ColorScheme.Light)]
    [InlineData("es", "phone", ColorScheme.Light)]
    [InlineData("en", "desktop", ColorScheme.Light)]
    [InlineData("es", "desktop", ColorScheme.Light)]
    [InlineData("en", "phone", ColorScheme.Dark)]
    public async Task Take_EveryScene(string language, string device, ColorScheme scheme)
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable)!;
        bool isPhone = device == "phone";
        Directory.CreateDirectory(folder);

        await using (var visit = await chromium.Visit(language, device: Device(isPhone, scheme)))
        {
            await Take(visit, "page");
            await new Scenes(visit, new MouseHand(visit.Chat, isPhone), language).PlayInterview(scene => Take(visit, scene));
        }
        await using (var visit = await chromium.Visit(language, device: Device(isPhone, scheme)))
            await new Scenes(visit, new MouseHand(visit.Chat, isPhone), language).PlayEmergency(scene => Take(visit, scene));

        async Task Take(Visit visit, string scene)
        {
            // The end of a long card is the same on a wide screen.
            if (!isPhone && scene.EndsWith(Scenes.End, StringComparison.Ordinal)) return;
            string shade = scheme == ColorScheme.Dark ? "-dark" : "";
            string file = string.Create(CultureInfo.InvariantCulture, $"{scene}-{language}-{device}{shade}.png");
            byte[] picture = await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), Scale = ScreenshotScale.Css });
            Assert.InRange(picture.Length, 1, LargestPictureBytes);
        }
    }

    /// <summary>A picture for each state of the widget: light and dark, phone and desktop, both languages side by side.</summary>
    [ScreenshotTheory(FolderVariable)]
    [InlineData("states")]
    public async Task Take_EveryState(string within)
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable(FolderVariable)!, within);
        Directory.CreateDirectory(folder);
        await using var visit = await chromium.Visit("en", device: new() { ViewportSize = new() { Width = 1790, Height = 1000 }, DeviceScaleFactor = 0.75f });
        await visit.Page.GotoAsync(new Uri(chromium.Address, "/embed/states").ToString());
        await visit.Page.Locator("body[data-ready]").WaitForAsync();
        // What comes by itself after a moment: the notice that the line is gone, and the greeting.
        await visit.Page.Locator("section[data-state=offline] [data-testid=notice]").Last.WaitForAsync();
        await visit.Page.FrameLocator("section[data-state=launcher] iframe >> nth=-1").Locator(".hello button").First.WaitForAsync();
        foreach (var state in await visit.Page.Locator("section[data-state]").AllAsync())
        {
            string name = await state.GetAttributeAsync("data-state") ?? "";
            await state.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    private static BrowserNewContextOptions Device(bool isPhone, ColorScheme scheme) => new()
    {
        ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
        IsMobile = isPhone,
        HasTouch = isPhone,
        ColorScheme = scheme,
    };
}
