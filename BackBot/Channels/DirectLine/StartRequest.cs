using System.Text.Json;
using BackBot.Activities;

namespace BackBot.Channels.DirectLine;

/// <summary>The optional body of a request for a token or a conversation. What cannot be read counts as not sent.</summary>
sealed record StartRequest(string? UserId, string? Locale)
{
    private const int LongestUserId = 128;
    private const int LongestLocale = 35;

    public static StartRequest Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.IsEmpty) return new(null, null);
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = ActivityReader.MaxDepth });
            var root = document.RootElement;
            return new(Text(Part(root, "user"), "id", LongestUserId), Text(root, "locale", LongestLocale));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return new(null, null);
        }
    }

    private static JsonElement? Part(JsonElement? json, string field) =>
        json is { ValueKind: JsonValueKind.Object } it && it.TryGetProperty(field, out var part) ? part : null;

    private static string? Text(JsonElement? json, string field, int longest) =>
        Part(json, field) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } read && read.Length <= longest ? read : null;
}
