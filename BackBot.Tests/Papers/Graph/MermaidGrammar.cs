using System.Text.RegularExpressions;

namespace BackBot.Tests.Papers.Graph;

/// <summary>
/// The part of Mermaid's flowchart language that BackBot writes, read strictly: every line is of a known form, subgraphs close, each
/// node is defined once, and every arrow joins two of them.
/// </summary>
static partial class MermaidGrammar
{
    public sealed record Chart(IReadOnlyDictionary<string, string> Nodes, IReadOnlyList<(string From, string To, string Label)> Arrows, int Subgraphs);

    /// <exception cref="FormatException">The text is no such chart; says which line.</exception>
    public static Chart Parse(string text)
    {
        var (nodes, arrows, subgraphs, open) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<(string, string, string)>(), 0, 0);
        string[] lines = text.TrimEnd('\n').Split('\n');
        if (lines[0] != "flowchart TD") throw new FormatException($"1: {lines[0]}");
        for (int at = 1; at < lines.Length; at++)
        {
            string line = lines[at].Trim();
            if (Node().Match(line) is { Success: true } node && nodes.TryAdd(node.Groups["id"].Value, node.Groups["label"].Value)) continue;
            if (Arrow().Match(line) is { Success: true } arrow) arrows.Add((arrow.Groups["from"].Value, arrow.Groups["to"].Value, arrow.Groups["label"].Value));
            else if (Subgraph().IsMatch(line) && open++ == 0) subgraphs++;
            else if (line != "end" || open-- == 0) throw new FormatException($"{at + 1}: {line}");
        }
        if (open != 0) throw new FormatException("a subgraph is not closed");
        var loose = arrows.SelectMany(arrow => new[] { arrow.Item1, arrow.Item2 }).FirstOrDefault(id => !nodes.ContainsKey(id));
        return loose is null ? new Chart(nodes, arrows, subgraphs) : throw new FormatException($"an arrow leads to '{loose}', which is no node");
    }

    // A label is quoted; in it stand no quotation mark, no tag but <br/>, and no # but that of an entity. A word such as "end" is no id.
    private const string Label = @"""(?<label>(?:[^""<>#`]|<br/>|#(?:quot|lt|gt|[0-9]+);)+)""", Id = @"(?!end\b|graph\b|subgraph\b)[a-z][a-z0-9_]*";

    [GeneratedRegex($@"^(?<id>{Id})(?:\[{Label}\]|\(\[{Label}\]\)|\{{\{{{Label}\}}\}})$")]
    private static partial Regex Node();

    [GeneratedRegex($@"^(?<from>{Id}) (?:-->|-\.->)(?:\|{Label}\|)? (?<to>{Id})$")]
    private static partial Regex Arrow();

    [GeneratedRegex($@"^subgraph {Id}\[{Label}\]$")]
    private static partial Regex Subgraph();
}
