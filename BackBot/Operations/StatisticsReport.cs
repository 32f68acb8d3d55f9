using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackBot.Clinical;
using BackBot.Storage;

namespace BackBot.Operations;

/// <summary>Counts as the operator may see them: a number too small to hide a person in is not shown.</summary>
/// <remarks>No sums are given, from which a number left out could be worked out.</remarks>
sealed class StatisticsReport(ImmutableArray<MonthlyCount> counts)
{
    /// <summary>The smallest number shown.</summary>
    public const int Smallest = 5;

    public IEnumerable<string> Lines => counts.IsEmpty
        ? ["Nothing has been counted yet."]
        : counts.Select(count => $"{count.Month} {count.What} {count.Grade.Name()} {count.Language} {count.Value} {Shown(count)}");

    public JsonArray Json => [.. counts.Select(count => (JsonNode)new JsonObject
    {
        ["month"] = count.Month,
        ["what"] = count.What,
        ["grade"] = (int)count.Grade,
        ["grade_name"] = count.Grade.Name(),
        ["language"] = count.Language,
        ["value"] = count.Value,
        ["number"] = IsShown(count) ? count.Number : null,
        ["fewer_than"] = IsShown(count) ? null : Smallest,
    })];

    private static bool IsShown(MonthlyCount count) => count.Number >= Smallest;

    private static string Shown(MonthlyCount count) =>
        IsShown(count) ? count.Number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"<{Smallest}");
}

[JsonSerializable(typeof(JsonArray))]
sealed partial class StatisticsJson : JsonSerializerContext;
