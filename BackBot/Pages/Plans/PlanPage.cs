using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.Plans;
using BackBot.Pages.Figures;

namespace BackBot.Pages.Plans;

/// <summary>A week as one page that stands alone: the days, a bad day, and every exercise with its pictures. No script, nothing fetched.</summary>
/// <remarks>Pure. On paper it takes two pages: the week, then the exercises in four columns, in print of 10 points.</remarks>
static class PlanPage
{
    private const string Style = """
        :root{color-scheme:light dark}
        body{font:1rem/1.4 system-ui,sans-serif;margin:0 auto;max-width:64rem;padding:1rem;overflow-wrap:anywhere}
        h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.25rem;margin:1.4rem 0 .5rem}h3{font-size:1.05rem;margin:0 0 .3rem}p{margin:.3rem 0}
        .week,.how{display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));list-style:none;padding:0;margin:0}
        .week>li,.how>article,.bad{border:1px solid #8889;border-radius:.5rem;padding:.6rem}.bad{margin-top:.6rem}.bad h2{margin-top:0}.week ul,.bad ul{list-style:none;margin:0;padding:0}
        .week label,.still{display:flex;gap:.5rem;align-items:start;min-height:1.75rem}input{width:1.25rem;height:1.25rem;flex:none;margin:.1rem 0 0}
        .dose{font-weight:600}.poses{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:.4rem 0}.poses li{flex:1 1 6rem;min-width:0}
        .fig{display:block;width:100%;max-height:11rem;border-radius:.4rem}.wide{flex-direction:column}
        .how ol.steps{margin:.3rem 0;padding-left:1.2rem}small{font-size:.875rem}
        :root:has(#still:checked){--play:paused}
        @media print{@page{size:A4;margin:8mm}:root{color-scheme:light}body{font-size:10pt;line-height:1.15;max-width:none;padding:0}.still{display:none}
        .week{grid-template-columns:repeat(4,1fr);gap:1.5mm}.how{grid-template-columns:repeat(4,1fr);gap:1.5mm}.fig{max-height:18mm}.wide{flex-direction:row}.poses li{flex:1 1 0}
        .how ol.steps,.how p,.poses{margin:.5mm 0}.dose{font-weight:400}input{width:3.5mm;height:3.5mm}.week label{min-height:0;gap:1mm}
        small{font-size:10pt}article,.week>li{break-inside:avoid;padding:1.5mm}h1{font-size:14pt}h2{font-size:12pt;margin:2mm 0 1mm}h3{font-size:10pt}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(WeekPlan plan, LanguageContent language)
    {
        var words = language.Exercises;
        var (how, moves) = (new StringBuilder(), new StringBuilder());
        foreach (var exercise in plan.Exercises) Append(how, moves, exercise, words);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"").Append(language.Tag)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
            .Append(Encoder.Encode(words.Plan["title"])).Append("</title>\n<style>\n").Append(Style).Append('\n').Append(FigureStyle.Css).Append(moves).Append("</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(Encoder.Encode(words.Plan["title"])).Append("</h1>\n<p>").Append(Encoder.Encode(words.Plan[plan.Face == PlanFace.Settle ? "settle" : "build"])).Append("</p>\n<ol class=\"week\">\n");
        foreach (var day in plan.Days) Append(page, day, words);
        page.Append("</ol>\n<section class=\"bad\"><h2>").Append(Encoder.Encode(words.Plan["bad_day"])).Append("</h2><p>").Append(Encoder.Encode(words.Plan["bad_day_how"])).Append("</p><ul>");
        foreach (var one in plan.BadDay) page.Append("<li>").Append(Named(one, words)).Append("</li>");
        return page.Append("</ul></section>\n<h2>").Append(Encoder.Encode(words.Plan["how"])).Append("</h2>\n<p><label class=\"still\"><input type=\"checkbox\" id=\"still\"> ")
            .Append(Encoder.Encode(words.KeepStill)).Append("</label></p>\n<div class=\"how\">\n").Append(how).Append("</div>\n<p><strong>")
            .Append(Encoder.Encode(words.Plan["seen"])).Append("</strong></p>\n<p><small>").Append(Encoder.Encode(words.Plan["small_print"])).Append("</small></p>\n</main>\n</body>\n</html>\n").ToString();
    }

    public static string KindOf(DayKind kind, PlanWords words) => kind switch
    {
        DayKind.Strength => words["strength"],
        DayKind.Rest => words["rest"],
        _ => words["move"],
    };

    private static void Append(StringBuilder page, PlanDay day, ExerciseWords words)
    {
        page.Append("<li><h3>").Append(Encoder.Encode($"{words.Plan.Days[day.Number - 1]} · {KindOf(day.Kind, words.Plan)}")).Append("</h3><ul>");
        foreach (var one in day.Exercises)
            page.Append(CultureInfo.InvariantCulture, $"<li><label><input type=\"checkbox\" name=\"d{day.Number}-{one.Exercise.Id}\"><span>{Named(one, words)}</span></label></li>");
        page.Append("</ul></li>\n");
    }

    private static string Named(PlannedExercise one, ExerciseWords words) =>
        $"{Encoder.Encode(words.Texts[one.Exercise.Id].Name)} <span class=\"dose\">{Encoder.Encode(DoseWords.Of(one, words.Plan))}</span>";

    private static void Append(StringBuilder how, StringBuilder moves, Exercise exercise, ExerciseWords words)
    {
        var text = words.Texts[exercise.Id];
        var panels = Figure.Draw(exercise.Id.Replace('_', '-'), exercise.Picture, text.Poses);
        how.Append("<article id=\"").Append(exercise.Id).Append("\"><h3>").Append(Encoder.Encode(text.Name)).Append("</h3>")
            .Append(CultureInfo.InvariantCulture, $"<ul class=\"poses{(panels[0].IsWide ? " wide" : "")}\">");
        foreach (var panel in panels)
        {
            how.Append("<li>").Append(panel.Svg).Append("</li>");
            moves.Append(panel.Css);
        }
        how.Append("</ul><ol class=\"steps\">");
        foreach (string step in text.Steps) how.Append("<li>").Append(Encoder.Encode(step)).Append("</li>");
        how.Append("</ol><p>").Append(Encoder.Encode(text.Feel)).Append("</p><p>").Append(Encoder.Encode(words.Groups[exercise.Group].Stop)).Append("</p></article>\n");
    }
}
