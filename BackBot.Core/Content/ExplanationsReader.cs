using System.Collections.Immutable;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>Reads <c>explanations.yaml</c>: what questions and words mean.</summary>
internal static class ExplanationsReader
{
    public static Explanations Read(ContentFiles files, string tag, List<ContentError> errors)
    {
        var root = YamlFile.Open(files, $"{tag}/explanations.yaml", errors).Root?.Only("reviewed_by", "reviewed_on", "means", "terms");
        if (root is null) return new Explanations(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, TermText>.Empty);
        var means = root.Map("means");
        return new Explanations(
            means.Keys.ToImmutableDictionary(key => key, means.Text, StringComparer.Ordinal),
            root.Map("terms").Maps().ToImmutableDictionary(entry => entry.Key, entry => ReadTerm(entry.Map), StringComparer.Ordinal));
    }

    private static TermText ReadTerm(YamlMap map) => new(map.Only("means", "says").Text("means"), map.Texts("says"));
}
