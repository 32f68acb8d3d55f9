using System.Text.Json;

namespace BackBot.Activities;

/// <summary>Strict access to the fields of a posted object. A field of the wrong kind is a fault of the client, and is named.</summary>
static class JsonFields
{
    /// <summary>The text of a field; null if it is absent or null.</summary>
    public static string? TextOf(this JsonElement element, string field, int longest)
    {
        if (element.PartOf(field) is not { } part) return null;
        if (part.ValueKind != JsonValueKind.String) throw new UnreadableActivityException($"'{field}' must be a text.");
        string text = part.GetString()!;
        return text.Length <= longest ? text : throw new UnreadableActivityException($"'{field}' is longer than {longest} characters.");
    }

    /// <summary>A field, independent of the document it came from; null if it is absent or null.</summary>
    public static JsonElement? PartOf(this JsonElement element, string field) =>
        element.TryGetProperty(field, out var part) && part.ValueKind != JsonValueKind.Null ? part.Clone() : null;
}
