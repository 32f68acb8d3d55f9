using System.Collections.Immutable;
using BackBot.Conversation;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads <c>countries.yaml</c>: telephone numbers as texts, names by language.</summary>
internal static class CountriesReader
{
    public static ImmutableDictionary<string, CountryServices> Read(ContentFiles files, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, "countries.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "countries");
        if (root is null) return ImmutableDictionary<string, CountryServices>.Empty;
        var countries = root.Map("countries");
        if (!countries.Has("default")) countries.Report("'default' is missing: what to say where the country is not known");
        return countries.Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadCountry(entry.Key, entry.Map), StringComparer.Ordinal);
    }

    private static CountryServices ReadCountry(string code, YamlMap map)
    {
        map.Only("emergency", "emergency_note", "urgent", "urgent_number", "crisis_name", "crisis_number", "clinician", "low_cost");
        var names = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        foreach (string key in map.Keys.Where(key => map[key] is YamlMappingNode))
        {
            var byLanguage = map.Map(key);
            names[key] = byLanguage.Keys.ToImmutableDictionary(tag => tag, byLanguage.Text, StringComparer.Ordinal);
        }
        return new CountryServices(
            code, map.Text("emergency"), map.OptionalText("urgent_number") ?? "", map.OptionalText("crisis_number") ?? "", names.ToImmutable());
    }
}
