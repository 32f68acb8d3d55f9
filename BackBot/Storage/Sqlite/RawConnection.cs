using SQLitePCL;

namespace BackBot.Storage.Sqlite;

/// <summary>A connection to SQLite without a provider between: statements are prepared once and bound by place. Not thread-safe.</summary>
sealed class RawConnection : IDisposable
{
    private readonly sqlite3 handle;

    static RawConnection() => Batteries_V2.Init();

    /// <exception cref="SqliteFaultException">The file cannot be opened.</exception>
    public RawConnection(string file)
    {
        File = file;
        // NOMUTEX: each connection is used by one thread at a time anyway.
        int code = raw.sqlite3_open_v2(file, out handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code == raw.SQLITE_OK) return;
        string reason = raw.sqlite3_errstr(code).utf8_to_string();
        handle.Dispose();
        throw new SqliteFaultException(code, reason);
    }

    public string File { get; }

    public int Changes => raw.sqlite3_changes(handle);

    /// <summary>False while a transaction is open.</summary>
    public bool IsIdle => raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>Runs one or more statements of fixed text, without parameters.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    public RawStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(handle, sql, out var statement));
        return new RawStatement(this, statement);
    }

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) throw new SqliteFaultException(code, raw.sqlite3_errmsg(handle).utf8_to_string());
    }

    public void Dispose() => handle.Dispose();
}
