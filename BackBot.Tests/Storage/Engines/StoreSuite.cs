using BackBot.Storage;

namespace BackBot.Tests.Storage.Engines;

/// <summary>Tests that hold for every engine: each runs once on SQLite and once on PostgreSQL.</summary>
public abstract class StoreSuite(StoreEngine engine) : IAsyncLifetime
{
    protected StoreEngine Engine => engine;

    protected EngineStore Store { get; private set; } = null!;

    protected IConversationStore Talks => Store.Talks;

    public virtual async Task InitializeAsync() => Store = await engine.Open();

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await engine.DisposeAsync();
    }
}
