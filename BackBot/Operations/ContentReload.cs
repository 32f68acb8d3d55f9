using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Looks at <c>Content:Folder</c> in the background, so that an edit is in force without a restart.</summary>
/// <remarks>What travels with the program cannot change, and is not looked at.</remarks>
sealed class ContentReload(Lazy<CurrentContent> current, IOptions<ContentOptions> options, TimeProvider clock, ILogger<ContentFolder> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(options.Value.Folder)) return;
        var folder = new ContentFolder(options.Value.Folder, current.Value, log);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.LookSeconds), clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) folder.Look();
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }
}
