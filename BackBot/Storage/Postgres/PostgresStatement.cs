using Npgsql;
using NpgsqlTypes;

namespace BackBot.Storage.Postgres;

/// <summary>Fixed SQL and its values, in the order of <c>$1</c>, <c>$2</c> …; prepared by the pool after its second use.</summary>
static class PostgresStatement
{
    public static NpgsqlCommand Statement(this NpgsqlDataSource source, string sql) => source.CreateCommand(sql);

    public static NpgsqlCommand Statement(this NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The SQL is a constant of this folder; values are parameters.
        return new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
    }

    public static NpgsqlCommand With(this NpgsqlCommand command, string? text)
    {
        command.Parameters.Add(text is null
            ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }
            : new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text });
        return command;
    }

    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T value)
        where T : notnull
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    /// <summary>One more statement that goes out with the others.</summary>
    public static void Add(this NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (object value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }

    /// <summary>Runs a query to its end.</summary>
    public static async Task<List<T>> All<T>(this NpgsqlCommand command, Func<NpgsqlDataReader, T> row, CancellationToken cancel)
    {
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) rows.Add(row(reader));
        return rows;
    }
}
