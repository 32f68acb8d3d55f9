using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>One PostgreSQL database of the service, and the pool of connections to it.</summary>
public sealed class PostgresDatabase : IAsyncDisposable, IDisposable
{
    private PostgresDatabase(NpgsqlDataSource source) => Source = source;

    public NpgsqlDataSource Source { get; }

    /// <summary>Connects, and brings the database to the newest schema.</summary>
    /// <param name="patience">How long a server that does not answer yet is waited for: after a power cut all start at once.</param>
    /// <exception cref="StorageException">The database cannot be used; the message says what to change.</exception>
    public static async Task<PostgresDatabase> Open(string connectionString, MigrationScripts scripts, TimeSpan patience, CancellationToken cancel)
    {
        var source = new NpgsqlDataSourceBuilder(WithDefaults(connectionString)).Build();
        long until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                await PostgresMigrations.Apply(scripts, source, cancel);
                return new PostgresDatabase(source);
            }
            catch (NpgsqlException fault) when (fault.Unavailable() is { Fault: StorageFault.Unreachable } && Environment.TickCount64 < until)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancel);
            }
            catch (Exception fault) when (fault is NpgsqlException or SocketException)
            {
                await source.DisposeAsync();
                throw new StorageException(
                    $"The database that Storage:ConnectionString names cannot be used: {fault.Message} Look whether it runs, and whether host, database, user and password are right.", fault);
            }
        }
    }

    /// <summary>A secret that all processes on these data share: the one that is kept, or this one if there is none yet.</summary>
    public async Task<byte[]> Secret(string name, byte[] fresh, CancellationToken cancel)
    {
        await using var insert = Source.CreateCommand("INSERT INTO secrets (name, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING");
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        insert.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = fresh });
        await insert.ExecuteNonQueryAsync(cancel);
        await using var select = Source.CreateCommand("SELECT secret FROM secrets WHERE name = $1");
        select.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return (byte[])(await select.ExecuteScalarAsync(cancel))!;
    }

    public void Dispose() => Source.Dispose();

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    /// <summary>What a connection string leaves open: prepared statements, and waits that end before a client gives up after 20 seconds.</summary>
    private static string WithDefaults(string connectionString)
    {
        var named = new DbConnectionStringBuilder { ConnectionString = connectionString };
        foreach (var (name, value) in new (string, object)[]
        {
            ("Application Name", "BackBot"), ("Timeout", 5), ("Command Timeout", 8), ("Maximum Pool Size", 20), ("Max Auto Prepare", 40),
            ("Auto Prepare Min Usages", 2), ("Keepalive", 10),
        })
        {
            if (!named.ContainsKey(name)) named[name] = value;
        }
        return named.ConnectionString;
    }
}
