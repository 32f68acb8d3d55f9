using System.Text;

namespace BackBot.Papers.Graph;

/// <summary>Writes a Mermaid flowchart, line by line. Labels are quoted, and what could end a quotation is written as an entity.</summary>
sealed class Mermaid
{
    private const int LineLength = 44;
    private readonly StringBuilder text = new("flowchart TD\n");
    private string indent = "  ";

    public override string ToString() => text.ToString();

    public void Open(string id, string title)
    {
        Line($"subgraph {id}[\"{Escape(title)}\"]");
        indent = "    ";
    }

    public void Close()
    {
        indent = "  ";
        Line("end");
    }

    /// <summary>A box that stands for a question.</summary>
    public void Box(string id, params IEnumerable<string> lines) => Line($"{id}[\"{Label(lines)}\"]");

    /// <summary>A box for a question that is asked of some only.</summary>
    public void Rhomb(string id, params IEnumerable<string> lines) => Line($"{id}{{{{\"{Label(lines)}\"}}}}");

    /// <summary>Where the talk begins or ends.</summary>
    public void Stadium(string id, params IEnumerable<string> lines) => Line($"{id}([\"{Label(lines)}\"])");

    public void Arrow(string from, string to, string label = "") => Line(label.Length == 0 ? $"{from} --> {to}" : $"{from} -->|\"{Label([label])}\"| {to}");

    public void Dotted(string from, string to, string label) => Line($"{from} -.->|\"{Label([label])}\"| {to}");

    /// <summary>A label whose long lines are broken, so that boxes stay narrow enough to be read.</summary>
    private static string Label(IEnumerable<string> lines) => string.Join("<br/>", lines.SelectMany(Broken).Select(Escape));

    private static IEnumerable<string> Broken(string line)
    {
        var part = new StringBuilder();
        foreach (string word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > 0 && part.Length + word.Length >= LineLength)
            {
                yield return part.ToString();
                part.Clear();
            }
            part.Append(part.Length > 0 ? " " : "").Append(word);
        }
        if (part.Length > 0) yield return part.ToString();
    }

    private static string Escape(string plain) => plain
        .Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace("`", "#96;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal).Replace('\n', ' ');

    private void Line(string line) => text.Append(indent).Append(line).Append('\n');
}
