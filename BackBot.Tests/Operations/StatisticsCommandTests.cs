using System.Diagnostics;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Storage;

namespace BackBot.Tests.Operations;

/// <summary>The command as an operator runs it, beside the data of a service.</summary>
public sealed class StatisticsCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Statistics_OfSomeMonths_AddsUpDaysAndHidesSmallNumbers()
    {
        SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite);
        StoredRows.Run(folder.Path, """
            INSERT INTO counts VALUES ('2026-02-28', 'helpful', 'yes', 5, 'en', 'v1', 4), ('2026-03-01', 'helpful', 'yes', 5, 'en', 'v1', 3),
                ('2026-03-31', 'helpful', 'yes', 5, 'en', 'v2', 2), ('2026-03-02', 'disposition', 'floor', 1, 'es', 'v1', 1)
            """);

        var (exit, output, _) = await Run($"--Storage:Folder={folder.Path}");

        Assert.Equal(["2026-02 helpful self_care_review en yes <5", "2026-03 disposition emergency es floor <5", "2026-03 helpful self_care_review en yes 5"], output.Trim().ReplaceLineEndings("\n").Split('\n'));
        Assert.Equal(0, exit);
        Assert.Contains("\"number\":5,", (await Run("--json", "--Storage:Folder", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:Folder=/nowhere/at/all", "There are no data in /nowhere/at/all")]
    [InlineData("--days=3", "'--days' is not an option here")]
    public async Task Statistics_WithSomethingWrong_SaysWhatToChangeAndExitsWith2(string option, string message)
    {
        var (exit, _, errors) = await Run(option);

        Assert.Equal(2, exit);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(int Exit, string Output, string Errors)> Run(params string[] args)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "statistics", .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var errors = program.StandardError.ReadToEndAsync();
        string output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output, await errors);
    }
}
