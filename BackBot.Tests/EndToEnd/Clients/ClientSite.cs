using BackBot.Tests.Architecture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackBot.Tests.EndToEnd.Clients;

/// <summary>Another site, on a port of its own, whose pages use stock clients: to BackBot it is a foreign origin.</summary>
public sealed class ClientSite : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "BackBot.Tests", "clients");

    private static readonly (string Address, string File)[] Files =
    [
        ("/webchat.html", "webchat.html"),
        ("/webchat-page.js", "webchat-page.js"),
        ("/webchat.js", "node_modules/botframework-webchat/dist/webchat.js"),
        ("/webchat-minimal.js", "node_modules/botframework-webchat/dist/webchat-minimal.js"),
        ("/directline.html", "directline.html"),
        ("/directline.js", "node_modules/botframework-directlinejs/dist/directline.js"),
        ("/cards.html", "cards.html"),
        ("/adaptivecards.js", "node_modules/adaptivecards/dist/adaptivecards.js"),
    ];

    private readonly WebApplication app = Build();

    public Uri Address => new(app.Urls.Single());

    public async Task InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            throw new InvalidOperationException($"The stock clients are not installed: run 'npm ci' in {Folder}, as ./test.sh does.");
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        foreach (var (address, file) in Files)
        {
            string type = file.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/html";
            app.MapGet(address, () => Results.File(Path.Combine(Folder, file), type));
        }
        return app;
    }
}
