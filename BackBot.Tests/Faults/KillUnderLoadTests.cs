using BackBot.Tests.Storage.Engines;
using Xunit.Abstractions;

namespace BackBot.Tests.Faults;

/// <summary>Real processes, killed with SIGKILL at random moments under load: every conversation reads as in an undisturbed run.</summary>
public sealed class KillUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 12;
    private static readonly int Kills = Counts.Of(10, 200);
    private readonly TempFolder folder = new();

    [Fact]
    public async Task OneProcess_OnSqlite_LosesDoublesAndReordersNothing()
    {
        using var services = await Services.Start(1, folder.Path);
        await KillOnAndOn("sqlite, 1 process", services, () => services.Addresses[0]);
    }

    [Fact]
    public async Task OneProcess_OnPostgres_LosesDoublesAndReordersNothing()
    {
        using var services = await Services.Start(1, folder.Path, $"--Storage:ConnectionString={PostgresCluster.Shared.NewDatabase()}");
        await KillOnAndOn("postgresql, 1 process", services, () => services.Addresses[0]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task SomeProcesses_BehindALoadBalancer_LoseDoubleAndReorderNothing(int count)
    {
        using var services = await Services.Start(count, folder.Path, $"--Storage:ConnectionString={PostgresCluster.Shared.NewDatabase()};Maximum Pool Size=12");
        using var nginx = new Nginx(services.Addresses);
        await KillOnAndOn($"postgresql, {count} processes behind nginx", services, () => nginx.Address, Counts.Of(3, 200));
    }

    public void Dispose() => folder.Dispose();

    private async Task KillOnAndOn(string name, Services services, Func<Uri> address, int? kills = null)
    {
        var tally = new Tally(name);
        using var crowd = await Crowd.Gather(address, tally);
        await crowd.TalkWhile(People, async () =>
        {
            for (int i = 0; i < (kills ?? Kills); i++)
            {
                await Task.Delay(Random.Shared.Next(50, 800));
                tally.Faults++;
                if (Person.InFlight > 0) tally.WithTurnInFlight++;
                await services.KillAndStart(Random.Shared.Next(services.Addresses.Count));
            }
        });
        tally.Print(output);
        Assert.True(tally.WithTurnInFlight * 2 >= tally.Faults, "Too few kills met a turn in flight.");
    }
}
