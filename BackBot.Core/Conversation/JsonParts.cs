using System.Text.Json;

namespace BackBot.Conversation;

/// <summary>Small words for writing and reading stored JSON, so that a field is one line.</summary>
static class JsonParts
{
    public static void WriteTexts(this Utf8JsonWriter json, string field, IEnumerable<string> texts) =>
        json.WriteList(field, texts, static (writer, text) => writer.WriteStringValue(text));

    public static void WriteList<T>(this Utf8JsonWriter json, string field, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(field);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>A field, or null where it is absent or null.</summary>
    public static JsonElement? Optional(this JsonElement json, string field) =>
        json.TryGetProperty(field, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

    public static IEnumerable<JsonElement> List(this JsonElement json, string field) =>
        json.Optional(field) is { } list ? list.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement json, string field) => json.List(field).Select(Text);

    public static string Text(this JsonElement json) => json.GetString() ?? throw new FormatException("A text is missing.");

    public static T Named<T>(this JsonElement json)
        where T : struct, Enum =>
        Enum.TryParse(json.Text(), out T value) && Enum.IsDefined(value) ? value : throw new FormatException($"Unknown {typeof(T).Name}.");
}
