using System.Globalization;
using System.Text;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;
using BackBot.Conversation;
using BackBot.Conversation.Plans;

namespace BackBot.Pages.Plans;

/// <summary>The days of the week, each a form of its own: what was done, and the pain before and after.</summary>
static class PlanWeek
{
    public static void Append(StringBuilder page, PlanView view, WeekPlan week)
    {
        page.Append("<section class=\"week-part\">\n<ol class=\"week\" data-saved=\"").Append(Html.Encode(view.Plans["saved"])).Append("\" data-waiting=\"").Append(Html.Encode(view.Plans["waiting"]))
            .Append("\" data-failed=\"").Append(Html.Encode(view.Plans["failed"])).Append("\" data-today=\"").Append(Html.Encode(view.Plans["today"])).Append("\">\n");
        var shown = week.Days.SelectMany(day => day.Exercises).Concat(week.BadDay).GroupBy(one => one.Exercise.Id).ToDictionary(same => same.Key, same => same.First().Dose);
        foreach (var day in week.Days) Append(page, view, day, shown);
        page.Append("</ol>\n<section class=\"bad\"><h2>").Append(Html.Encode(view.Plans["bad_day"])).Append("</h2><p>").Append(Html.Encode(view.Plans["bad_day_how"])).Append("</p><ul>");
        foreach (var one in week.BadDay) page.Append("<li>").Append(Named(one, view.Words)).Append("</li>");
        page.Append("</ul></section>\n</section>\n");
    }

    /// <param name="shown">The doses that stand by the pictures: in a long week paper has no room to say them twice.</param>
    private static void Append(StringBuilder page, PlanView view, PlanDay day, Dictionary<string, Dose> shown)
    {
        var (words, date) = (view.Plans, view.DateOf(day));
        var noted = view.NotedOn(date);
        string written = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        page.Append(CultureInfo.InvariantCulture, $"<li id=\"d{written}\" data-day=\"{written}\"><form method=\"post\" action=\"/plan/{view.Id}\"><input type=\"hidden\" name=\"day\" value=\"{written}\">")
            .Append("<fieldset><legend><h2>").Append(Html.Encode(view.Written(date))).Append("</h2></legend><p class=\"kind\">").Append(Html.Encode(WeekWords.Of(day.Kind, words))).Append(" · ")
            .Append(Html.Filled(words["about"], ("minutes", Math.Max(1, Math.Ceiling(day.Minutes))))).Append("</p><ul>");
        foreach (var one in day.Exercises)
        {
            string id = one.Exercise.Id, isDone = noted?.Exercises.Contains(id) == true ? " checked" : "";
            page.Append("<li><label><input type=\"checkbox\" name=\"done\" value=\"").Append(id).Append('"').Append(isDone).Append("> <span>").Append(Named(one, view.Words, shown[id] == one.Dose && !one.Dose.IsTimed ? " same" : ""))
                .Append("</span></label><a class=\"see\" href=\"#").Append(id).Append("\" aria-label=\"").Append(Html.Filled(words["see"], ("name", view.Words.Texts[id].Name))).Append("\">?</a></li>");
        }
        page.Append("</ul><p class=\"pain\">");
        AppendPain(page, words, "before", noted?.PainBefore);
        AppendPain(page, words, "after", noted?.PainAfter);
        page.Append("</p><p class=\"end\"><button>").Append(Html.Encode(words["save"])).Append("</button> <span class=\"status\" role=\"status\"></span></p></fieldset></form></li>\n");
    }

    private static void AppendPain(StringBuilder page, PlanWords words, string when, int? pain)
    {
        page.Append("<label>").Append(Html.Encode(words["pain_" + when])).Append(" <select name=\"").Append(when).Append("\"><option value=\"\">").Append(Html.Encode(words["not_noted"])).Append("</option>");
        for (int number = 0; number <= 10; number++) page.Append(CultureInfo.InvariantCulture, $"<option{(pain == number ? " selected" : "")}>{number}</option>");
        page.Append("</select></label> ");
    }

    private static string Named(PlannedExercise one, ExerciseWords words, string isSame = "") =>
        $"{Html.Encode(words.Texts[one.Exercise.Id].Name)} <span class=\"dose{isSame}\">{Html.Encode(DoseWords.Of(one, words.Plan))}</span>";
}
