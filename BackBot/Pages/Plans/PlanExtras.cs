using System.Globalization;
using System.Text;

namespace BackBot.Pages.Plans;

/// <summary>Below the exercises: calendar files with reminders, how long the page is kept, and deleting it.</summary>
static class PlanExtras
{
    private static readonly int[] Every = [30, 45, 60];

    public static void Append(StringBuilder page, PlanView view)
    {
        var words = view.Plans;
        string P(string key) => $"<p>{Html.Encode(words[key])}</p>\n";
        page.Append("<div class=\"extras\">\n");
        if (view.Week is not null)
        {
            page.Append("<section class=\"calendar\">\n<h2>").Append(Html.Encode(words["calendar"])).Append("</h2>\n").Append(P("calendar_how"))
                .Append(CultureInfo.InvariantCulture, $"<form action=\"/plan/{view.Id}.ics\"><p>").Append(Time(words["remind_at"], "at", "")).Append("</p>").Append(P("no_time"))
                .Append(Button(words["calendar_get"])).Append("</form>\n").Append(P("calendar_address"))
                .Append(CultureInfo.InvariantCulture, $"<p class=\"address\"><a href=\"/plan/{view.Id}.ics\">/plan/{view.Id}.ics</a></p>\n</section>\n");
            page.Append("<section class=\"breaks\">\n<h2>").Append(Html.Encode(words["breaks"])).Append("</h2>\n").Append(P("breaks_how"))
                .Append(CultureInfo.InvariantCulture, $"<form action=\"/plan/{view.Id}/breaks.ics\"><p><label>").Append(Html.Encode(words["every"])).Append(" <select name=\"every\">");
            foreach (int minutes in Every)
                page.Append(CultureInfo.InvariantCulture, $"<option value=\"{minutes}\"{(minutes == 45 ? " selected" : "")}>").Append(Html.Filled(words["every_minutes"], ("minutes", minutes))).Append("</option>");
            page.Append("</select></label> ").Append(Time(words["from"], "from", "09:00")).Append(' ').Append(Time(words["to"], "to", "17:00")).Append("</p><p><label>").Append(Html.Encode(words["starting"]))
                .Append(" <input type=\"date\" name=\"start\"></label></p>").Append(Button(words["breaks_get"])).Append("</form>\n</section>\n");
        }
        page.Append("<section class=\"kept\">\n<h2>").Append(Html.Encode(words["delete"])).Append("</h2>\n<p>").Append(Html.Filled(words["kept"], ("date", $"{view.Short(view.KeptUntil)} {view.KeptUntil.Year}")))
            .Append("</p>\n<details><summary>").Append(Html.Encode(words["delete"])).Append("</summary>\n").Append(P("delete_how"))
            .Append(CultureInfo.InvariantCulture, $"<form id=\"delete\" method=\"post\" action=\"/plan/{view.Id}/delete\">").Append(Button(words["delete_now"])).Append("</form></details>\n</section>\n</div>\n");
    }

    private static string Button(string words) => $"<button>{Html.Encode(words)}</button>";

    private static string Time(string label, string name, string value) => $"<label>{Html.Encode(label)} <input type=\"time\" name=\"{name}\" value=\"{value}\"></label>";
}
