using System.Collections.Immutable;

namespace BackBot.Channels;

/// <summary>The languages BackBot speaks, the fallback first.</summary>
public sealed record ContentLanguages(ImmutableArray<string> Tags)
{
    public static readonly ContentLanguages EnglishAndSpanish = new(["en", "es"]);

    /// <summary>
    /// The first of the wishes that can be met: exactly, or by its shorter forms (<c>es-MX → es</c>). English if none can.
    /// </summary>
    public string Choose(params IEnumerable<string?> wishes)
    {
        foreach (string? wish in wishes)
        {
            for (string tag = wish?.Trim() ?? ""; tag.Length > 0; tag = Shorter(tag))
            {
                string? known = Tags.FirstOrDefault(known => string.Equals(known, tag, StringComparison.OrdinalIgnoreCase));
                if (known is not null) return known;
            }
        }
        return Tags[0];
    }

    private static string Shorter(string tag) => tag.LastIndexOf('-') is > 0 and var cut ? tag[..cut] : "";
}
