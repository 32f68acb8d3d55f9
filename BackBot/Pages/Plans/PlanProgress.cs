using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BackBot.Clinical.Plans;

namespace BackBot.Pages.Plans;

/// <summary>How it goes: pain and minutes as a drawing, and the same as a table.</summary>
/// <remarks>By day for the first fortnight, then by week, for twelve weeks at most.</remarks>
static class PlanProgress
{
    private const int DaysByDay = 14, MostWeeks = 12;
    private const double Width = 640, Left = 40, Right = 8, MinutesTop = 18, MinutesHeight = 80, PainTop = 132, PainHeight = 100, Bottom = 26;

    public static void Append(StringBuilder page, PlanView view)
    {
        var words = view.Plans;
        page.Append("<section class=\"progress\">\n<h2>").Append(Html.Encode(words["progress"])).Append("</h2>\n");
        var spans = Spans(view);
        if (spans.IsEmpty)
        {
            page.Append("<p>").Append(Html.Encode(words["progress_none"])).Append("</p>\n</section>\n");
            return;
        }
        string sum = Html.Filled(words["progress_sum"], ("days", view.Noted.Count(day => day.IsDone)), ("minutes", view.Noted.Sum(day => day.Minutes)));
        page.Append("<p>").Append(sum).Append("</p>\n");
        Draw(page, view, spans, sum);
        page.Append("<details><summary>").Append(Html.Encode(words["progress_table"])).Append("</summary>\n");
        Tabulate(page, view, spans);
        page.Append("</details>\n</section>\n");
    }

    /// <summary>What was noted, gathered by day or by week; nothing if nothing was noted.</summary>
    public static ImmutableArray<Span> Spans(PlanView view)
    {
        if (view.Noted.IsEmpty) return [];
        var first = view.Noted[0].Day;
        int length = Math.Max(view.Today.DayNumber, view.Noted[^1].Day.DayNumber) - first.DayNumber + 1;
        int size = length <= DaysByDay ? 1 : PlanBounds.Days;
        int from = size == 1 ? 0 : Math.Max(0, ((length + size - 1) / size) - MostWeeks);
        return [.. Enumerable.Range(from, ((length + size - 1) / size) - from).Select(place => Gather(view.Noted, first.AddDays(place * size), size))];
    }

    private static Span Gather(ImmutableArray<DoneDay> noted, DateOnly from, int size)
    {
        var days = noted.Where(day => day.Day >= from && day.Day < from.AddDays(size)).ToList();
        return new Span(from, size, days.Count(day => day.IsDone), days.Sum(day => day.Minutes), days.Average(day => day.PainBefore), days.Average(day => day.PainAfter));
    }

    private static void Draw(StringBuilder page, PlanView view, ImmutableArray<Span> spans, string sum)
    {
        var words = view.Plans;
        double step = (Width - Left - Right) / spans.Length, most = Math.Max(30, spans.Max(span => span.Minutes));
        page.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" role=\"img\" aria-label=\"{sum}\" viewBox=\"0 0 {Width} {PainTop + PainHeight + Bottom}\">");
        Text(page, Left, MinutesTop - 6, "start", words["chart_minutes"]);
        Text(page, Left, PainTop - 8, "start", $"{words["chart_pain"]}: ○ {words["before"]}, ● {words["after"]}");
        foreach (double minutes in new[] { 0, most })
            Line(page, MinutesTop + (MinutesHeight * (1 - (minutes / most))), minutes.ToString("0", CultureInfo.InvariantCulture));
        foreach (double pain in new double[] { 0, 5, 10 }) Line(page, Pain(pain), pain.ToString("0", CultureInfo.InvariantCulture));
        int everyLabel = Math.Max(1, (spans.Length + 6) / 7);
        for (int place = 0; place < spans.Length; place++)
        {
            var span = spans[place];
            double middle = Left + (step * (place + 0.5)), height = MinutesHeight * span.Minutes / most, width = Math.Min(32, step * 0.6);
            page.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{middle - (width / 2):0.#}\" y=\"{MinutesTop + MinutesHeight - height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"3\"/>");
            if (place % everyLabel == 0) Text(page, middle, PainTop + PainHeight + 20, "middle", span.From.ToString("d MMM", view.Culture));
        }
        Way(page, spans, step, span => span.Before, "before");
        Way(page, spans, step, span => span.After, "after");
        page.Append("</svg>\n");
    }

    private static void Way(StringBuilder page, ImmutableArray<Span> spans, double step, Func<Span, double?> pain, string name)
    {
        var points = spans.Select((span, place) => (X: Left + (step * (place + 0.5)), Pain: pain(span))).Where(point => point.Pain is not null).ToList();
        if (points.Count > 1)
            page.Append("<polyline class=\"").Append(name).Append("\" points=\"").AppendJoin(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{Pain(point.Pain!.Value):0.#}"))).Append("\"/>");
        foreach (var (x, value) in points) page.Append(CultureInfo.InvariantCulture, $"<circle class=\"{name}\" cx=\"{x:0.#}\" cy=\"{Pain(value!.Value):0.#}\" r=\"5\"/>");
    }

    private static double Pain(double pain) => PainTop + (PainHeight * (1 - (pain / 10)));

    private static void Line(StringBuilder page, double y, string label)
    {
        page.Append(CultureInfo.InvariantCulture, $"<path class=\"rule\" d=\"M{Left} {y:0.#}H{Width - Right}\"/>");
        Text(page, Left - 6, y + 5, "end", label);
    }

    private static void Text(StringBuilder page, double x, double y, string anchor, string words) =>
        page.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{Html.Encode(words)}</text>");

    private static void Tabulate(StringBuilder page, PlanView view, ImmutableArray<Span> spans)
    {
        var words = view.Plans;
        bool isByDay = spans[0].Size == 1;
        page.Append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Html.Encode(words["progress"])).Append("\"><table><thead><tr>");
        foreach (string key in new[] { isByDay ? "day" : "week", "days_done", "chart_minutes", "pain_before", "pain_after" })
            page.Append("<th scope=\"col\">").Append(Html.Encode(words[key])).Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var span in spans)
        {
            page.Append("<tr><th scope=\"row\">").Append(Html.Encode(view.Short(span.From))).Append("</th>");
            foreach (string cell in new[] { $"{span.Days}", $"{span.Minutes}", Number(span.Before, view), Number(span.After, view) }) page.Append("<td>").Append(cell).Append("</td>");
            page.Append("</tr>");
        }
        page.Append("</tbody></table></div>\n");
    }

    private static string Number(double? pain, PlanView view) => pain is { } number ? number.ToString("0.#", view.Culture) : "–";

    /// <param name="Size">Days.</param>
    /// <param name="Days">Days on which something was done.</param>
    /// <param name="Before">Mean pain before; null if none was noted.</param>
    /// <param name="After">Mean pain after; null if none was noted.</param>
    public sealed record Span(DateOnly From, int Size, int Days, int Minutes, double? Before, double? After);
}
