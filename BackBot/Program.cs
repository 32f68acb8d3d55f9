using BackBot.Channels;
using BackBot.Channels.DirectLine;
using BackBot.Operations;
using BackBot.Pages;
using BackBot.Pages.Plans;
using BackBot.Storage;
using Microsoft.Extensions.Options;

if (Commands.TryRun(args) is { } command) return await command;
try
{
    await using var app = Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (fault is OptionsValidationException or StorageException or IOException or ContentRefusedException)
{
    Console.Error.WriteLine($"BackBot cannot start. {fault.Message}");
    return Commands.WrongUse;
}

/// <summary>The composition of the service.</summary>
public static partial class Program
{
    /// <summary>Builds the service, ready to run.</summary>
    /// <param name="replace">Replaces parts of it; used by tests.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        // The program's own folder, so that it finds its pages and settings from wherever it is started.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server => server.AddServerHeader = false);
        builder.WebHost.UseUrls(builder.Configuration["Urls"] ?? OptionsSetup.DefaultUrl);
        builder.Logging.KeepPatientsOut();

        var services = builder.Services;
        services.AddBackBotOptions(builder.Configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddConversationStorage(builder.Configuration);
        services.AddSingleton<HealthPage>();
        services.AddTurns();
        services.AddConversations();
        services.AddDirectLine(builder.Configuration);
        replace?.Invoke(services);

        var app = builder.Build();
        app.UseMiddleware<Faults>();
        app.UseDirectLineCors();
        app.UseWebSockets();
        app.UsePageHeaders();
        app.UseStaticPages();
        app.MapDirectLine();
        PlanRoutes.Map(app);
        app.MapGet("/alive", context => context.Response.WriteAsync("ok"));
        app.MapGet("/health", app.Services.GetRequiredService<HealthPage>().Show);
        return app;
    }
}
