using System.Security.Cryptography;
using BackBot.Operations;
using BackBot.Storage.Postgres;
using BackBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace BackBot.Storage;

/// <summary>Puts the store together. It is opened, and its schema brought up to date, before the first request is taken.</summary>
static class StorageSetup
{
    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromSeconds(30);

    public static void AddConversationStorage(this IServiceCollection services, IConfiguration configuration)
    {
        // A connection string wins over a folder.
        if (string.IsNullOrEmpty(configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}"])) services.AddSqlite();
        else services.AddPostgres();
        services.AddSingleton<StorageHealth>();
        services.AddHostedService<StorageProbing>();
        services.AddHostedService<RetentionSweep>();
    }

    private static void AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton(provider => DataFolder.Open(Options(provider).Folder));
        services.AddSingleton(provider => SqliteRecovery.Open(
            provider.GetRequiredService<DataFolder>(), MigrationScripts.Sqlite, provider.GetRequiredService<TimeProvider>().GetUtcNow(),
            provider.GetRequiredService<ILogger<SqliteDatabase>>()));
        services.AddSingleton(provider => ServerKey.Open(provider.GetRequiredService<DataFolder>()));
        services.AddStore<SqliteConversationStore>();
    }

    private static void AddPostgres(this IServiceCollection services)
    {
        services.AddSingleton(provider => PostgresDatabase.Open(Options(provider).ConnectionString!, MigrationScripts.Postgres, PatienceAtStart, default).GetAwaiter().GetResult());
        services.AddSingleton(SharedKey);
        services.AddStore<PostgresConversationStore>();
        services.AddSingleton<ISharedNews, PostgresNews>();
    }

    private static void AddStore<T>(this IServiceCollection services)
        where T : class, IConversationStore, IRetention, IOutbox, ICounts, IPlanStore, IStorageProbe
    {
        services.AddSingleton<T>();
        services.AddSingleton<IConversationStore>(provider => new WatchedStore(
            provider.GetRequiredService<T>(), provider.GetRequiredService<StorageHealth>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<IPlanStore>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<ICounts>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<IStorageProbe>(provider => provider.GetRequiredService<T>());
    }

    // A token that one process gave must be good at every other.
    private static ServerKey SharedKey(IServiceProvider provider) => new(
        provider.GetRequiredService<PostgresDatabase>().Secret(ServerKey.FileName, RandomNumberGenerator.GetBytes(32), default).GetAwaiter().GetResult());

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;
}
