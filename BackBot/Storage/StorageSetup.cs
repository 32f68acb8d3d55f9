using BackBot.Operations;
using Microsoft.Extensions.Options;

namespace BackBot.Storage;

/// <summary>Puts the store together. It is opened, and its schema brought up to date, before the first request is taken.</summary>
static class StorageSetup
{
    public static void AddConversationStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider => SqliteDatabase.Open(FolderOf(provider), SqliteMigrations.Embedded));
        services.AddSingleton<IConversationStore, SqliteConversationStore>();
        services.AddSingleton(provider => ServerKey.Open(FolderOf(provider)));
    }

    private static string FolderOf(IServiceProvider provider) => Path.GetFullPath(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Folder);
}
