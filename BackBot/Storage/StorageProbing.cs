namespace BackBot.Storage;

/// <summary>While there is doubt whether the data can be used, tries twice a second; so the service recovers without anybody's help.</summary>
sealed class StorageProbing(IStorageProbe probe, StorageHealth health, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                if (health.IsDoubtful) await Try(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service ends.
        }
    }

    private async Task Try(CancellationToken cancel)
    {
        try
        {
            await probe.Probe(cancel);
            health.Good();
        }
        catch (StorageUnavailableException fault)
        {
            health.Failed(fault.Fault);
        }
    }
}
