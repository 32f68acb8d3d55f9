using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>One real Chromium and one running BackBot, shared by the tests that need no server of their own.</summary>
/// <remarks>Every visit gets a browser context of its own: no test sees what another one stored.</remarks>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const string PathVariable = "BACKBOT_CHROMIUM";

    // How long a test waits for what must come; a wait ends as soon as it came.
    private const int PatienceMs = 30_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run", "--disable-quic",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backbot-test-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private BackBotProcess? server;

    public Uri Address => server!.Address;

    /// <summary>Where the data of the running BackBot lie.</summary>
    public string Folder => folder.FullName;

    public async Task InitializeAsync()
    {
        string path = Environment.GetEnvironmentVariable(PathVariable) ?? Program;
        if (!File.Exists(path))
        {
            throw new InvalidOperationException(
                $"There is no Chromium at {path}: the browser tests need it. Install it (apt-get install chromium) or name it in {PathVariable}.");
        }
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        server = await BackBotProcess.Start(folder.FullName);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags, Timeout = 60_000 });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        server?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A visitor's fresh browser, watched from the host's view.</summary>
    public async Task<Visit> Visit(string language, Uri? address = null, BrowserNewContextOptions? device = null)
    {
        var context = await Context(language, device);
        return await EndToEnd.Visit.Begin(context, language, address ?? Address);
    }

    /// <summary>A fresh browser on no page yet. The caller closes it.</summary>
    public async Task<IBrowserContext> Context(string language, BrowserNewContextOptions? device = null)
    {
        // Dates and plurals are the visitor's; motion is left out so that what is seen does not depend on the moment.
        var options = device ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } };
        options.Locale = language == "es" ? "es-MX" : "en-US";
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        return context;
    }
}

/// <summary>Tests in this collection run one after another: two browsers at once only slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
