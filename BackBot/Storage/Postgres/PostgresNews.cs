using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Npgsql;

namespace BackBot.Storage.Postgres;

/// <summary>News between processes by NOTIFY and LISTEN, with a slow look at the numbers as a net.</summary>
/// <remarks>
/// The notices are not sent in the transactions of the turns: PostgreSQL commits notifying transactions one after the other, over the
/// whole server. They are gathered here and sent a little later, many in one, in a transaction of their own that waits for no disk.
/// </remarks>
public sealed partial class PostgresNews(PostgresDatabase database, ILogger<PostgresNews> log) : ISharedNews
{
    private const string Channel = "backbot_news";
    private const string Notify = "SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)";
    private const string Look = "SELECT id, last_sequence FROM conversations WHERE id = ANY ($1)";

    /// <summary>PostgreSQL takes less than 8000 bytes in one notice.</summary>
    private const int LongestNotice = 7500;

    private static readonly TimeSpan Net = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(500);

    private readonly string sender = Guid.NewGuid().ToString("N");

    // Old news may be dropped: the net catches what they told.
    private readonly Channel<string> outgoing = System.Threading.Channels.Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Announce(string conversationId, long last) =>
        outgoing.Writer.TryWrite(string.Create(CultureInfo.InvariantCulture, $" {conversationId}:{last}"));

    public Task Run(Func<IReadOnlyCollection<string>> watched, Action<string, long> heard, CancellationToken cancel) => Task.WhenAll(
        Forever(Send, cancel),
        Forever(stop => Listen(watched, heard, stop), cancel),
        Forever(stop => LookNowAndThen(watched, heard, stop), cancel));

    private async Task Forever(Func<CancellationToken, Task> part, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await part(cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is NpgsqlException or IOException or InvalidOperationException or TimeoutException)
            {
                LogLost(fault.GetType().Name);
                await Task.Delay(Breath, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Send(CancellationToken cancel)
    {
        while (await outgoing.Reader.WaitToReadAsync(cancel))
        {
            var notice = new StringBuilder(sender);
            while (notice.Length < LongestNotice && outgoing.Reader.TryPeek(out string? next) && notice.Length + Encoding.UTF8.GetByteCount(next) < LongestNotice)
                notice.Append(outgoing.Reader.TryRead(out string? taken) ? taken : "");
            if (notice.Length == sender.Length)
            {
                // Longer than a notice can be; the net finds it.
                outgoing.Reader.TryRead(out _);
                continue;
            }
            await using var statement = database.Source.Statement(Notify).With(Channel).With(notice.ToString());
            await statement.ExecuteNonQueryAsync(cancel);
        }
    }

    private async Task Listen(Func<IReadOnlyCollection<string>> watched, Action<string, long> heard, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        connection.Notification += (_, notice) => Hear(notice.Payload, heard);
        await using (var statement = connection.Statement("LISTEN " + Channel)) await statement.ExecuteNonQueryAsync(cancel);
        // What was said while nobody listened.
        await LookOnce(watched, heard, cancel);
        while (true) await connection.WaitAsync(cancel);
    }

    private void Hear(string notice, Action<string, long> heard)
    {
        if (notice.StartsWith(sender, StringComparison.Ordinal)) return;
        foreach (string part in notice.Split(' ').Skip(1))
        {
            int at = part.LastIndexOf(':');
            if (at > 0 && long.TryParse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long last)) heard(part[..at], last);
        }
    }

    private async Task LookNowAndThen(Func<IReadOnlyCollection<string>> watched, Action<string, long> heard, CancellationToken cancel)
    {
        while (true)
        {
            await Task.Delay(Net, cancel);
            await LookOnce(watched, heard, cancel);
        }
    }

    private async Task LookOnce(Func<IReadOnlyCollection<string>> watched, Action<string, long> heard, CancellationToken cancel)
    {
        foreach (string[] some in watched().Chunk(5_000))
        {
            await using var statement = database.Source.Statement(Look).With(some);
            foreach (var (id, last) in await statement.All(row => (row.GetString(0), row.GetInt64(1)), cancel)) heard(id, last);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "News from other processes are interrupted ({Kind}); sockets are looked after every few seconds until they are back")]
    private partial void LogLost(string kind);
}
