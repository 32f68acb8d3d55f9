using System.Globalization;
using System.Numerics;
using System.Text;

namespace BackBot.Pages.Figures;

/// <summary>A rounded line or a filled shape on paper, in centimetres.</summary>
/// <param name="Tone">Name of its colour in <see cref="FigureStyle"/>.</param>
/// <param name="Path">SVG path data.</param>
/// <param name="Width">Thickness of the line.</param>
readonly record struct Stroke(string Tone, string Path, float Width)
{
    public static string Number(float number) => MathF.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    public static string Line(params ReadOnlySpan<Vector2> points)
    {
        var path = new StringBuilder();
        for (int i = 0; i < points.Length; i++)
            path.Append(i == 0 ? 'M' : 'L').Append(Number(points[i].X)).Append(' ').Append(Number(points[i].Y));
        return path.ToString();
    }

    public static string Shape(params ReadOnlySpan<Vector2> points) => Line(points) + "Z";

    public static string Circle(Vector2 centre, float radius)
    {
        string r = Number(radius), d = Number(2 * radius);
        return $"M{Number(centre.X - radius)} {Number(centre.Y)}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0";
    }
}

/// <summary>A part of the body as drawn: its strokes belong together and are set off from what lies behind.</summary>
/// <param name="Near">How near the viewer it is.</param>
sealed record DrawnPart(string Name, float Near, IReadOnlyList<Stroke> Strokes);
