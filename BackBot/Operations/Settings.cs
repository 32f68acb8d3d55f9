namespace BackBot.Operations;

/// <summary>The settings of the service, for commands beside it.</summary>
static class Settings
{
    /// <summary>What the settings file or the environment says of the storage; null if nothing.</summary>
    public static string? Configured(string option)
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        return configuration[$"{StorageOptions.Section}:{option}"] is { Length: > 0 } named ? named : null;
    }
}
