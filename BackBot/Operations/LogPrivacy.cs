namespace BackBot.Operations;

/// <summary>Keeps what patients say, tokens and addresses out of the logs, whatever levels are configured.</summary>
static class LogPrivacy
{
    public static void KeepPatientsOut(this ILoggingBuilder logging)
    {
        // These write whole addresses (with the token of a stream in the query) or bodies at lower levels. Rules in code
        // come after those of the configuration, and the last of equals wins.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.HttpLogging", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Cors", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.StaticFiles", LogLevel.Warning);
    }
}
