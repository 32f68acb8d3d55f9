using System.Text;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation.Plans;
using BackBot.Pages.Figures;

namespace BackBot.Pages.Plans;

/// <summary>A page ready to be sent.</summary>
/// <param name="Html">The whole of it: style, pictures and script stand in it, so that it is one answer and works without a connection.</param>
/// <param name="Style">Its style sheet, for the hash that a strict policy asks for.</param>
/// <param name="Script">Its script, for the same.</param>
sealed record PageText(string Html, string Style, string Script);

/// <summary>The page of a plan: the days to tick off, a bad day, every exercise with its pictures and a timer, how it goes, calendar files.</summary>
/// <remarks>
/// Pure. Everything but timers and saving without a press works without its script. On paper it takes two pages: the week, then the
/// exercises in four columns, in print of 10 points.
/// </remarks>
static class PlanPage
{
    /// <summary>With more exercises than this, paper has no room to say how each should feel, nor its dose on each day; the screen has.</summary>
    private const int MostWithAllWords = 12;

    private static readonly string[] TimerWords = ["ready", "hold", "move", "rest", "other", "go", "done", "set"];

    public static PageText Of(PlanView view)
    {
        var (main, moves) = (new StringBuilder(), new StringBuilder());
        Heading(main, view);
        if (view.Week is { } week)
        {
            PlanWeek.Append(main, view, week);
            How(main, moves, view, week);
        }
        PlanProgress.Append(main, view);
        if (view.Id.Length > 0) PlanExtras.Append(main, view);
        main.Append("<footer><p><strong>").Append(Html.Encode(view.Plans["seen"])).Append("</strong></p>\n<p><small>").Append(Html.Encode(view.Plans["small_print"])).Append("</small></p></footer>\n");
        return Whole(view.Language.Tag, view.Plans["title"], main.ToString(), PlanStyle.Css + FigureStyle.Css + moves, PlanScript.Text);
    }

    /// <summary>A page of a few words.</summary>
    public static PageText Notice(string language, string title, string words, string? link = null, string? linkWords = null) => Whole(
        language, title,
        $"<h1>{Html.Encode(title)}</h1>\n<p>{Html.Encode(words)}</p>\n{(link is null ? "" : $"<p><a class=\"button\" href=\"{Html.Encode(link)}\">{Html.Encode(linkWords ?? "")}</a></p>\n")}",
        PlanStyle.Css, "");

    private static PageText Whole(string language, string title, string main, string style, string script) => new(
        $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"robots\" content=\"noindex, nofollow\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n"
        + $"<title>{Html.Encode(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{main}</main>\n{(script.Length > 0 ? $"<script>{script}</script>\n" : "")}</body>\n</html>\n",
        style, script);

    private static void Heading(StringBuilder page, PlanView view)
    {
        var words = view.Plans;
        page.Append("<header>\n<p class=\"mark\">BackBot</p>\n<h1>").Append(Html.Encode(words["title"])).Append("</h1>\n");
        if (view.Week is null)
        {
            page.Append("<div class=\"notice\"><h2>").Append(Html.Encode(words["paused"])).Append("</h2><p>").Append(Html.Encode(words["paused_how"])).Append("</p></div>\n</header>\n");
            return;
        }
        page.Append("<p class=\"when\">").Append(Html.Filled(words["week_of"], ("number", view.Number), ("from", view.Short(view.First)), ("to", view.Short(view.First.AddDays(PlanBounds.Days - 1)))))
            .Append("</p>\n<p>").Append(Html.Encode(WeekWords.Of(view.Plan, words))).Append("</p>\n<p class=\"tools\"><button type=\"button\" id=\"print\" hidden>")
            .Append(Html.Encode(words["print"])).Append("</button> <label class=\"still\"><input type=\"checkbox\" id=\"still\"> ").Append(Html.Encode(view.Words.KeepStill)).Append("</label></p>\n</header>\n");
    }

    private static void How(StringBuilder page, StringBuilder moves, PlanView view, WeekPlan week)
    {
        page.Append("<section class=\"how-part\">\n<h2>").Append(Html.Encode(view.Plans["how"])).Append("</h2>\n<div class=\"how").Append(week.Exercises.Length > MostWithAllWords ? " many" : "").Append("\">\n");
        foreach (var exercise in week.Exercises) Append(page, moves, exercise, view, week);
        page.Append("</div>\n");
        // On paper there is room to say it once for each kind of exercise.
        page.Append("<ul class=\"stops\" aria-hidden=\"true\">");
        foreach (string group in week.Exercises.Select(exercise => exercise.Group).Distinct())
            page.Append("<li><b>").Append(Html.Encode(view.Words.Groups[group].Name)).Append(":</b> ").Append(Html.Encode(view.Words.Groups[group].Stop)).Append("</li>");
        page.Append("</ul>\n</section>\n").Append(Timer(view));
    }

    private static void Append(StringBuilder how, StringBuilder moves, Exercise exercise, PlanView view, WeekPlan week)
    {
        var (text, words) = (view.Words.Texts[exercise.Id], view.Plans);
        var panels = Figure.Draw(exercise.Id.Replace('_', '-'), exercise.Picture, text.Poses);
        how.Append("<article id=\"").Append(exercise.Id).Append("\" tabindex=\"-1\"><h3>").Append(Html.Encode(text.Name)).Append("</h3><ul class=\"poses").Append(panels[0].IsWide ? " wide\">" : "\">");
        foreach (var panel in panels)
        {
            how.Append("<li>").Append(panel.Svg).Append("</li>");
            moves.Append(panel.Css);
        }
        how.Append("</ul>");
        var planned = week.Days.SelectMany(day => day.Exercises).Concat(week.BadDay).First(one => one.Exercise.Id == exercise.Id);
        var dose = planned.Dose;
        how.Append("<p class=\"tools\"><span class=\"dose\">").Append(Html.Encode(DoseWords.Of(planned, words))).Append("</span> <button type=\"button\" class=\"timer\" hidden data-sets=\"").Append(dose.Sets)
            .Append("\" data-repeats=\"").Append(dose.Repeats).Append("\" data-hold=\"").Append(dose.HoldSeconds).Append("\" data-minutes=\"").Append(dose.Minutes)
            .Append("\" data-sides=\"").Append(exercise.Sides == Sides.Each ? 2 : 1).Append("\" aria-label=\"").Append(Html.Filled(words["timer_name"], ("name", text.Name))).Append("\">")
            .Append(Html.Encode(words["timer"])).Append("</button></p><ol class=\"steps\">");
        foreach (string step in text.Steps) how.Append("<li>").Append(Html.Encode(step)).Append("</li>");
        how.Append("</ol><p class=\"feel\">").Append(Html.Encode(text.Feel)).Append("</p><p class=\"stop\">").Append(Html.Encode(view.Words.Groups[exercise.Group].Stop)).Append("</p></article>\n");
    }

    /// <summary>What a running timer shows, with the words it says.</summary>
    private static string Timer(PlanView view)
    {
        var words = view.Plans;
        string said = string.Join(' ', TimerWords.Select(word => $"data-{word}=\"{Html.Encode(words["timer_" + word])}\""));
        return $"<div id=\"timer\" role=\"group\" aria-label=\"{Html.Encode(words["timer"])}\" hidden {said} data-pause=\"{Html.Encode(words["pause"])}\" data-go-on=\"{Html.Encode(words["go_on"])}\">"
            + "<p class=\"name\"></p><p class=\"left\" aria-hidden=\"true\"></p><p class=\"phase\" aria-live=\"assertive\"></p><p class=\"round\"></p>"
            + $"<p><button type=\"button\" class=\"hold\">{Html.Encode(words["pause"])}</button> <button type=\"button\" class=\"end\">{Html.Encode(words["end"])}</button></p></div>\n";
    }
}
