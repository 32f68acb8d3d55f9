using System.Diagnostics;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

/// <summary>The commands of <c>docs/backup.md</c>, tried while people talk: what was there comes back, tokens and all.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly HttpClient Http = new();
    private readonly TempFolder folder = new();
    private readonly TempFolder backups = new();

    private string Backup => backups.File("monday");

    [Fact]
    public async Task Sqlite_BackedUpWhileItRunsAndRestored_IsTheTalkOfThatMoment()
    {
        TestClient client;
        string[] then;
        await using (var service = await ServiceUnderTest.StartIn(folder.Path, new ManualClock()))
        {
            client = await service.StartedClient();
            await client.Post("before", "k1");
            then = await client.Transcript();
            Assert.Equal((0, ""), await BackBotCommand("backup", Backup, $"--Storage:Folder={folder.Path}"));
            await client.Post("after", "k2");
        }

        Assert.Equal((0, ""), await BackBotCommand("restore", Backup, $"--Storage:Folder={folder.Path}"));

        await using var again = await ServiceUnderTest.StartIn(folder.Path, new ManualClock());
        var back = new TestClient(again.Address);
        Assert.Equal(200, (await back.Resume(client.Conversation, client.ResumeKey)).Status);
        Assert.Equal(then, await back.Transcript());
        Assert.Single(Directory.GetFiles(folder.Path, "backbot.before-restore-*.db"));

        // A page that had seen more is shown the talk as it stands now.
        await back.Reconnect("7");
        using var socket = await back.OpenStream();
        Assert.Equal(then, await socket.Lines(then.Length));
        Assert.Equal(200, (await back.Post("once more", "k3")).Status);
        Assert.Equal(["user: once more", "bot: 2: once more", "bot: What else?"], await socket.Lines(3));
    }

    [Fact]
    public async Task Sqlite_BackedUpAndRestored_BringsBackPlansWithWhatWasNoted()
    {
        var clock = new ManualClock();
        string path = await EndToEnd.PlanPlace.Put(folder.Path, "en", EndToEnd.PlanPlace.Gentle, daysAgo: 3, at: clock.GetUtcNow());
        string then = await Page();
        Assert.Equal(4, System.Text.RegularExpressions.Regex.Count(then, "<tr><th scope=\"row\">"));
        SqliteBackup.Take(DataFolder.Open(folder.Path), DataFolder.Open(Backup));
        await using (var service = await ServiceUnderTest.StartIn(folder.Path, clock))
        using (var deleted = await Http.PostAsync(new Uri(service.Address, path + "/delete"), null))
            Assert.True(deleted.IsSuccessStatusCode || deleted.StatusCode == System.Net.HttpStatusCode.NotFound);
        Assert.NotEqual(then, await Page());

        SqliteBackup.Restore(DataFolder.Open(Backup), DataFolder.Open(folder.Path), clock.GetUtcNow());

        Assert.Equal(then, await Page());

        async Task<string> Page()
        {
            await using var service = await ServiceUnderTest.StartIn(folder.Path, clock);
            using var answer = await Http.GetAsync(new Uri(service.Address, path));
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Sqlite_Backup_HoldsNothingThatWasErasedBefore()
    {
        await using (var service = await ServiceUnderTest.StartIn(folder.Path, new ManualClock()))
        {
            var client = await service.StartedClient();
            await client.Post("zebracanary", "k1");
            StoredRows.Run(folder.Path, "UPDATE batches SET activities = CAST('[]' AS BLOB); UPDATE conversations SET session = CAST('{}' AS BLOB)");
        }
        SqliteBackup.Take(DataFolder.Open(folder.Path), DataFolder.Open(Backup));

        Assert.DoesNotContain("zebracanary", await StoredRows.Files(Backup), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows()) return;
        foreach (string file in Directory.GetFiles(Backup))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Sqlite_BackupThatIsThereAlready_IsNotOverwritten()
    {
        SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite);
        ServerKey.Open(DataFolder.Open(folder.Path));
        SqliteBackup.Take(DataFolder.Open(folder.Path), DataFolder.Open(Backup));

        var (exit, errors) = await BackBotCommand("backup", Backup, $"--Storage:Folder={folder.Path}");

        Assert.Equal(2, exit);
        Assert.Contains("Name a new folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Sqlite_DamagedBackup_IsNotRestored()
    {
        SqliteDatabase.Open(DataFolder.Open(folder.Path), MigrationScripts.Sqlite);
        Directory.CreateDirectory(Backup);
        File.WriteAllText(Path.Combine(Backup, SqliteDatabase.FileName), new string('x', 9000));

        Assert.Throws<StorageException>(() => SqliteBackup.Restore(DataFolder.Open(Backup), DataFolder.Open(folder.Path), DateTimeOffset.UnixEpoch));

        Assert.Equal([$"{MigrationScripts.Sqlite.Latest}"], StoredRows.Read(folder.Path, "PRAGMA user_version"));
    }

    [Fact]
    public async Task Postgres_DumpedAndRestored_IsTheTalkOfThatMoment()
    {
        var cluster = PostgresCluster.Shared;
        string connection = cluster.NewDatabase();
        string database = new Npgsql.NpgsqlConnectionStringBuilder(connection).Database!;
        TestClient client;
        string[] then;
        await using (var service = await ServiceUnderTest.Start($"--Storage:ConnectionString={connection}"))
        {
            client = await service.StartedClient();
            await client.Post("before", "k1");
            then = await client.Transcript();
            await Run(PostgresCluster.Program("pg_dump"), "-h", "127.0.0.1", "-p", $"{cluster.Port}", "-U", "backbot", "-Fc", "-f", backups.File("monday.dump"), database);
            await client.Post("after", "k2");
        }

        await Run(PostgresCluster.Program("pg_restore"), "-h", "127.0.0.1", "-p", $"{cluster.Port}", "-U", "backbot", "--clean", "--if-exists", "--single-transaction", "-d", database, backups.File("monday.dump"));

        await using var again = await ServiceUnderTest.Start($"--Storage:ConnectionString={connection}");
        var back = new TestClient(again.Address);
        Assert.Equal(200, (await back.Resume(client.Conversation, client.ResumeKey)).Status);
        Assert.Equal(then, await back.Transcript());
    }

    public void Dispose()
    {
        folder.Dispose();
        backups.Dispose();
    }

    private static Task<(int Exit, string Errors)> BackBotCommand(params string[] args) => Start("dotnet", [typeof(Program).Assembly.Location, .. args]);

    private static async Task Run(string program, params string[] args) => Assert.Equal((0, ""), await Start(program, args));

    private static async Task<(int Exit, string Errors)> Start(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await errors);
    }
}
