using System.Text;
using BackBot.Operations;
using BackBot.Storage.Postgres;
using Microsoft.Extensions.Options;

namespace BackBot.Storage.Sealing;

/// <summary>Finds the keys: those of the configuration, or else the ones kept with the data.</summary>
static partial class SealSetup
{
    public static void AddSeal(this IServiceCollection services, bool isShared) => services.AddSingleton<IRowSeal>(provider =>
    {
        string? configured = provider.GetRequiredService<IOptions<StorageOptions>>().Value.EncryptionKey;
        bool isConfigured = !string.IsNullOrWhiteSpace(configured);
        var kept = isShared ? OfDatabase(provider, isConfigured) : OfFolder(provider, isConfigured);
        // What was sealed before a key was configured stays open.
        var keys = isConfigured ? SealKeys.Parse(configured!) : kept!;
        return new AesRowSeal(isConfigured && kept is not null ? keys.Then(kept) : keys);
    });

    private static SealKeys? OfFolder(IServiceProvider provider, bool isConfigured)
    {
        var folder = provider.GetRequiredService<DataFolder>();
        return isConfigured && !File.Exists(folder.File(SealKeyFile.Name)) ? null : SealKeyFile.Open(folder);
    }

    /// <summary>Every process must read what another wrote, so without a configured key it lies in the database itself.</summary>
    private static SealKeys OfDatabase(IServiceProvider provider, bool isConfigured)
    {
        if (!isConfigured) LogKeyInDatabase(provider.GetRequiredService<ILogger<AesRowSeal>>());
        byte[] fresh = Encoding.ASCII.GetBytes(SealKeyFile.New());
        return SealKeys.Parse(Encoding.ASCII.GetString(
            provider.GetRequiredService<PostgresDatabase>().Secret(SealKeyFile.Name, fresh, default).GetAwaiter().GetResult()));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Storage:EncryptionKey is not set: the key of what people said lies in the same database, so that whoever copies the database can read it. Set 32 random bytes in Base64, as from 'openssl rand -base64 32', the same for every process.")]
    private static partial void LogKeyInDatabase(ILogger logger);
}
