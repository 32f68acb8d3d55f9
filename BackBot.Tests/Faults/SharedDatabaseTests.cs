using System.Text;
using BackBot.Storage;
using BackBot.Storage.Postgres;
using BackBot.Storage.Sealing;
using BackBot.Tests.Conformance.DirectLine;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Faults;

/// <summary>Two services on one PostgreSQL: a person may be with either at any moment.</summary>
public sealed class SharedDatabaseTests : IAsyncLifetime
{
    private readonly string database = PostgresCluster.Shared.NewDatabase() + ";Maximum Pool Size=8";
    private ServiceUnderTest one = null!, other = null!;

    public async Task InitializeAsync()
    {
        one = await ServiceUnderTest.Start($"--Storage:ConnectionString={database}");
        other = await ServiceUnderTest.Start($"--Storage:ConnectionString={database}");
    }

    public async Task DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
    }

    [Fact]
    public async Task Post_ToOne_ReachesASocketHeldByTheOther()
    {
        var here = await one.StartedClient();
        var there = There(here);
        await there.Reconnect("");
        using var socket = await there.OpenStream();
        Assert.Equal(["bot: Hello"], await socket.Lines(1));

        await here.Post("hi", "k1");
        Assert.Equal(["user: hi", "bot: 1: hi", "bot: What else?"], await socket.Lines(3));
        await there.Post("again", "k2");

        Assert.Equal(["user: again", "bot: 2: again", "bot: What else?"], await socket.Lines(3));
    }

    [Fact]
    public async Task Notices_ThatAreLost_CostOnlyTime()
    {
        var here = await one.StartedClient();
        var there = There(here);
        await there.Reconnect("");
        using var socket = await there.OpenStream();
        await socket.Lines(1);
        // Written past every service: nobody is told.
        await using var silent = await PostgresDatabase.Open(database, MigrationScripts.Postgres, TimeSpan.Zero, default);
        var keys = SealKeys.Parse(Encoding.ASCII.GetString(await silent.Secret(SealKeyFile.Name, [], default)));
        var store = new PostgresConversationStore(silent, new AesRowSeal(keys));
        var before = (await store.Load(here.Conversation, default))!;

        var last = before.Last.Next(one.Clock.GetUtcNow());
        await store.Commit(
            new TurnCommit(before.Session, before.UserId, before.Version, last, new StoredBatch(last.Sequence, last.Sequence, null, """[{"from":{"role":"bot"},"text":"silent"}]"""u8.ToArray())),
            default);

        Assert.Equal(["bot: silent"], await socket.Lines(1));
    }

    [Fact]
    public async Task Post_SameToBothAtOnce_IsAnsweredOnce()
    {
        var here = await one.StartedClient();
        var there = There(here);

        var answers = await Task.WhenAll(here.Post("hi", "k1"), there.Post("hi", "k1"));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(answers[0].Body, answers[1].Body);
        Assert.Equal(["bot: Hello", "user: hi", "bot: 1: hi", "bot: What else?"], await there.Transcript());
    }

    [Fact]
    public async Task Connections_AllCutBetweenTurns_NobodyNotices()
    {
        var here = await one.StartedClient();
        await here.Reconnect("");
        using var socket = await here.OpenStream();
        await socket.Lines(1);
        for (int i = 1; i <= 5; i++)
        {
            PostgresCluster.Execute(PostgresCluster.Shared.ConnectionTo("postgres"),
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{new Npgsql.NpgsqlConnectionStringBuilder(database).Database}'");

            Assert.Equal(200, (await here.Post($"m{i}", $"k{i}")).Status);
            Assert.Equal([$"user: m{i}", $"bot: {i}: m{i}", "bot: What else?"], await socket.Lines(3));
        }
    }

    [Fact]
    public async Task Database_SetToSerialise_IsComputedAgainAndNothingIsLost()
    {
        await using var strict = await ServiceUnderTest.Start($"--Storage:ConnectionString={database};Options=-c default_transaction_isolation=serializable");
        var here = await strict.StartedClient();
        var there = There(here);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? here : there).Post($"m{i}", $"k{i}")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"user: m{i}").Order(StringComparer.Ordinal), (await here.Transcript()).Where(line => line.StartsWith("user", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private TestClient There(TestClient here) => new(other.Address) { Token = here.Token, Conversation = here.Conversation, ResumeKey = here.ResumeKey };
}
