using System.Net.WebSockets;
using BackBot.Storage;

namespace BackBot.Channels.DirectLine;

/// <summary>One open socket: what was said before the watermark's end, then every batch as it is committed.</summary>
/// <remarks>
/// The numbers of the batches decide what is sent: nothing twice, and after a gap the store is read, so that it does
/// not matter what was missed.
/// </remarks>
sealed class ConversationStream(
    WebSocket socket, IConversationStore store, ConversationFeed.Listener listener, ActivityView view, TimeProvider clock, TimeSpan keepAlive)
{
    /// <summary>How long a client is given to say goodbye, and the data to come back before they are asked again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Runs until the client goes or the service stops.</summary>
    /// <param name="watermark">Number of the last activity the client has.</param>
    public async Task Run(long watermark, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // Of its own: a receive that is cancelled tears the socket down, before the goodbye could be said.
        using var patience = new CancellationTokenSource();
        var receiving = Receive(end, patience.Token);
        try
        {
            await Send(watermark, end.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The client has gone, or the service stops: the client comes back and goes on from its watermark.
        }
        finally
        {
            patience.CancelAfter(Patience);
            await Close(patience.Token);
            await receiving;
        }
    }

    private async Task Send(long watermark, CancellationToken cancel)
    {
        watermark = await SendAfter(await Plausible(watermark, cancel), cancel);
        while (await NextOrIdle(cancel) is var hasNext)
        {
            if (!hasNext) await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancel);
            while (listener.Notices.TryRead(out var notice))
            {
                if (notice.Passing is { } passing) await SendPassing(passing, cancel);
                if (notice.Last <= watermark) continue;
                watermark = notice.Batch is { } batch && batch.First == watermark + 1
                    ? await SendSet([batch], watermark, cancel)
                    : await SendAfter(watermark, cancel);
            }
        }
    }

    /// <summary>Waits for a batch; false if none came for so long that the socket needs a sign of life.</summary>
    private async Task<bool> NextOrIdle(CancellationToken cancel)
    {
        using var idle = new CancellationTokenSource(keepAlive, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancel);
        try
        {
            return await listener.Notices.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    // After a backup was restored a client may have seen more than there is now: it gets the talk as it stands from the beginning.
    private async Task<long> Plausible(long watermark, CancellationToken cancel) =>
        watermark == 0 || await Insist(() => store.Load(listener.ConversationId, cancel), cancel) is not { } kept || watermark <= kept.Last.Sequence ? watermark : 0;

    private async Task<long> SendAfter(long watermark, CancellationToken cancel)
    {
        var batches = await Insist(() => store.ReadAfter(listener.ConversationId, watermark, cancel), cancel);
        return batches.Count == 0 ? watermark : await SendSet(batches, watermark, cancel);
    }

    // While the data cannot be used the socket stays open and says nothing; what was said since is sent when they can.
    private static async Task<T> Insist<T>(Func<ValueTask<T>> read, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return await read();
            }
            catch (StorageUnavailableException)
            {
                await Task.Delay(Patience, cancel);
            }
        }
    }

    private async Task<long> SendSet(IReadOnlyList<StoredBatch> batches, long after, CancellationToken cancel)
    {
        var (json, watermark) = ActivitySet.Write(batches, after, view);
        await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, cancel);
        return watermark;
    }

    // A set without a watermark leaves a client's own as it is.
    private Task SendPassing(byte[] activities, CancellationToken cancel) =>
        socket.SendAsync(ActivitySet.WritePassing(activities, view), WebSocketMessageType.Text, endOfMessage: true, cancel).AsTask();

    // Clients send only empty frames to keep the way open. Whatever else comes is read away; posts go over HTTP.
    private async Task Receive(CancellationTokenSource end, CancellationToken cancel)
    {
        byte[] buffer = new byte[512];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), cancel)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The connection is gone; there is nobody to answer.
        }
        await end.CancelAsync();
    }

    private async Task Close(CancellationToken cancel)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancel);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // It closed by itself meanwhile.
        }
    }
}
