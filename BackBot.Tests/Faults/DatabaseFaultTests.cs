using BackBot.Tests.Storage.Engines;
using Xunit.Abstractions;

namespace BackBot.Tests.Faults;

/// <summary>Two processes behind a load balancer, while their database is restarted, cut off, stalled and made to refuse.</summary>
public sealed class DatabaseFaultTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 12;
    private readonly TempFolder folder = new();
    private readonly PostgresCluster cluster = new();

    [Fact]
    public Task Restarts_UnderLoad_LoseDoubleAndReorderNothing() => Disturb("postgresql restarted", Counts.Of(3, 20), "restarts", "", _ =>
    {
        cluster.Restart();
        return Task.CompletedTask;
    });

    [Fact]
    public Task Connections_CutUnderLoad_LoseDoubleAndReorderNothing() => Disturb("pg_terminate_backend", Counts.Of(20, 200), "cuts", "", database =>
    {
        PostgresCluster.Execute(cluster.ConnectionTo("postgres"), $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
        return Task.CompletedTask;
    });

    [Fact]
    public Task Stalls_OfTwoSeconds_LoseDoubleAndReorderNothing() => Disturb("stalls of 2 s", Counts.Of(3, 20), "stalls", "", database =>
    {
        PostgresCluster.Execute(cluster.ConnectionTo(database), "BEGIN; LOCK TABLE conversations, batches IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(2); COMMIT");
        return Task.CompletedTask;
    });

    [Fact]
    public Task Serialization_FailuresUnderLoad_LoseDoubleAndReorderNothing() => Disturb(
        "serializable, with cuts", Counts.Of(5, 50), "cuts", ";Options=-c default_transaction_isolation=serializable", database =>
        {
            PostgresCluster.Execute(cluster.ConnectionTo("postgres"), $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}' AND random() < 0.5");
            return Task.CompletedTask;
        });

    public void Dispose()
    {
        cluster.Dispose();
        folder.Dispose();
    }

    private async Task Disturb(string name, int times, string kind, string options, Func<string, Task> fault)
    {
        string connection = cluster.NewDatabase();
        string database = new Npgsql.NpgsqlConnectionStringBuilder(connection).Database!;
        using var services = await Services.Start(2, folder.Path, $"--Storage:ConnectionString={connection};Maximum Pool Size=12{options}");
        using var nginx = new Nginx(services.Addresses);
        var tally = new Tally(name);
        using var crowd = await Crowd.Gather(() => nginx.Address, tally);
        await crowd.TalkWhile(People, async () =>
        {
            for (int i = 0; i < times; i++)
            {
                await Task.Delay(Random.Shared.Next(200, 800));
                tally.Faults++;
                if (Person.InFlight > 0) tally.WithTurnInFlight++;
                await fault(database);
            }
        });
        tally.Print(output, kind);
    }
}
