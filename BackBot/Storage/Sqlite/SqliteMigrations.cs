using System.Globalization;

namespace BackBot.Storage.Sqlite;

/// <summary>Brings a file to the schema this program knows. The number of the last script applied is its <c>user_version</c>.</summary>
static class SqliteMigrations
{
    /// <summary>Applies what is missing, all of it or nothing, while no other process writes.</summary>
    /// <exception cref="StorageException">The database was written by a newer BackBot.</exception>
    public static void Apply(MigrationScripts scripts, RawConnection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var missing = scripts.After(Version(connection), connection.File);
            foreach (string script in missing) connection.Execute(script);
            if (missing.Length > 0) connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {scripts.Latest}"));
            connection.Execute("COMMIT");
        }
        finally
        {
            if (!connection.IsIdle) connection.Execute("ROLLBACK");
        }
    }

    private static int Version(RawConnection connection)
    {
        using var ask = connection.Prepare("PRAGMA user_version");
        return (int)ask.All(row => row.Number(0))[0];
    }
}
