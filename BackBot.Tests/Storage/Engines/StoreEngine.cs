using System.Globalization;
using BackBot.Storage;
using BackBot.Storage.Postgres;
using BackBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackBot.Tests.Storage.Engines;

/// <summary>A database of an engine for one test: it opens stores on it, and reads it past the program.</summary>
public abstract class StoreEngine : IAsyncDisposable
{
    /// <summary>Another store on the same data, as another process has it.</summary>
    public abstract Task<EngineStore> Open(MigrationScripts? scripts = null);

    /// <summary>Every row as one line of text, bytes read as UTF-8, columns in the order asked for.</summary>
    public abstract Task<IReadOnlyList<string>> Rows(string sql);

    public Task Run(string sql) => Rows(sql);

    public abstract ValueTask DisposeAsync();

    protected static IReadOnlyList<string> Lines(System.Data.Common.DbDataReader row)
    {
        var lines = new List<string>();
        while (row.Read()) lines.Add(string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Text(row.GetValue(i)))));
        return lines;
    }

    private static string Text(object value) =>
        value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

/// <summary>Everything that one store can do, whichever engine it is.</summary>
public sealed record EngineStore(IConversationStore Talks, IRetention Retention, IOutbox Outbox, ICounts Counts, IPlanStore Plans, IStorageProbe Probe, Func<ValueTask> End) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => End();
}

public sealed class SqliteEngine : StoreEngine
{
    private readonly TempFolder folder = new();

    public string Folder => folder.Path;

    public override Task<EngineStore> Open(MigrationScripts? scripts = null)
    {
        var store = new SqliteConversationStore(SqliteDatabase.Open(DataFolder.Open(folder.Path), scripts ?? MigrationScripts.Sqlite));
        return Task.FromResult(new EngineStore(store, store, store, store, store, store, () =>
        {
            store.Dispose();
            return ValueTask.CompletedTask;
        }));
    }

    public override async Task<IReadOnlyList<string>> Rows(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var row = await command.ExecuteReaderAsync();
        return Lines(row);
    }

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresEngine : StoreEngine
{
    public string ConnectionString { get; } = PostgresCluster.Shared.NewDatabase() + ";Maximum Pool Size=5";

    public override async Task<EngineStore> Open(MigrationScripts? scripts = null)
    {
        var database = await PostgresDatabase.Open(ConnectionString, scripts ?? MigrationScripts.Postgres, TimeSpan.Zero, default);
        var store = new PostgresConversationStore(database);
        return new EngineStore(store, store, store, store, store, store, database.DisposeAsync);
    }

    public override async Task<IReadOnlyList<string>> Rows(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // Constants of the tests.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var row = await command.ExecuteReaderAsync();
        return Lines(row);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
