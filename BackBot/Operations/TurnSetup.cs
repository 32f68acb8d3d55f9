using BackBot.Conversation;
using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Puts the talk together: its content, the clinic, and the turn that both are bound into.</summary>
static class TurnSetup
{
    public static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton(provider => LoadedContent.From(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder));
        services.AddSingleton<AdviceSwitch>();
        services.AddHostedService(provider => provider.GetRequiredService<AdviceSwitch>());
        services.AddSingleton(TurnOf);
    }

    /// <summary>Both engines stand ready, so that the switch costs nothing and takes effect with the next turn.</summary>
    private static RunTurn TurnOf(IServiceProvider provider)
    {
        var (content, settings) = (provider.GetRequiredService<BotContent>(), SettingsOf(provider));
        var advises = provider.GetRequiredService<AdviceSwitch>();
        var (on, off) = (new TurnEngine(content, settings), new TurnEngine(AdviceOff.Of(content), settings));
        return (session, input, now) => (advises.IsOn ? on : off).Run(session, input, now);
    }

    private static ClinicSettings SettingsOf(IServiceProvider provider)
    {
        var clinic = provider.GetRequiredService<IOptions<ClinicOptions>>().Value;
        return new ClinicSettings(clinic.Country, clinic.Name, clinic.Phone, clinic.BookingUrl);
    }
}
