using System.Text;

namespace BackBot.Pages.Widget;

/// <summary>A script as a browser needs it: without its comment lines, blank lines and indentation.</summary>
/// <remarks>
/// Goes by whole lines and reads no further, so that it cannot change what a line says: a comment behind code stays. It takes for
/// granted that no text over several lines depends on its indentation; in the widget only style sheets go over several lines.
/// </remarks>
static class LeanScript
{
    public static string Of(string script)
    {
        var lean = new StringBuilder(script.Length);
        bool isInComment = false;
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (isInComment)
            {
                isInComment = !words.EndsWith("*/");
                continue;
            }
            if (words.IsEmpty || words.StartsWith("//")) continue;
            if (words.StartsWith("/*") && (words.EndsWith("*/") || !words.Contains("*/", StringComparison.Ordinal)))
            {
                isInComment = !words.EndsWith("*/");
                continue;
            }
            lean.Append(words).Append('\n');
        }
        return lean.ToString();
    }
}
