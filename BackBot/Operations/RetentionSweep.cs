using BackBot.Storage;
using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Erases in the background what has been kept long enough: at the start, and every ten minutes.</summary>
/// <remarks>In small batches, so that no turn waits long for it. A fault is logged and tried again the next time.</remarks>
sealed partial class RetentionSweep(
    IRetention retention, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionSweep> log) : BackgroundService
{
    private const int RowsAtOnce = 200;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    /// <summary>Erases everything that is too old now.</summary>
    public async Task<Swept> Sweep(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var keep = options.Value;
        var talk = TimeSpan.FromHours(keep.Talk);
        var held = RetentionOptions.Held < talk ? RetentionOptions.Held : talk;
        var expiry = new Expiry(now - talk, now - held, now.AddDays(-keep.Plans));
        var all = default(Swept);
        while (true)
        {
            var swept = await retention.Sweep(expiry, RowsAtOnce, cancel);
            if (swept.IsNothing) return all;
            all += swept;
            await Task.Delay(Breath, cancel);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            do await SweepAndLog(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service ends; what is left is swept at the next start.
        }
    }

    private async Task SweepAndLog(CancellationToken cancel)
    {
        try
        {
            var swept = await Sweep(cancel);
            if (!swept.IsNothing) LogSwept(swept.Messages, swept.Sessions, swept.Records, swept.Plans, swept.Conversations, swept.Unreadable);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault.GetType().Name, fault.StackTrace ?? "");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Erased what was kept long enough: messages of {Messages} turns, words of {Sessions} sessions, {Records} records, {Plans} plans, {Conversations} conversations; {Unreadable} sessions could not be read")]
    private partial void LogSwept(int messages, int sessions, int records, int plans, int conversations, int unreadable);

    [LoggerMessage(Level = LogLevel.Error, Message = "Erasing what was kept long enough failed: {Kind}\n{Where}")]
    private partial void LogFault(string kind, string where);
}
