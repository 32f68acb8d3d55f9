using BackBot.Conversation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>The whole service on a free port, with a scripted talk and a clock that can be moved.</summary>
public sealed class ServiceUnderTest : IAsyncDisposable
{
    private readonly TempFolder? ownFolder;
    private readonly WebApplication app;

    private ServiceUnderTest(WebApplication app, ManualClock clock, string folder, TempFolder? ownFolder)
    {
        (this.app, Clock, Folder, this.ownFolder) = (app, clock, folder, ownFolder);
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public ManualClock Clock { get; }

    public string Folder { get; }

    public static Task<ServiceUnderTest> Start(params string[] options) => StartIn(null, new ManualClock(), options);

    /// <summary>Starts on data that outlives this instance.</summary>
    public static Task<ServiceUnderTest> StartIn(string? folder, ManualClock clock, params string[] options) => StartWith(_ => { }, folder, clock, options);

    /// <summary>Starts with more services than usual.</summary>
    public static async Task<ServiceUnderTest> StartWith(Action<IServiceCollection> more, string? folder, ManualClock clock, params string[] options)
    {
        var own = folder is null ? new TempFolder() : null;
        string data = folder ?? own!.Path;
        var app = Program.Build(
            ["--Urls=http://127.0.0.1:0", $"--Storage:Folder={data}", "--Logging:LogLevel:Default=None", .. options],
            services => more(services.AddSingleton<TimeProvider>(clock).AddSingleton<RunTurn>(ScriptedTurn.Run)));
        await app.StartAsync();
        return new ServiceUnderTest(app, clock, data, own);
    }

    public TestClient Client(string? origin = null) => new(Address, origin);

    /// <summary>A client that has a token and has started its conversation.</summary>
    public async Task<TestClient> StartedClient(string? locale = null)
    {
        var client = Client();
        await client.Generate(locale);
        await client.Start();
        return client;
    }

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        ownFolder?.Dispose();
    }
}
