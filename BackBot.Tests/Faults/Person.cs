using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using BackBot.Tests.Conformance.DirectLine;

namespace BackBot.Tests.Faults;

/// <summary>A person with a browser: reads over a socket, sends again what got no answer, comes back after every break.</summary>
/// <param name="silence">After so long without a sign of life a line counts as dead; by default none ever does.</param>
public sealed class Person(Uri address, Script script, TimeSpan? silence = null) : IDisposable
{
    /// <summary>Even the quickest thumb takes a moment. Without it the crowd leaves no processor to start a service again.</summary>
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(20);

    private static int inFlight;

    private readonly TestClient client = new(address, patience: silence);
    private readonly List<JsonNode> seen = [];
    private readonly CancellationTokenSource reading = new();
    private readonly SemaphoreSlim news = new(0);
    private string watermark = "";

    /// <summary>Messages of all people that were sent and have no answer yet.</summary>
    public static int InFlight => Volatile.Read(ref inFlight);

    /// <summary>What stood on the screen at the end, in the order it came.</summary>
    public IReadOnlyList<string> Seen
    {
        get
        {
            lock (seen) return [.. seen.Select(TestClient.Line)];
        }
    }

    /// <summary>Ids as they came: a gap, a repetition or a step back shows.</summary>
    public bool IsNumberedThrough
    {
        get
        {
            lock (seen) return seen.Select((activity, at) => (string?)activity["id"] == $"{client.Conversation}|{at + 1:0000000}").All(right => right);
        }
    }

    /// <summary>Talks from the first word to the last answer, whatever happens to the service meanwhile.</summary>
    public async Task Talk(CancellationToken patience)
    {
        await Insist(() => client.Generate(script.Language), patience);
        await Insist(() => client.Start(), patience);
        var listening = Listen(patience);
        for (int i = 0; i < script.Says.Count; i++)
        {
            string key = $"k{i}";
            await Insist(() => Post(script.Says[i], key), patience);
            while (!HasAnswerTo(key)) await news.WaitAsync(patience);
            await Task.Delay(Thought, patience);
        }
        await reading.CancelAsync();
        await listening;
    }

    public void Dispose()
    {
        reading.Dispose();
        news.Dispose();
    }

    private async Task<Answer> Post(string text, string key)
    {
        Interlocked.Increment(ref inFlight);
        try
        {
            return await client.Post(text, key);
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }

    /// <summary>Again until it is answered with a success, as every client does with what may pass.</summary>
    private static async Task Insist(Func<Task<Answer>> call, CancellationToken patience)
    {
        while (true)
        {
            patience.ThrowIfCancellationRequested();
            try
            {
                var answer = await call();
                if (answer.Status < 300) return;
                // Gateways answer 502 and 504 for a service that died; a real refusal would never pass.
                if (answer.Status < 500) throw new InvalidOperationException($"Refused: {answer.Status} {answer.Body}");
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or SocketException)
            {
                // Cut in the middle: whether it arrived is not known. A socket that is reset while it connects shows its own fault.
            }
            await Task.Delay(Random.Shared.Next(20, 120), patience);
        }
    }

    private async Task Listen(CancellationToken patience)
    {
        bool isFirst = true;
        while (!reading.IsCancellationRequested)
        {
            if (!isFirst) await Insist(() => client.Reconnect(watermark), patience);
            isFirst = false;
            try
            {
                using var socket = new ClientWebSocket();
                using var end = CancellationTokenSource.CreateLinkedTokenSource(reading.Token, patience);
                HeardFrom(end);
                await socket.ConnectAsync(new Uri(client.StreamUrl), end.Token);
                await Read(socket, end);
            }
            catch (Exception fault) when (fault is WebSocketException or HttpRequestException or OperationCanceledException or IOException or SocketException)
            {
                patience.ThrowIfCancellationRequested();
            }
        }
    }

    private void HeardFrom(CancellationTokenSource line)
    {
        if (silence is { } longest) line.CancelAfter(longest);
    }

    private async Task Read(ClientWebSocket socket, CancellationTokenSource end)
    {
        byte[] buffer = new byte[256 * 1024];
        while (true)
        {
            int length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), end.Token);
                HeardFrom(end);
                if (part.MessageType == WebSocketMessageType.Close) return;
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (length > 0) Take(JsonNode.Parse(buffer.AsSpan(0, length))!);
        }
    }

    private void Take(JsonNode set)
    {
        lock (seen)
        {
            if ((string?)set["watermark"] is { Length: > 0 } mark) watermark = mark;
            // An apology is no part of the talk.
            seen.AddRange(set["activities"]!.AsArray().Select(activity => activity!).Where(activity => !((string)activity["id"]!).Contains("|sorry-", StringComparison.Ordinal)));
        }
        news.Release();
    }

    /// <summary>A batch arrives whole: with the echo its answers are there too.</summary>
    private bool HasAnswerTo(string key)
    {
        lock (seen) return seen.Exists(activity => (string?)activity["channelData"]?["clientActivityID"] == key);
    }
}
