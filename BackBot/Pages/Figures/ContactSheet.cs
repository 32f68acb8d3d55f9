using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackBot.Clinical.Exercises;
using BackBot.Conversation;

namespace BackBot.Pages.Figures;

/// <summary>Every exercise with its pictures on one page that stands alone: no script, nothing fetched.</summary>
static class ContactSheet
{
    private const string Style = """
        :root{color-scheme:light dark}
        body{font:15px/1.35 system-ui,sans-serif;margin:0 auto;max-width:1240px;padding:10px}
        h1{font-size:1.35rem;margin:.3rem 0}h2{font-size:1.1rem;margin:1.1rem 0 .4rem}h3{font-size:1rem;margin:0 0 .3rem}p{margin:.2rem 0}
        .all{display:flex;flex-wrap:wrap;gap:10px}article{border:1px solid #8886;border-radius:8px;padding:8px;flex:0 1 auto;max-width:100%;box-sizing:border-box}
        .poses{display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;list-style:none;counter-reset:pose}
        .poses li{counter-increment:pose;position:relative;flex:0 1 auto;max-width:100%}
        .poses li:not(:only-child)::before{content:counter(pose);position:absolute;left:6px;top:3px;font-weight:700;color:#888}
        .fig{display:block;border-radius:6px;height:170px;max-width:100%}.wide .fig{height:auto;width:285px}
        @media(max-width:480px){article{width:100%}.poses{justify-content:center}.fig{height:150px}.wide .fig{width:100%;max-width:340px}}
        :root:has(#still:checked){--play:paused}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(ExerciseLibrary library, LanguageContent language)
    {
        var words = language.Exercises;
        var (body, moves) = (new StringBuilder(), new StringBuilder());
        foreach (string group in library.Groups)
        {
            body.Append("<section><h2>").Append(Encoder.Encode(words.Groups[group].Name)).Append("</h2>\n<div class=\"all\">\n");
            foreach (var exercise in library.In(group)) Append(body, moves, exercise, words.Texts[exercise.Id]);
            body.Append("</div></section>\n");
        }
        return new StringBuilder("<!doctype html>\n<html lang=\"").Append(language.Tag)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encoder.Encode(words.SheetTitle))
            .Append("</title>\n<style>\n").Append(Style).Append('\n').Append(FigureStyle.Css).Append(moves).Append("</style>\n</head>\n<body>\n<h1>")
            .Append(Encoder.Encode(words.SheetTitle)).Append("</h1>\n<p><label><input type=\"checkbox\" id=\"still\"> ").Append(Encoder.Encode(words.KeepStill))
            .Append("</label></p>\n<main>\n").Append(body).Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder body, StringBuilder moves, Exercise exercise, ExerciseText text)
    {
        var panels = Figure.Draw(exercise.Id.Replace('_', '-'), exercise.Picture, text.Poses);
        body.Append("<article id=\"").Append(exercise.Id).Append("\"><h3>").Append(Encoder.Encode(text.Name)).Append("</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"<ol class=\"poses{(panels[0].IsWide ? " wide" : "")}\">");
        foreach (var panel in panels)
        {
            body.Append("<li>").Append(panel.Svg).Append("</li>");
            moves.Append(panel.Css);
        }
        body.Append("</ol></article>\n");
    }
}
