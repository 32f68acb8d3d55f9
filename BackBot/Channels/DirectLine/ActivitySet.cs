using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackBot.Storage;

namespace BackBot.Channels.DirectLine;

/// <summary>Writes what a client gets of a conversation: <c>{"activities":[…],"watermark":"7"}</c>.</summary>
/// <remarks>A set always has an array and a watermark: clients break without.</remarks>
static class ActivitySet
{
    private static readonly byte[] Open = "{\"activities\":["u8.ToArray();
    private static readonly byte[] Comma = ","u8.ToArray();

    /// <param name="after">Number of the last activity the client has.</param>
    /// <param name="view">The form in which the client gets them.</param>
    /// <returns>The set in UTF-8 and the watermark it carries.</returns>
    public static (ReadOnlyMemory<byte> Json, long Watermark) Write(IReadOnlyList<StoredBatch> stored, long after, ActivityView view)
    {
        var batches = view.Show(stored);
        var json = new ArrayBufferWriter<byte>(256 + batches.Sum(batch => batch.Activities.Length));
        json.Write(Open);
        bool any = false;
        long watermark = after;
        foreach (var batch in batches)
        {
            if (batch.Last <= watermark) continue;
            var inner = batch.First > watermark ? batch.Activities.AsSpan(1, batch.Activities.Length - 2) : Rest(batch, watermark);
            watermark = batch.Last;
            if (inner.IsEmpty) continue;
            if (any) json.Write(Comma);
            json.Write(inner);
            any = true;
        }
        json.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"],\"watermark\":\"{watermark}\"}}")));
        return (json.WrittenMemory, watermark);
    }

    /// <summary>A set of what is not part of the talk: it moves no watermark.</summary>
    /// <param name="activities">JSON array of activities, in UTF-8.</param>
    public static ReadOnlyMemory<byte> WritePassing(byte[] activities, ActivityView view) =>
        (byte[])[.. "{\"activities\":"u8, .. view.Show(activities), .. ",\"watermark\":\"\"}"u8];

    // A watermark in the middle of a batch is never given out, but a client may make one from an activity's id.
    private static ReadOnlySpan<byte> Rest(StoredBatch batch, long watermark)
    {
        using var all = JsonDocument.Parse(batch.Activities);
        var rest = all.RootElement.EnumerateArray().Skip((int)(watermark - batch.First + 1)).Select(activity => activity.GetRawText());
        return Encoding.UTF8.GetBytes(string.Join(',', rest));
    }
}
