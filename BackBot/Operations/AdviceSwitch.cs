using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>The kill switch <c>Content:AdviceEnabled</c>, as it stands now.</summary>
/// <remarks>Thread-safe. A change of the configuration counts from the next turn on; a setting that cannot be read counts as off.</remarks>
sealed partial class AdviceSwitch(IOptionsMonitor<ContentOptions> options, ILogger<AdviceSwitch> log) : IHostedService, IDisposable
{
    private const int Unknown = 0, On = 1, Off = 2;

    private int logged = Unknown;
    private IDisposable? watching;

    /// <summary>Whether advice may be given now. Each change is logged once.</summary>
    public bool IsOn
    {
        get
        {
            bool isOn = Read();
            int now = isOn ? On : Off;
            if (Interlocked.Exchange(ref logged, now) != now) Log(isOn);
            return isOn;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Look();
        watching = options.OnChange(_ => Look());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => watching?.Dispose();

    private void Look() => _ = IsOn;

    private void Log(bool isOn)
    {
        if (isOn) LogOn();
        else LogOff();
    }

    private bool Read()
    {
        try
        {
            return options.CurrentValue.AdviceEnabled;
        }
        // What binding throws for "maybe": whoever wrote that meant to turn something off.
        catch (Exception fault) when (fault is InvalidOperationException or OptionsValidationException or FormatException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Advice is on (Content:AdviceEnabled)")]
    private partial void LogOn();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Advice is OFF (Content:AdviceEnabled): danger is still asked for and answered; everyone else is asked to see a clinician")]
    private partial void LogOff();
}
