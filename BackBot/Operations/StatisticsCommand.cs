using System.Collections.Immutable;
using System.Text.Json;
using BackBot.Storage;
using BackBot.Storage.Postgres;
using BackBot.Storage.Sealing;
using BackBot.Storage.Sqlite;

namespace BackBot.Operations;

/// <summary><c>statistics [--json] [--Storage:Folder=DIR | --Storage:ConnectionString=…]</c>: how often what was told and answered, by month. Small numbers are not shown.</summary>
static class StatisticsCommand
{
    public static async Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, ["--Storage:Folder", "--Storage:ConnectionString"], ["--json"]);
        if (line is null || line.Free.Count > 0) return Commands.WrongUse;
        if (await Read(line["--Storage:ConnectionString"], line["--Storage:Folder"]) is not { } counts) return Commands.WrongUse;
        var report = new StatisticsReport(counts);
        if (line.Has("--json")) Console.Out.WriteLine(JsonSerializer.Serialize(report.Json, StatisticsJson.Default.JsonArray));
        else foreach (string row in report.Lines) Console.Out.WriteLine(row);
        return 0;
    }

    /// <summary>The counts of the data named here, or else of those the service itself would take; null, with a word on it, if there are none.</summary>
    private static async Task<ImmutableArray<MonthlyCount>?> Read(string? database, string? folder)
    {
        if (folder is null) database ??= Settings.Configured(nameof(StorageOptions.ConnectionString));
        if (database is not null)
        {
            await using var opened = await PostgresDatabase.Open(database, MigrationScripts.Postgres, TimeSpan.Zero, default);
            return await new PostgresConversationStore(opened, new NoSeal()).ReadCounts(default);
        }
        folder ??= Settings.Configured(nameof(StorageOptions.Folder)) ?? new StorageOptions().Folder;
        if (!File.Exists(Path.Combine(folder, SqliteDatabase.FileName)))
        {
            Console.Error.WriteLine($"There are no data in {folder}. Name the folder of the service with --Storage:Folder=DIR.");
            return null;
        }
        using var store = new SqliteConversationStore(SqliteDatabase.Open(DataFolder.Open(folder), MigrationScripts.Sqlite), new NoSeal());
        return await store.ReadCounts(default);
    }
}
