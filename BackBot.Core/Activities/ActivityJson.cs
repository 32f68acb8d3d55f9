using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>How activities are written: camelCase, nulls left out, letters of all languages as they are.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ImmutableArray<Activity>))]
[JsonSerializable(typeof(BackBotChannelData))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    public static readonly ActivityJson Wire = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new PromptControlJson(), new BrowserMemoryJson() },
        // Keeps "ñ" one letter. It is safe here: the answer is application/json with nosniff, never a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A batch as the JSON array that is stored and sent, in UTF-8.</summary>
    public static byte[] Write(ImmutableArray<Activity> activities) =>
        JsonSerializer.SerializeToUtf8Bytes(activities, Wire.ImmutableArrayActivity);
}

/// <summary>Writes the control of a prompt by its lower-case name.</summary>
sealed class PromptControlJson() : JsonStringEnumConverter<PromptControl>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary>Writes where the browser may remember by its lower-case name.</summary>
sealed class BrowserMemoryJson() : JsonStringEnumConverter<BrowserMemory>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
