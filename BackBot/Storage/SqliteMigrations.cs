using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackBot.Storage;

/// <summary>Brings a database to the schema this program knows: numbered SQL files, applied once each, in order.</summary>
/// <remarks>The number of the last file applied is the database's <c>user_version</c>.</remarks>
public sealed class SqliteMigrations
{
    private const string Folder = "Storage/Migrations/";

    private readonly ImmutableArray<string> scripts;

    /// <param name="scripts">The scripts in order; the first brings an empty database to version 1.</param>
    public SqliteMigrations(ImmutableArray<string> scripts) => this.scripts = scripts;

    /// <summary>The scripts that travel with the program.</summary>
    public static SqliteMigrations Embedded { get; } = new(ReadEmbedded());

    public int Latest => scripts.Length;

    /// <summary>Applies what is missing, all of it or nothing.</summary>
    /// <exception cref="StorageException">The database was written by a newer BackBot.</exception>
    public void Apply(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        int version = ReadVersion(connection, transaction);
        if (version > Latest)
        {
            throw new StorageException(
                $"The data in {connection.DataSource} has schema {version}, and this BackBot knows schemas up to {Latest}. "
                + "Start the newer BackBot that wrote it, or name another folder with --Storage:Folder=DIR.");
        }
        foreach (string script in scripts.Skip(version)) Run(connection, transaction, script);
        if (version < Latest) Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Latest}"));
        transaction.Commit();
    }

    private static int ReadVersion(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The SQL is a file of this program, never input.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static ImmutableArray<string> ReadEmbedded()
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        for (int i = 0; i < names.Length; i++)
        {
            // A gap or a number used twice would give two databases of one version with different tables.
            if (!names[i].StartsWith($"{Folder}{i + 1:0000}-", StringComparison.Ordinal))
                throw new InvalidOperationException($"Migration {names[i]} is out of order; number {i + 1:0000} was expected.");
        }
        return [.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        })];
    }
}
