using System.Collections.Immutable;
using System.Text.Json;

namespace BackBot.Benchmarks.Conformance;

/// <summary>One thing that a text is said to hold.</summary>
/// <param name="Text">Its words in lower case.</param>
/// <param name="Start">First code unit; −1 where the specification does not say.</param>
/// <param name="End">Last code unit, included; −1 as above.</param>
/// <param name="Type">Such as <c>age</c> or <c>datetimeV2.date</c>.</param>
/// <param name="Subtype">integer, decimal, fraction or power for numbers; else empty.</param>
/// <param name="Values">
/// What it resolves to: a value, or "start..end" for a stretch, with an open end left empty. How the stock recogniser writes a time
/// internally (<c>timex</c>), how it marks an open end (<c>Mod</c>) and its confidence (<c>score</c>) are its own and not compared.
/// </param>
public sealed record SpecResult(string Text, int Start, int End, string Type, string Subtype, ImmutableArray<string> Values)
{
    public static SpecResult Of(JsonElement json)
    {
        var resolution = json.TryGetProperty("Resolution", out var found) ? found : default;
        return new SpecResult(
            json.GetProperty(nameof(Text)).GetString()!.ToLowerInvariant(), Number(json, nameof(Start)), Number(json, nameof(End)), json.GetProperty("TypeName").GetString()!,
            Field(resolution, "subtype") ?? "", [.. Resolved(resolution)]);
    }

    public override string ToString() => $"[{Text} {Start}-{End} {Type} {string.Join(" | ", Values)}]";

    private static IEnumerable<string> Resolved(JsonElement resolution)
    {
        if (resolution.ValueKind != JsonValueKind.Object) return [];
        if (resolution.TryGetProperty("values", out var values)) return values.EnumerateArray().Select(Time).Distinct();
        return [$"{Field(resolution, "value")} {Field(resolution, "unit")}".Trim()];
    }

    private static string Time(JsonElement value) => Field(value, "value") ?? $"{Field(value, "start")}..{Field(value, "end")}";

    private static string? Field(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field.ToString() : null;

    private static int Number(JsonElement json, string name) => json.TryGetProperty(name, out var field) && field.TryGetInt32(out int value) ? value : -1;
}
