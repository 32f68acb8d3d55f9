using System.Numerics;
using BackBot.Clinical.Exercises;

namespace BackBot.Pages.Figures;

/// <summary>The way of a point of the body from one pose to the next, as an arrow beside it.</summary>
static class MovementArrow
{
    private const int Steps = 12;
    private const float Shortest = 18, Away = 13, HeadLength = 9;

    public static IEnumerable<Stroke> Of(Picture picture, int from, string point, Camera camera)
    {
        var way = Enumerable.Range(0, Steps + 1).Select(step => Beside(Posing.Between(picture, from, (double)step / Steps), point, camera)).ToList();
        return Drawn(Long(way));
    }

    /// <summary>An arrow along some points.</summary>
    public static IEnumerable<Stroke> Drawn(IReadOnlyList<Vector2> way)
    {
        var tip = way[^1];
        var before = way.Last(point => Vector2.Distance(point, tip) >= HeadLength - 2 || point == way[0]);
        var along = Vector2.Normalize(tip - before);
        var across = new Vector2(-along.Y, along.X) * (HeadLength * 0.55f);
        var neck = tip - (along * HeadLength * 0.8f);
        Vector2[] shaft = [.. way.Where(point => Vector2.Distance(point, tip) > HeadLength * 0.8f), neck];
        if (shaft.Length > 1) yield return new(FigureStyle.Arrow, Stroke.Line(shaft), 4);
        yield return new(FigureStyle.Arrow + " c", Stroke.Shape(tip, tip - (along * HeadLength) + across, tip - (along * HeadLength) - across), 1.5f);
    }

    /// <summary>Outside of the body: away from where the limb begins, so that the arrow runs beside what it tells of.</summary>
    private static Vector2 Beside(Body body, string point, Camera camera)
    {
        string side = point.Split('_')[0] + "_";
        var root = point.EndsWith("hand", StringComparison.Ordinal) || point.EndsWith("elbow", StringComparison.Ordinal) ? body[side + "shoulder"]
            : point.Contains('_', StringComparison.Ordinal) ? body[side + "hip"]
            : point is "hips" or "belly" ? (body["left_ankle"] + body["chest"] + body["right_hand"]) / 3 : body["hips"];
        var (at, from) = (camera.Paper(body[point]), camera.Paper(root));
        return Vector2.Distance(at, from) < 1 ? at : at + (Vector2.Normalize(at - from) * (point is "head" ? Away + 7 : Away));
    }

    /// <summary>A small movement gets an arrow that can still be seen, the same way.</summary>
    private static List<Vector2> Long(List<Vector2> way)
    {
        float length = way.Zip(way.Skip(1), Vector2.Distance).Sum();
        if (length >= Shortest) return way;
        var (middle, along) = ((way[0] + way[^1]) / 2, way[^1] - way[0]);
        var half = (along.Length() < 0.1f ? -Vector2.UnitY : Vector2.Normalize(along)) * (Shortest / 2);
        return [middle - half, middle, middle + half];
    }
}
