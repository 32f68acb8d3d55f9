using System.Globalization;
using System.Text;

namespace BackBot.Pages.Figures;

/// <summary>The slow way of a stroke to and fro, as a style sheet.</summary>
/// <remarks>Only for readers who did not ask for less movement, never on paper, and stopped by a page that sets <c>--play</c> to <c>paused</c>.</remarks>
static class FigureMovement
{
    private const int Seconds = 7;

    /// <summary>When the body leaves, arrives, turns back and is back, in hundredths of the time. It rests longest where the exercise is held.</summary>
    private const double Leaves = 12, Arrives = 38, Turns = 68, Back = 94;

    public static string Css(string name, string[] way)
    {
        var css = new StringBuilder("@media screen and (prefers-reduced-motion:no-preference){.").Append(name).Append("{animation:").Append(name)
            .Append(CultureInfo.InvariantCulture, $" {Seconds}s linear infinite var(--play,running)}}}}@keyframes ").Append(name).Append('{');
        for (int step = 0; step < way.Length; step++)
        {
            double share = (double)step / (way.Length - 1);
            // Slow at both ends, as a body moves.
            double eased = Math.Acos(1 - (2 * share)) / Math.PI;
            double there = Leaves + ((Arrives - Leaves) * eased), back = Back - ((Back - Turns) * eased);
            string also = step == 0 ? "0%," : "", end = step == 0 ? ",100%" : "";
            css.Append(CultureInfo.InvariantCulture, $"{also}{there:0.#}%,{back:0.#}%{end}{{d:path(\"{way[step]}\")}}");
        }
        return css.Append("}\n").ToString();
    }
}
