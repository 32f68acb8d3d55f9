using BackBot.Conversation;
using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Puts the talk together: its content, the clinic, and the turn that both are bound into.</summary>
static class TurnSetup
{
    public static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CurrentContent(
            LoadedContent.From(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder), SettingsOf(provider)));
        services.AddTransient(provider => provider.GetRequiredService<CurrentContent>().Content);
        services.AddSingleton<RunTurn>(provider => provider.GetRequiredService<CurrentContent>().Run);
        services.AddHostedService<ContentReload>();
    }

    private static ClinicSettings SettingsOf(IServiceProvider provider)
    {
        var clinic = provider.GetRequiredService<IOptions<ClinicOptions>>().Value;
        return new ClinicSettings(clinic.Country, clinic.Name, clinic.Phone, clinic.BookingUrl);
    }
}
