using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BackBot.Tests.Storage.Engines;

/// <summary>A PostgreSQL server of the tests' own: in a temporary folder, on a free port, gone with the process that started it.</summary>
/// <remarks>The programs refuse to run as root; then they run as the user that their package made.</remarks>
public sealed class PostgresCluster : IDisposable
{
    private const string Maker = "postgres";
    private static readonly Lazy<PostgresCluster> Common = new(() => new PostgresCluster());
    private static readonly string[] Usual = ["max_connections=200", "shared_buffers=64MB", "logging_collector=off", "log_min_messages=fatal"];
    private static int databases;

    private readonly string folder = Directory.CreateTempSubdirectory("backbot-pg-").FullName;
    private readonly string[] settings;
    private Process? guard;

    /// <param name="settings">As <c>name=value</c>, beside those that keep it private.</param>
    public PostgresCluster(params string[] settings)
    {
        this.settings = settings;
        Port = FreePort();
        if (IsRoot) Run("chown", Maker, folder);
        Run([.. AsUser, Program("initdb"), "-D", Data, "-U", "backbot", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]);
        Start();
    }

    /// <summary>One for all tests that do not harm it.</summary>
    public static PostgresCluster Shared => Common.Value;

    public int Port { get; }

    private static bool IsRoot => Environment.UserName == "root";

    private static string[] AsUser => IsRoot ? ["setpriv", $"--reuid={Maker}", $"--regid={Maker}", "--clear-groups"] : [];

    private string Data => Path.Combine(folder, "data");

    /// <summary>A new, empty database; the connection string to it.</summary>
    public string NewDatabase()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref databases)}");
        Execute(ConnectionTo("postgres"), $"CREATE DATABASE {name}");
        return ConnectionTo(name);
    }

    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        connection.Open();
#pragma warning disable CA2100 // Constants of the tests.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={Port};Username=backbot;Database={database}";

    /// <summary>Starts the server, and waits until it lets guests in.</summary>
    public void Start()
    {
        string[] options =
        [
            "-D", Data, "-p", $"{Port}", "-k", folder, "-h", "127.0.0.1",
            .. Usual.Concat(settings).SelectMany(one => new[] { "-c", one }),
        ];
        // The shell ends the server when its input closes, which it does however this process ends.
        guard = Process.Start(new ProcessStartInfo("sh",
            ["-c", "\"$@\" </dev/null >/dev/null 2>&1 & server=$!; cat >/dev/null; kill -QUIT $server; wait $server", "sh", .. AsUser, Program("postgres"), .. options])
        {
            RedirectStandardInput = true,
        })!;
        var until = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Execute(ConnectionTo("postgres"), "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (until.Elapsed < TimeSpan.FromSeconds(30))
            {
                Thread.Yield();
            }
        }
    }

    /// <summary>Ends it as a crash does: nothing is written, guests are cut.</summary>
    public void Stop()
    {
        if (guard is null) return;
        guard.StandardInput.Close();
        guard.WaitForExit();
        guard.Dispose();
        guard = null;
    }

    public void Restart()
    {
        Stop();
        Start();
    }

    /// <summary>The newest of the installed programs of a name.</summary>
    public static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin", name)).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault(name)
            : name;

    public void Dispose()
    {
        Stop();
        Directory.Delete(folder, recursive: true);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command[^1]} failed: {errors.Result}");
    }
}
