using BackBot.Channels;
using BackBot.Conversation;
using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Puts the talk together: its content, the clinic, and the turn that both are bound into.</summary>
static class TurnSetup
{
    public static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<AdviceSwitch>();
        services.AddHostedService(provider => provider.GetRequiredService<AdviceSwitch>());
        services.AddSingleton(CurrentOf);
        services.AddSingleton(provider => new Lazy<CurrentContent>(provider.GetRequiredService<CurrentContent>));
        // Not a singleton: who asks for it again after a change gets the new one.
        services.AddTransient(provider => provider.GetRequiredService<CurrentContent>().Content);
        services.AddSingleton<RunTurn>(provider => provider.GetRequiredService<CurrentContent>().Run);
        services.AddSingleton<Func<IApology>>(provider => provider.GetRequiredService<CurrentContent>);
        services.AddHostedService<ContentReload>();
    }

    private static CurrentContent CurrentOf(IServiceProvider provider)
    {
        var advises = provider.GetRequiredService<AdviceSwitch>();
        string? folder = provider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder;
        return new CurrentContent(LoadedContent.From(folder), SettingsOf(provider), () => advises.IsOn);
    }

    private static ClinicSettings SettingsOf(IServiceProvider provider)
    {
        var clinic = provider.GetRequiredService<IOptions<ClinicOptions>>().Value;
        return new ClinicSettings(clinic.Country, clinic.Name, clinic.Phone, clinic.BookingUrl);
    }
}
