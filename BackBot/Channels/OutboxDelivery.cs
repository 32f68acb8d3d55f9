using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Delivers what waits in the outbox, for each channel that this process has.</summary>
/// <remarks>
/// A message is taken by lease, delivered, and only then struck out. If this process dies in between, the lease runs out and another
/// delivers it again under the same id: at least once sent, once seen.
/// </remarks>
sealed partial class OutboxDelivery(IOutbox outbox, IEnumerable<IOutboxChannel> channels, TimeProvider clock, ILogger<OutboxDelivery> log) : BackgroundService
{
    /// <summary>Longer than a delivery can take.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const int MostAtOnce = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Delivers what is due now; the number of messages delivered.</summary>
    public async Task<int> Deliver(IOutboxChannel channel, CancellationToken cancel)
    {
        var taken = await outbox.Lease(channel.Name, clock.GetUtcNow(), Lease, MostAtOnce, cancel);
        var delivered = await Task.WhenAll(taken.Select(leased => Deliver(channel, leased, cancel)));
        return delivered.Count(done => done);
    }

    /// <summary>How long a message waits after a failure: two seconds, doubled each time, at most an hour.</summary>
    public static TimeSpan PauseAfter(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(attempt, 20)), LongestPause.TotalSeconds));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(channels.Select(channel => Run(channel, stoppingToken)));

    private async Task Run(IOutboxChannel channel, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            do
            {
                try
                {
                    while (await Deliver(channel, cancel) == MostAtOnce)
                    {
                    }
                }
                catch (StorageUnavailableException)
                {
                    // The data cannot be used now; what was taken is due again when its lease has run out.
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    // One channel's trouble must not end the service.
                    LogStopped(channel.Name, fault.GetType().Name);
                }
            }
            while (await timer.WaitForNextTickAsync(cancel));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The service ends; leases run out by themselves.
        }
    }

    private async Task<bool> Deliver(IOutboxChannel channel, LeasedMessage leased, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await channel.Deliver(leased.Message, patience.Token);
            await outbox.Acknowledge(leased, cancel);
            return true;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && fault is not StorageUnavailableException)
        {
            LogFailed(channel.Name, leased.Attempt, fault.GetType().Name);
            await outbox.Return(leased, clock.GetUtcNow() + PauseAfter(leased.Attempt), cancel);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message to {Channel} could not be delivered (attempt {Attempt}): {Kind}. It is tried again")]
    private partial void LogFailed(string channel, int attempt, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of {Channel} could not be read: {Kind}. It is tried again in a second")]
    private partial void LogStopped(string channel, string kind);
}
