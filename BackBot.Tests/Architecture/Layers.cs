using System.Collections.Immutable;

namespace BackBot.Tests.Architecture;

/// <summary>Which part of the core may know which other part.</summary>
static class Layers
{
    private const string Prefix = "BackBot.";

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Allowed = new Dictionary<string, ImmutableArray<string>>
    {
        ["Clinical"] = [],
        ["Language"] = [],
        ["Conversation"] = ["Clinical", "Language"],
        ["Activities"] = ["Conversation", "Clinical"],
        ["Content"] = ["Clinical", "Language", "Conversation", "Activities"],
    }.ToImmutableDictionary();

    public static IEnumerable<string> All => Allowed.Keys;

    /// <summary>The part a namespace belongs to; null outside BackBot.</summary>
    public static string? Of(string? name) =>
        name is not null && name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..].Split('.')[0] : null;

    public static bool MayUse(string layer, string other) =>
        layer == other || (Allowed.TryGetValue(layer, out var allowed) && allowed.Contains(other));
}
