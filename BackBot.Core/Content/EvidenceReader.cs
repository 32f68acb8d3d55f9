using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Content;

/// <summary>Reads where a clinical statement comes from, how strong it is, and when it is to be looked at again.</summary>
internal static class EvidenceReader
{
    private static readonly string[] Strengths = ["strong", "moderate", "weak", "opinion"];

    public static Evidence Read(YamlMap map, string key, IReadOnlyDictionary<string, Source> sources)
    {
        var names = map.Texts(key);
        if (names.IsEmpty) map.Report($"'{key}' is missing: every clinical statement names where it comes from");
        foreach (var node in map.Nodes(key))
        {
            string name = map.TextOf(node, key);
            if (!sources.ContainsKey(name)) map.Report(node, $"there is no source '{name}'{NearestName.Hint(name, sources.Keys)}");
        }
        var strength = (Strength)map.OneOf("strength", Strengths);
        string date = map.Text("review_by");
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var reviewBy))
            return new Evidence(names, strength, reviewBy);
        map.Report("review_by", $"'{date}' is not a date like 2027-11-30");
        return new Evidence(names, strength, default);
    }
}
