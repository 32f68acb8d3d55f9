using BackBot.Operations;
using Microsoft.Extensions.Options;

namespace BackBot.Storage;

/// <summary>Puts the store together. It is opened, and its schema brought up to date, before the first request is taken.</summary>
static class StorageSetup
{
    public static void AddConversationStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider => DataFolder.Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Folder));
        services.AddSingleton(provider => SqliteDatabase.Open(provider.GetRequiredService<DataFolder>(), SqliteMigrations.Embedded));
        services.AddSingleton(provider => ServerKey.Open(provider.GetRequiredService<DataFolder>()));
        services.AddSingleton<SqliteConversationStore>();
        services.AddSingleton<IConversationStore>(provider => provider.GetRequiredService<SqliteConversationStore>());
        services.AddHostedService<RetentionSweep>();
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<SqliteConversationStore>());
    }
}
