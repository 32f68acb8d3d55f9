using System.Globalization;
using System.Numerics;

namespace BackBot.Pages.Figures;

/// <summary>The corners of a path as <see cref="Stroke"/> writes it.</summary>
static class PathPoints
{
    public static IEnumerable<Vector2> Of(string path)
    {
        if (path.Contains('a', StringComparison.Ordinal))
        {
            string[] parts = path.Split('a');
            var left = Point(parts[0][1..]);
            float radius = float.Parse(parts[1].Split(' ')[0], CultureInfo.InvariantCulture);
            return [left - new Vector2(0, radius), left + new Vector2(2 * radius, radius)];
        }
        return path.Split(['M', 'L', 'Z'], StringSplitOptions.RemoveEmptyEntries).Select(Point);
    }

    private static Vector2 Point(string pair)
    {
        string[] numbers = pair.Split(' ');
        return new(float.Parse(numbers[0], CultureInfo.InvariantCulture), float.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
