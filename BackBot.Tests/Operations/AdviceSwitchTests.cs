using BackBot.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BackBot.Tests.Operations;

/// <summary>The kill switch takes effect while the service runs, and fails to the safe side.</summary>
public sealed class AdviceSwitchTests : IDisposable
{
    private readonly IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
    private readonly ServiceProvider services;
    private readonly Lines lines = new();

    public AdviceSwitchTests()
    {
        var collection = new ServiceCollection();
        collection.AddBackBotOptions(configuration);
        services = collection.BuildServiceProvider();
    }

    [Fact]
    public void IsOn_NothingSet_IsTrue() => Assert.True(Switch().IsOn);

    [Theory]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("true", true)]
    [InlineData("perhaps", false)]
    [InlineData("0", false)]
    public void IsOn_ChangedWhileRunning_FollowsAndTakesTheUnreadableForOff(string setting, bool isOn)
    {
        var advice = Switch();
        Assert.True(advice.IsOn);

        Set(setting);

        Assert.Equal(isOn, advice.IsOn);
    }

    [Fact]
    public async Task Start_AndEachChange_AreLoggedOnce()
    {
        using var advice = Switch();
        await advice.StartAsync(default);
        Set("false");
        Assert.False(advice.IsOn);
        Set("false");
        Assert.False(advice.IsOn);
        Set("true");

        Assert.Equal(["Advice is on", "Advice is OFF", "Advice is on"], lines.Written.Select(line => line[..line.IndexOf(" (", StringComparison.Ordinal)]));
    }

    public void Dispose() => services.Dispose();

    private AdviceSwitch Switch() => new(services.GetRequiredService<IOptionsMonitor<ContentOptions>>(), lines);

    private void Set(string value)
    {
        configuration["Content:AdviceEnabled"] = value;
        try
        {
            configuration.Reload();
        }
        catch (AggregateException)
        {
            // The files' watcher swallows what binding throws; a reload by hand hands it on.
        }
        catch (InvalidOperationException)
        {
        }
    }

    private sealed class Lines : ILogger<AdviceSwitch>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
