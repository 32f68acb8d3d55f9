using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BackBot.Pages.Plans;

/// <summary>Text as it may stand in a page.</summary>
static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>The text with its places in braces filled, and then encoded.</summary>
    public static string Filled(string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Encoder.Encode(text);
    }
}
