using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using BackBot.Clinical.Exercises;

namespace BackBot.Pages.Figures;

/// <summary>One picture of a figure: a pose, and where it comes from.</summary>
/// <param name="Svg">Inline SVG; its colours and its movement come from style sheets.</param>
/// <param name="Css">Its movement; empty for the first pose.</param>
/// <param name="IsWide">Whether it is wider than high.</param>
sealed record FigurePanel(string Svg, string Css, bool IsWide);

/// <summary>Draws an exercise from its joint angles: one picture for each pose, the later ones moving slowly to and fro.</summary>
/// <remarks>Pure. No script, no bitmap. Without movement, on paper too, each picture shows its pose and an arrow of the way there.</remarks>
static class Figure
{
    private const int Steps = 6;
    private const float Margin = 7;

    /// <param name="name">A name that no other figure on the page has: letters, digits and hyphens.</param>
    /// <param name="alternatives">What each picture shows, in words.</param>
    public static ImmutableArray<FigurePanel> Draw(string name, Picture picture, IReadOnlyList<string> alternatives)
    {
        var camera = new Camera(picture.Turn, picture.Tilt);
        var shapes = new BodyShapes(camera, picture.Moves);
        var bodies = Posing.All(picture);
        var ground = Ground(bodies, picture, camera);
        var scenes = bodies.Select((body, place) => Scene(picture, place, body, ground, camera)).ToList();
        var box = Box([.. scenes.SelectMany(scene => scene.Behind.Concat(scene.Before)), .. bodies.SelectMany(body => shapes.Of(body).SelectMany(part => part.Strokes))]);
        return [.. bodies.Select((body, place) => Panel($"{name}-{place + 1}", picture, place, scenes[place], shapes, body, box, alternatives[place]))];
    }

    private static (List<Stroke> Behind, List<Stroke> Before) Scene(Picture picture, int place, Body body, Stroke ground, Camera camera)
    {
        var things = new Things(camera);
        List<Stroke> behind = [ground, .. picture.Props.Where(prop => !Things.IsHeld(prop)).SelectMany(prop => things.Of(prop, body))];
        List<Stroke> before = [.. picture.Props.Where(Things.IsHeld).SelectMany(prop => things.Of(prop, body))];
        if (place > 0) before.AddRange(picture.Arrows.SelectMany(point => MovementArrow.Of(picture, place - 1, point, camera)));
        return (behind, before);
    }

    /// <summary>What the body is on, as far as any of its poses goes.</summary>
    private static Stroke Ground(ImmutableArray<Body> bodies, Picture picture, Camera camera)
    {
        var low = bodies.SelectMany(body => body.Points.Values).Where(point => point.Y < 25).ToList();
        var (left, right) = (low.Min(point => point.X) - 10, low.Max(point => point.X) + 10);
        foreach (var prop in picture.Props.Where(prop => prop.Kind is "chair" or "wall" or "counter" or "worktop" or "step" or "desk"))
        {
            float far = (float)(prop.At + (prop.Kind is "chair" or "wall" ? 0 : prop.Faces * prop.Length)), half = prop.Kind == "chair" ? 26 : 4;
            (left, right) = (MathF.Min(left, MathF.Min((float)prop.At, far) - half), MathF.Max(right, MathF.Max((float)prop.At, far) + half));
        }
        float deep = MathF.Max(30, low.Max(point => MathF.Abs(point.Z)) + 10);
        return new(FigureStyle.Ground, Stroke.Shape(
            camera.Paper(new(left, 0, -deep)), camera.Paper(new(left, 0, deep)), camera.Paper(new(right, 0, deep)), camera.Paper(new(right, 0, -deep))), 6);
    }

    private static FigurePanel Panel(
        string id, Picture picture, int place, (List<Stroke> Behind, List<Stroke> Before) scene, BodyShapes shapes, Body body, (Vector2 From, Vector2 Size) box, string alternative)
    {
        var parts = shapes.Of(body);
        var ways = place == 0 ? [] : Ways(picture, place - 1, shapes);
        var (svg, css) = (new StringBuilder(), new StringBuilder());
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"fig\" role=\"img\" viewBox=\"{box.From.X:0} {box.From.Y:0} {box.Size.X:0} {box.Size.Y:0}\" aria-label=\"")
            .Append(HtmlEncoder.Default.Encode(alternative)).Append("\">");
        foreach (var stroke in scene.Behind) Append(svg, stroke, "");
        foreach (var part in parts)
        {
            // First the paper's colour a little wider, so that limbs that cross are told apart.
            for (int i = 0; i < part.Strokes.Count; i++) Append(svg, part.Strokes[i] with { Tone = FigureStyle.Halo, Width = part.Strokes[i].Width + 3 }, Move(part, i));
            for (int i = 0; i < part.Strokes.Count; i++) Append(svg, part.Strokes[i], Move(part, i));
        }
        foreach (var stroke in scene.Before) Append(svg, stroke with { Tone = stroke.Tone.StartsWith(FigureStyle.Arrow, StringComparison.Ordinal) ? "z w" : FigureStyle.Halo, Width = stroke.Width + 4 }, "");
        foreach (var stroke in scene.Before) Append(svg, stroke, "");
        foreach (var (key, way) in ways.Where(way => way.Value.Distinct().Count() > 1)) css.Append(FigureMovement.Css($"{id}-{key}", way));
        return new(svg.Append("</svg>").ToString(), css.ToString(), box.Size.X > box.Size.Y * 1.15f);

        string Move(DrawnPart part, int stroke)
        {
            string key = Key(part, stroke);
            return ways.TryGetValue(key, out var way) && way.Distinct().Count() > 1 ? $"{id}-{key}" : "";
        }
    }

    private static string Key(DrawnPart part, int stroke) => part.Name[0] + (part.Name.Contains('_', StringComparison.Ordinal) ? part.Name.Split('_')[1][..1] : "") + stroke;

    private static Dictionary<string, string[]> Ways(Picture picture, int from, BodyShapes shapes)
    {
        var steps = Enumerable.Range(0, Steps + 1).Select(step => shapes.Of(Posing.Between(picture, from, (double)step / Steps))).ToList();
        return steps[0].SelectMany(part => part.Strokes.Select((_, stroke) => (part.Name, Stroke: stroke, Key: Key(part, stroke))))
            .ToDictionary(one => one.Key, one => steps.Select(step => step.Single(part => part.Name == one.Name).Strokes[one.Stroke].Path).ToArray());
    }

    private static void Append(StringBuilder svg, Stroke stroke, string move)
    {
        bool isFilled = stroke.Path.EndsWith('Z') || stroke.Path.Contains('a', StringComparison.Ordinal);
        svg.Append("<path class=\"").Append(stroke.Tone).Append(isFilled && stroke.Tone is FigureStyle.Moving or FigureStyle.Skin or FigureStyle.Hair ? " c" : "");
        if (move.Length > 0) svg.Append(' ').Append(move);
        svg.Append("\" d=\"").Append(stroke.Path).Append("\" stroke-width=\"").Append(Stroke.Number(stroke.Width)).Append("\"/>");
    }

    private static (Vector2 From, Vector2 Size) Box(IEnumerable<Stroke> strokes)
    {
        var (least, most) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        foreach (var stroke in strokes)
        {
            foreach (var point in PathPoints.Of(stroke.Path))
                (least, most) = (Vector2.Min(least, point - new Vector2(stroke.Width / 2)), Vector2.Max(most, point + new Vector2(stroke.Width / 2)));
        }
        least -= new Vector2(Margin);
        return (least, most + new Vector2(Margin) - least);
    }
}
