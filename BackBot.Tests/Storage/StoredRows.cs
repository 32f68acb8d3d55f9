using Microsoft.Data.Sqlite;

namespace BackBot.Tests.Storage;

/// <summary>What really lies in the database, read past the program.</summary>
static class StoredRows
{
    public static IEnumerable<string> Tables(string folder) =>
        [.. Read(folder, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")];

    /// <summary>Every row as one line of text, bytes read as UTF-8.</summary>
    public static IReadOnlyList<string> Of(string folder, string table) => Read(folder, $"SELECT * FROM {table}");

    public static IReadOnlyList<string> Read(string folder, string sql)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
            lines.Add(string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{row.GetValue(i)}")));
        return lines;
    }

    public static void Run(string folder, string sql) => Read(folder, sql);

    /// <summary>Everything in every file, as far as it is text.</summary>
    public static async Task<string> Files(string folder)
    {
        var all = new System.Text.StringBuilder();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            all.Append(await reader.ReadToEndAsync());
        }
        return all.ToString();
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, BackBot.Storage.Sqlite.SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        return connection;
    }
}
