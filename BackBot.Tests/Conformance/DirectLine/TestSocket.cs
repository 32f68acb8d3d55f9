using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BackBot.Tests.Conformance.DirectLine;

/// <summary>The receiving end of a stream.</summary>
public sealed class TestSocket : IDisposable
{
    // Only ends a test that would otherwise hang; no test waits for it.
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
    private readonly ClientWebSocket socket = new();

    public string? Watermark { get; private set; }

    public static async Task<TestSocket> Open(string url, string? origin = null)
    {
        var opened = new TestSocket();
        if (origin is not null) opened.socket.Options.SetRequestHeader("Origin", origin);
        await opened.socket.ConnectAsync(new Uri(url), opened.patience.Token);
        return opened;
    }

    /// <summary>The next frame as it came; empty for a keep-alive.</summary>
    public async Task<string> Frame()
    {
        using var text = new MemoryStream();
        byte[] buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    /// <summary>Activities until so many have come, over as many frames as it takes.</summary>
    public async Task<JsonNode[]> Activities(int count)
    {
        var activities = new List<JsonNode>();
        while (activities.Count < count)
        {
            string frame = await Frame();
            if (frame.Length == 0) continue;
            var set = JsonNode.Parse(frame)!;
            Watermark = (string)set["watermark"]!;
            activities.AddRange(set["activities"]!.AsArray().Select(activity => activity!));
        }
        return [.. activities];
    }

    public async Task<string[]> Lines(int count) => [.. (await Activities(count)).Select(TestClient.Line)];

    /// <summary>Waits for the goodbye of the other side, and answers it.</summary>
    public async Task<WebSocketCloseStatus?> Goodbye()
    {
        var last = await socket.ReceiveAsync(new byte[4096].AsMemory(), patience.Token);
        Assert.Equal(WebSocketMessageType.Close, last.MessageType);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        return socket.CloseStatus;
    }

    public Task SendEmpty() => socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, patience.Token).AsTask();

    /// <summary>Breaks the connection as a lost network does.</summary>
    public void Drop() => socket.Abort();

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }
}
