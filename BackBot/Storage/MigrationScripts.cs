using System.Collections.Immutable;

namespace BackBot.Storage;

/// <summary>Numbered SQL files that bring a database to the schema this program knows, one after the other.</summary>
public sealed class MigrationScripts
{
    private readonly ImmutableArray<string> scripts;

    /// <param name="scripts">The scripts in order; the first brings an empty database to version 1.</param>
    public MigrationScripts(ImmutableArray<string> scripts) => this.scripts = scripts;

    public static MigrationScripts Sqlite { get; } = new(ReadEmbedded("Storage/Sqlite/Migrations/"));

    public static MigrationScripts Postgres { get; } = new(ReadEmbedded("Storage/Postgres/Migrations/"));

    public int Latest => scripts.Length;

    /// <summary>What a database of a version still needs.</summary>
    /// <param name="where">Names the data, for the message.</param>
    /// <exception cref="StorageException">The database was written by a newer BackBot.</exception>
    public ImmutableArray<string> After(int version, string where) => version <= Latest
        ? scripts[version..]
        : throw new StorageException(
            $"The data in {where} has schema {version}, and this BackBot knows schemas up to {Latest}. "
            + "Start the newer BackBot that wrote it, or name other data with --Storage:Folder=DIR or --Storage:ConnectionString=….");

    private static ImmutableArray<string> ReadEmbedded(string folder)
    {
        var assembly = typeof(MigrationScripts).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        for (int i = 0; i < names.Length; i++)
        {
            // A gap or a number used twice would give two databases of one version with different tables.
            if (!names[i].StartsWith($"{folder}{i + 1:0000}-", StringComparison.Ordinal))
                throw new InvalidOperationException($"Migration {names[i]} is out of order; number {i + 1:0000} was expected.");
        }
        return [.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        })];
    }
}
