using System.Text;

namespace BackBot.Papers;

/// <summary>A paper as GitHub-flavoured Markdown. No text of the content can make a heading, a link, a table cell or a tag.</summary>
static class MarkdownPaper
{
    private const string Special = @"\`*_[]<>|~&#$";

    public static string Of(Paper paper)
    {
        var text = new StringBuilder().Append("# ").Append(Escape(paper.Title)).Append('\n');
        int level = 1;
        foreach (var block in paper.Blocks)
        {
            if (block is Block.Heading heading) level = heading.Level;
            text.Append('\n').Append(Of(block, level + 1));
        }
        return text.ToString();
    }

    /// <summary>Plain text as Markdown that shows just that; on one line, since a line end would end a list item or a table row.</summary>
    public static string Escape(string plain)
    {
        var text = new StringBuilder();
        string line = string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (int i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) && !IsInsideAName(line, i)) text.Append('\\');
            text.Append(line[i]);
        }
        return StartsAList(line) ? text.Insert(line.TakeWhile(char.IsAsciiDigit).Count(), '\\').ToString() : text.ToString();
    }

    /// <summary>An underscore between letters or digits sets nothing in italics: <c>ce_saddle</c>.</summary>
    private static bool IsInsideAName(string line, int at) =>
        line[at] == '_' && at > 0 && at < line.Length - 1 && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);

    private static bool StartsAList(string line)
    {
        string rest = line[line.TakeWhile(char.IsAsciiDigit).Count()..];
        return rest.Length > 0 && (rest.Length == line.Length ? "-+=".Contains(rest[0], StringComparison.Ordinal) : rest[0] is '.' or ')');
    }

    private static string Of(Block block, int entryLevel) => block switch
    {
        Block.Heading heading => $"{new string('#', heading.Level)} {Escape(heading.Text)}\n",
        Block.Paragraph paragraph => Escape(paragraph.Text) + "\n",
        Block.Entry entry => $"{new string('#', entryLevel)} {Escape(entry.Title)} (`{entry.Id}`)\n\n{string.Concat(entry.Lines.Select(Of))}",
        Block.Table table => Of(table),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Of(Line line)
    {
        string text = Escape(line.Text);
        return $"- **{Escape(line.Name)}:** {(line.Url is null ? text : $"[{text}](<{line.Url.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)}>)")}\n";
    }

    private static string Of(Block.Table table)
    {
        var text = new StringBuilder().Append('*').Append(Escape(table.Caption)).Append("*\n\n");
        Row(text, table.Columns);
        Row(text, table.Columns.Select(_ => "---"), escaped: true);
        foreach (var row in table.Rows) Row(text, row);
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool escaped = false) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => escaped ? cell : Escape(cell))).Append(" |\n");
}
