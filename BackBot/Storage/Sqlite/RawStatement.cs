using SQLitePCL;

namespace BackBot.Storage.Sqlite;

/// <summary>A prepared statement, run over and over. Not thread-safe.</summary>
/// <remarks>The SQL is always fixed text of this folder; values are bound, in the order of <c>?1</c>, <c>?2</c> ….</remarks>
sealed class RawStatement(RawConnection connection, sqlite3_stmt statement) : IDisposable
{
    private int place;

    /// <summary>Ready to be bound anew. What the last run read is let go, so that no old view of the data stays open.</summary>
    public RawStatement Begin()
    {
        _ = raw.sqlite3_reset(statement);
        place = 0;
        return this;
    }

    public RawStatement With(string? text) => text is null ? Bound(raw.sqlite3_bind_null(statement, ++place)) : Bound(raw.sqlite3_bind_text(statement, ++place, text));

    public RawStatement With(long number) => Bound(raw.sqlite3_bind_int64(statement, ++place, number));

    public RawStatement With(bool truth) => With(truth ? 1L : 0L);

    public RawStatement With(byte[] bytes) => Bound(raw.sqlite3_bind_blob(statement, ++place, bytes));

    /// <summary>Steps to the next row; false after the last.</summary>
    public bool Read()
    {
        int code = raw.sqlite3_step(statement);
        connection.Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs it to its end; the number of rows changed.</summary>
    public int Run()
    {
        try
        {
            while (Read())
            {
            }
            return connection.Changes;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Runs a query to its end.</summary>
    public List<T> All<T>(Func<RawStatement, T> row)
    {
        var rows = new List<T>();
        try
        {
            while (Read()) rows.Add(row(this));
            return rows;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string? OptionalText(int column) => IsNull(column) ? null : Text(column);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public void Dispose() => statement.Dispose();

    private RawStatement Bound(int code)
    {
        connection.Check(code);
        return this;
    }
}
