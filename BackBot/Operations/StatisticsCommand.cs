using System.Text.Json;
using BackBot.Storage;

namespace BackBot.Operations;

/// <summary><c>statistics [--json] [--Storage:Folder=DIR]</c>: how often what was told and answered, by month. Small numbers are not shown.</summary>
static class StatisticsCommand
{
    public static Task<int> Run(string[] args)
    {
        var line = CommandLine.Read(args, ["--Storage:Folder"], ["--json"]);
        if (line is null || line.Free.Count > 0) return Task.FromResult(Commands.WrongUse);
        string folder = line["--Storage:Folder"] ?? ConfiguredFolder();
        if (!File.Exists(Path.Combine(folder, SqliteDatabase.FileName)))
        {
            Console.Error.WriteLine($"There are no data in {folder}. Name the folder of the service with --Storage:Folder=DIR.");
            return Task.FromResult(Commands.WrongUse);
        }
        var data = DataFolder.Open(folder);
        var report = new StatisticsReport(data.Try(() => SqliteCounts.Read(SqliteDatabase.Open(data, SqliteMigrations.Embedded))));
        if (line.Has("--json")) Console.Out.WriteLine(JsonSerializer.Serialize(report.Json, StatisticsJson.Default.JsonArray));
        else foreach (string row in report.Lines) Console.Out.WriteLine(row);
        return Task.FromResult(0);
    }

    /// <summary>The folder the service itself would take, from its settings file and the environment.</summary>
    private static string ConfiguredFolder()
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        return configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.Folder)}"] is { Length: > 0 } named ? named : new StorageOptions().Folder;
    }
}
