using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackBot.Tests.Faults;

/// <summary>How often a piece of data that passes meets which fault, from 0 to 1.</summary>
/// <param name="Delay">It comes up to a sixth of a second late.</param>
/// <param name="Cut">Only its beginning passes, then the connection is reset on both sides.</param>
/// <param name="Mute">It is lost, and all after it in its direction, and nobody is told: half-open.</param>
/// <param name="Refusal">A new connection is reset at once.</param>
public sealed record Weather(double Delay, double Cut, double Mute, double Refusal)
{
    public static readonly Weather Calm = new(0, 0, 0, 0);
}

/// <summary>A network between people and the service that delays, cuts and swallows, in both directions and in the middle of a frame.</summary>
public sealed class BadNetwork : IDisposable
{
    private const int LongestDelayMs = 160;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<Line> lines = [];
    private readonly Uri service;
    private int delays, cuts, mutes, refusals, inFlight;

    public BadNetwork(Uri service)
    {
        this.service = service;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        _ = Accept();
    }

    /// <summary>Where people reach the service through it.</summary>
    public Uri Address { get; }

    public Weather Weather { get; set; } = Weather.Calm;

    public int Faults => cuts + mutes + refusals;

    /// <summary>Of the faults, those that came while somebody waited for an answer.</summary>
    public int WithTurnInFlight => inFlight;

    public string Counts => $" delays={delays} cuts={cuts} half_open={mutes} refused={refusals}";

    /// <summary>Resets every connection there is.</summary>
    public void CutAll() => ForEach(line => true, Cut);

    /// <summary>Every open WebSocket falls silent in both directions, and stays open.</summary>
    public void MuteSockets() => ForEach(line => line.IsWebSocket, line =>
    {
        line.IsMute = true;
        Count(ref mutes);
    });

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
        ForEach(line => true, line => line.Reset());
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync(end.Token);
                _ = Serve(client);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(Socket client)
    {
        var line = new Line(client, new Socket(SocketType.Stream, ProtocolType.Tcp));
        lock (lines) lines.Add(line);
        try
        {
            if (Happens(Weather.Refusal))
            {
                Count(ref refusals);
                return;
            }
            await line.Server.ConnectAsync(service.Host, service.Port, end.Token);
            await Task.WhenAny(Pump(line, line.Client, line.Server), Pump(line, line.Server, line.Client));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The service is away: so is the line.
        }
        finally
        {
            lock (lines) lines.Remove(line);
            line.Reset();
        }
    }

    private async Task Pump(Line line, Socket from, Socket to)
    {
        byte[] buffer = new byte[16 * 1024];
        bool isMute = false;
        try
        {
            while (await from.ReceiveAsync(buffer.AsMemory(), end.Token) is > 0 and var length)
            {
                var piece = buffer.AsMemory(0, length);
                line.IsWebSocket |= IsUpgrade(piece.Span);
                if (Happens(Weather.Mute))
                {
                    isMute = true;
                    Count(ref mutes);
                }
                // Read on, so that the one who writes notices nothing.
                if (isMute || line.IsMute) continue;
                if (Happens(Weather.Delay))
                {
                    Interlocked.Increment(ref delays);
                    await Task.Delay(Random.Shared.Next(LongestDelayMs), end.Token);
                }
                if (Happens(Weather.Cut))
                {
                    await to.SendAsync(piece[..Random.Shared.Next(length)], end.Token);
                    Cut(line);
                    return;
                }
                await to.SendAsync(piece, end.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // One end has gone; the other is told by the end of the line.
        }
    }

    private void Cut(Line line)
    {
        Count(ref cuts);
        line.Reset();
    }

    private void Count(ref int fault)
    {
        Interlocked.Increment(ref fault);
        if (Person.InFlight > 0) Interlocked.Increment(ref inFlight);
    }

    private void ForEach(Func<Line, bool> which, Action<Line> happens)
    {
        Line[] now;
        lock (lines) now = [.. lines.Where(which)];
        foreach (var line in now) happens(line);
    }

    private static bool Happens(double chance) => Random.Shared.NextDouble() < chance;

    private static bool IsUpgrade(ReadOnlySpan<byte> piece) =>
        piece.StartsWith("GET "u8) && Encoding.ASCII.GetString(piece).Contains("Upgrade: websocket", StringComparison.OrdinalIgnoreCase);

    private sealed class Line(Socket client, Socket server)
    {
        private volatile bool isWebSocket, isMute;

        public Socket Client => client;

        public Socket Server => server;

        public bool IsWebSocket
        {
            get => isWebSocket;
            set => isWebSocket = value;
        }

        public bool IsMute
        {
            get => isMute;
            set => isMute = value;
        }

        /// <summary>Closes both ends without a goodbye.</summary>
        public void Reset()
        {
            client.Close(0);
            server.Close(0);
        }
    }
}
