using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BackBot.Papers;

/// <summary>A paper as one page that stands alone: no script, nothing fetched, readable by screen readers and on paper.</summary>
static class HtmlPaper
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h2 { border-top: 2px solid; margin-top: 3rem; padding-top: 1rem; }
        dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .2rem 1rem; margin: .3rem 0 1.5rem; }
        dt { font-weight: 600; } dd { margin: 0; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption { text-align: start; font-style: italic; padding: .3rem 0; }
        th, td { border: 1px solid; padding: .4rem; text-align: start; vertical-align: top; } td:empty { height: 2.5rem; min-width: 6rem; }
        @media (max-width: 30rem) { dl { display: block; } dd { margin: 0 0 .5rem 1rem; } }
        @media print { :root { color-scheme: light; } body { max-width: none; font-size: 10pt; } nav { display: none; }
          section, dl, tr { break-inside: avoid; } h2 { break-before: page; } h2, h3, h4 { break-after: avoid; } a { color: inherit; }
          a[href^="http"]::after { content: " (" attr(href) ")"; } }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Paper paper)
    {
        var sections = paper.Blocks.OfType<Block.Heading>().Where(heading => heading.Level == 2).ToList();
        var text = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"").Append(Escape(paper.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>").Append(Escape(paper.Title))
            .Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<header><h1>").Append(Escape(paper.Title)).Append("</h1></header>\n")
            .Append("<nav><ol>\n");
        for (int i = 0; i < sections.Count; i++) text.Append("<li><a href=\"#s").Append(i + 1).Append("\">").Append(Escape(sections[i].Text)).Append("</a></li>\n");
        text.Append("</ol></nav>\n<main>\n");
        int section = 0, level = 1;
        foreach (var block in paper.Blocks)
        {
            if (block is Block.Heading { Level: 2 }) section++;
            if (block is Block.Heading heading) level = heading.Level;
            text.Append(Of(block, section, level + 1)).Append('\n');
        }
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Escape(string plain) => Encoder.Encode(plain);

    private static string Of(Block block, int section, int entryLevel) => block switch
    {
        Block.Heading { Level: 2 } heading => $"<h2 id=\"s{section}\">{Escape(heading.Text)}</h2>",
        Block.Heading heading => $"<h{heading.Level}>{Escape(heading.Text)}</h{heading.Level}>",
        Block.Paragraph paragraph => $"<p>{Escape(paragraph.Text)}</p>",
        Block.Entry entry => $"<section><h{entryLevel}>{Escape(entry.Title)} <code>{Escape(entry.Id)}</code></h{entryLevel}>\n<dl>\n{string.Concat(entry.Lines.Select(Of))}</dl></section>",
        Block.Table table => Of(table),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Of(Line line)
    {
        string text = Escape(line.Text).Replace(Encoder.Encode("\n"), "<br />", StringComparison.Ordinal);
        if (line.Url is not null) text = $"<a href=\"{Escape(line.Url)}\" rel=\"noreferrer\">{text}</a>";
        string language = line.Language is null ? "" : $" lang=\"{Escape(line.Language)}\"";
        return $"<dt>{Escape(line.Name)}</dt><dd{language}>{text}</dd>\n";
    }

    private static string Of(Block.Table table)
    {
        var text = new StringBuilder("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Escape(table.Caption))
            .Append("\"><table><caption>").Append(Escape(table.Caption)).Append("</caption>\n<thead><tr>");
        foreach (string column in table.Columns) text.Append("<th scope=\"col\">").Append(Escape(column)).Append("</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr><th scope=\"row\">").Append(Escape(row[0])).Append("</th>");
            foreach (string cell in row.Skip(1)) text.Append("<td>").Append(Escape(cell)).Append("</td>");
            text.Append("</tr>\n");
        }
        return text.Append("</tbody></table></div>").ToString();
    }
}
