using BackBot.Conversation;

namespace BackBot.Operations;

/// <summary>The kill switch as a command of the terminal finds it: on its line, in the environment or in the settings file.</summary>
static class AdviceSetting
{
    /// <summary>The option by its name on a command's line.</summary>
    public const string Option = $"--{Name}";

    private const string Name = $"{ContentOptions.Section}:{nameof(ContentOptions.AdviceEnabled)}";

    /// <summary>The content as it may be spoken: without advice where the switch is off. What cannot be read counts as off.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="given">What the command line says; null if nothing.</param>
    public static BotContent Applied(BotContent content, string? given)
    {
        string? setting = given ?? Configured();
        bool isOn = setting is null || (bool.TryParse(setting, out bool read) && read);
        return isOn ? content : AdviceOff.Of(content);
    }

    private static string? Configured() => new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build()[Name];
}
