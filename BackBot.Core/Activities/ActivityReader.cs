using System.Text.Json;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>Reads a posted activity. Whatever the bytes are, it answers with an activity or with a reason.</summary>
/// <remarks>Pure and stateless. The size of the body is limited before it comes here.</remarks>
public static class ActivityReader
{
    /// <summary>Deeper nesting than any client of the protocol sends.</summary>
    public const int MaxDepth = 24;

    public const int MaxIdLength = 200;

    /// <summary>Channel data goes back and forth with every replay, so it stays small. In UTF-8 bytes.</summary>
    public const int MaxChannelData = 32 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth };

    public static ActivityReading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return new ActivityReading.Good(Read(document.RootElement));
        }
        catch (UnreadableActivityException refused)
        {
            return new ActivityReading.Refused(refused.Message);
        }
        catch (JsonException)
        {
            return new ActivityReading.Refused($"The body is not JSON, or is nested deeper than {MaxDepth} levels. Post one activity as a JSON object.");
        }
        catch (InvalidOperationException)
        {
            return new ActivityReading.Refused("A text in the activity is not valid Unicode.");
        }
    }

    private static PostedActivity Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new UnreadableActivityException("Post one activity as a JSON object.");
        string text = root.TextOf("text", int.MaxValue) ?? "";
        var channelData = root.PartOf("channelData");
        foreach (var passedOn in new[] { channelData, root.PartOf("value") }) RefuseBrokenText(passedOn);
        return new PostedActivity(root.TextOf("type", 50) ?? "message", Cut(text), InputValueReader.Read(root))
        {
            WasCut = text.Length > UserInput.MaxTextLength,
            ClientActivityId = ClientId(channelData),
            Locale = root.TextOf("locale", 50),
            Name = root.TextOf("name", MaxIdLength),
            HasFiles = root.TryGetProperty("attachments", out var files) && files.ValueKind == JsonValueKind.Array && files.GetArrayLength() > 0,
            Value = root.PartOf("value"),
            ChannelData = channelData,
        };
    }

    /// <summary>What is handed on as it came must be writable again: half a surrogate pair is not.</summary>
    private static void RefuseBrokenText(JsonElement? element)
    {
        if (element is not { } json) return;
        using var nowhere = new Utf8JsonWriter(Stream.Null);
        try
        {
            json.WriteTo(nowhere);
        }
        catch (ArgumentException)
        {
            throw new UnreadableActivityException("A text in the activity is not valid Unicode.");
        }
    }

    private static string? ClientId(JsonElement? channelData)
    {
        if (channelData is not { } data) return null;
        if (data.GetRawText().Length > MaxChannelData) throw new UnreadableActivityException($"'channelData' is longer than {MaxChannelData} bytes.");
        if (data.ValueKind != JsonValueKind.Object) throw new UnreadableActivityException("'channelData' must be an object.");
        // Two spellings are about: the protocol's own documents write "clientActivityId", its clients "clientActivityID".
        string? id = data.TextOf("clientActivityID", MaxIdLength) ?? data.TextOf("clientActivityId", MaxIdLength);
        return id is { Length: > 0 } ? id : null;
    }

    private static string Cut(string text)
    {
        if (text.Length <= UserInput.MaxTextLength) return text;
        int end = char.IsHighSurrogate(text[UserInput.MaxTextLength - 1]) ? UserInput.MaxTextLength - 1 : UserInput.MaxTextLength;
        return text[..end];
    }
}
