using System.Diagnostics;
using BackBot.Activities;
using BackBot.Channels;
using BackBot.Conversation;
using BackBot.Storage;
using BackBot.Storage.Sqlite;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Faults;

/// <summary>While the data cannot be used, people are told so kindly and with the emergency number; afterwards it goes on by itself.</summary>
public sealed class DegradedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Database_ThatStops_IsApologisedForAndTakenUpAgain()
    {
        using var cluster = new PostgresCluster();
        await using var service = await ServiceUnderTest.Start($"--Storage:ConnectionString={cluster.NewDatabase()}");
        _ = service.Service<Func<IApology>>()();
        var client = await service.StartedClient("es");
        using var socket = await client.OpenStream();
        await socket.Lines(1);

        cluster.Stop();
        var sorry = await client.Post("hola", "k1");
        Assert.Equal((503, "ServiceUnavailable"), (sorry.Status, sorry.ErrorCode));
        Assert.Equal("3", Assert.Single(sorry.Headers.GetValues("Retry-After")));
        var activity = sorry.Json["activities"]!.AsArray().Last()!;
        Assert.StartsWith("Lo siento", (string?)activity["text"], StringComparison.Ordinal);
        Assert.Contains("911", (string?)activity["text"], StringComparison.Ordinal);
        Assert.Equal((string?)activity["id"], (string?)(await socket.Activities(1))[0]["id"]);
        Assert.Equal((503, "ill", "Unreachable"), await Health(service));
        Assert.Equal(503, (await client.Reconnect()).Status);
        // A stock client that polls and meets one error never asks again.
        var polled = await client.Poll("1");
        Assert.Equal((200, ""), (polled.Status, (string?)polled.Json["watermark"]));
        Assert.Contains("911", (string?)polled.Json["activities"]![0]!["text"], StringComparison.Ordinal);

        cluster.Start();
        await Until(async () => (await client.Post("hola", "k1")).Status == 200);

        Assert.Equal((200, "ok", null), await Health(service));
        Assert.Equal(["bot: Hola", "user: hola", "bot: 1: hola", "bot: What else?"], await client.Transcript());
        Assert.Equal(["user: hola", "bot: 1: hola", "bot: What else?"], (await Distinct(socket, 3)));
    }

    [Fact]
    public async Task Danger_WhileNothingCanBeKept_IsStillHeard()
    {
        using var cluster = new PostgresCluster();
        await using var service = await ServiceUnderTest.Start($"--Storage:ConnectionString={cluster.NewDatabase()}");
        var client = await service.StartedClient("en");
        cluster.Stop();

        // The talk of the test is scripted; what is said without memory comes from the real content.
        var sorry = await client.Post("since this morning I am numb between my legs and I can't pee", "k1");

        var activities = sorry.Json["activities"]!.AsArray();
        Assert.Equal("emergency", (string?)activities[0]!["channelData"]!["backbot"]!["card"]!["grade"]);
        Assert.StartsWith("I'm sorry", (string?)activities[^1]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_ThatMayNotBeWritten_IsNamedAndTakenUpAgain()
    {
        var name = PostgresCluster.Shared.NewDatabase();
        string database = new Npgsql.NpgsqlConnectionStringBuilder(name).Database!;
        await using var service = await ServiceUnderTest.Start($"--Storage:ConnectionString={name}");
        var client = await service.StartedClient();

        Set(database, "on");
        await Until(async () => await Health(service) == (503, "ill", "ReadOnly"));
        Assert.Equal(503, (await client.Post("hi", "k1")).Status);
        Set(database, "off");
        await Until(async () => (await client.Post("hi", "k1")).Status == 200);

        Assert.Equal(["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?"], await client.Transcript());
    }

    [Fact]
    public async Task Disk_ThatIsFull_LosesNothingAndGoesOnWhenThereIsRoom()
    {
        using var folder = new TempFolder();
        using var store = new SqliteConversationStore(SqliteDatabase.OpenRaw(DataFolder.Open(folder.Path), MigrationScripts.Sqlite, mostPages: 60), new PlainSeal());
        var said = new List<string>();
        var fault = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
        {
            for (int i = 0; ; i++)
            {
                await store.Commit(Turn($"c{i}"), default);
                said.Add($"c{i}");
            }
        });

        Assert.Equal(StorageFault.Full, fault.Fault);
        Assert.NotEmpty(said);
        foreach (string id in said) Assert.NotNull(await store.Load(id, default));
        Assert.Null(await store.Load($"c{said.Count}", default));

        var soon = DateTimeOffset.UnixEpoch.AddDays(1);
        Assert.Equal(3, (await store.Sweep(new Expiry(soon, soon, soon), 3, default)).Messages);
        Assert.Equal(CommitOutcome.Committed, await store.Commit(Turn("after"), default));
    }

    private static TurnCommit Turn(string id) => new(
        Session.New(id, "en", DateTimeOffset.UnixEpoch), "u", 0, new ActivityPlace(id, 2, DateTimeOffset.UnixEpoch),
        new StoredBatch(2, 2, "k1", [.. "["u8, .. Enumerable.Repeat((byte)'1', 6000), .. "]"u8]));

    private static void Set(string database, string readOnly)
    {
        string admin = PostgresCluster.Shared.ConnectionTo("postgres");
        PostgresCluster.Execute(admin, $"ALTER DATABASE {database} SET default_transaction_read_only = {readOnly}");
        PostgresCluster.Execute(admin, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
    }

    private static async Task<(int Status, string? State, string? Fault)> Health(ServiceUnderTest service)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(service.Address, "/health"));
        var json = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return ((int)answer.StatusCode, (string?)json["status"], (string?)json["parts"]!["storage"]!["fault"]);
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo()) Assert.True(waited.Elapsed < Patience, "It did not recover.");
    }

    /// <summary>Lines of the talk, leaving out apologies that were shown again.</summary>
    private static async Task<string[]> Distinct(TestSocket socket, int count)
    {
        var lines = new List<string>();
        while (lines.Count < count)
        {
            var activities = await socket.Activities(1);
            lines.AddRange(activities.Where(activity => !((string)activity["id"]!).Contains("|sorry-", StringComparison.Ordinal)).Select(TestClient.Line));
        }
        return [.. lines];
    }
}
