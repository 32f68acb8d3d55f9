using System.Globalization;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>Brings a database to the schema this program knows. The number of the last script applied stands in a table of its own.</summary>
static class PostgresMigrations
{
    // Any number that nobody else locks by: "BackBot" in a telephone's letters.
    private const string Lock = "SELECT pg_advisory_xact_lock(2225268)";

    private const string Current = """
        CREATE TABLE IF NOT EXISTS schema_version (one smallint NOT NULL PRIMARY KEY, version integer NOT NULL);
        INSERT INTO schema_version VALUES (1, 0) ON CONFLICT DO NOTHING;
        SELECT version FROM schema_version
        """;

    /// <summary>Applies what is missing, all of it or nothing; of several processes that start at once one does, and the others wait for it.</summary>
    /// <exception cref="StorageException">The database was written by a newer BackBot.</exception>
    public static async Task Apply(MigrationScripts scripts, NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Run(Lock);
        int version = Convert.ToInt32(await Run(Current), CultureInfo.InvariantCulture);
        var missing = scripts.After(version, $"the database {connection.Database} on {connection.Host}");
        foreach (string script in missing) await Run(script);
        if (missing.Length > 0) await Run(string.Create(CultureInfo.InvariantCulture, $"UPDATE schema_version SET version = {scripts.Latest}"));
        await transaction.CommitAsync(cancel);

        async Task<object?> Run(string sql)
        {
#pragma warning disable CA2100 // The SQL is a file of this program, never input.
            await using var command = new NpgsqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
            // A long script on a large table may take its time.
            command.CommandTimeout = 0;
            return await command.ExecuteScalarAsync(cancel);
        }
    }
}
