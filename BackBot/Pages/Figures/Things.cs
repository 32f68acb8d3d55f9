using System.Numerics;
using BackBot.Clinical.Exercises;

namespace BackBot.Pages.Figures;

/// <summary>What stands about or is used: chair, wall, band, weight. Plain shapes of the same hand as the figure.</summary>
sealed class Things(Camera camera)
{
    /// <summary>Whether it is drawn over the body: what is held is, what stands about is not.</summary>
    public static bool IsHeld(Prop prop) => prop.Kind is "band" or "weight" or "breath" or "path";

    public IEnumerable<Stroke> Of(Prop prop, Body body) => prop.Kind switch
    {
        "chair" => Chair(prop),
        "wall" => [Flat(new(X(prop), 0, -34), new(X(prop), 0, 34), new(X(prop), (float)prop.Height, 34), new(X(prop), (float)prop.Height, -34))],
        "counter" => Box(prop, 30, 34),
        "step" => Box(prop, prop.Length, 28),
        "desk" => Desk(prop),
        "pillow" => [Soft(prop, 11)],
        "worktop" => Worktop(prop),
        "path" => MovementArrow.Drawn([Floor(prop, 0), Floor(prop, 0.5), Floor(prop, 1)]),
        "band" => Band(prop, body),
        "weight" => Weight(Point(prop.To, body)),
        "breath" => Breath(body, prop.To),
        _ => throw new NotSupportedException(prop.Kind),
    };

    private static float X(Prop prop) => (float)prop.At;

    private Vector2 Point(string name, Body body) => camera.Paper(body[name]);

    private IEnumerable<Stroke> Chair(Prop chair)
    {
        float back = X(chair) - (chair.Faces * 21), front = X(chair) + (chair.Faces * 21), seat = (float)chair.Height;
        foreach (float side in new[] { -19f, 19f })
            foreach (float x in new[] { back, front })
                yield return Line(FigureStyle.Thing, 3.5f, new(x, seat, side), new(x, 0, side));
        yield return Flat(new(back, seat + 14, -19), new(back, seat + 14, 19), new(back, seat + 44, 19), new(back, seat + 44, -19));
        foreach (float side in new[] { -19f, 19f }) yield return Line(FigureStyle.Thing, 3.5f, new(back, seat, side), new(back, seat + 44, side));
        yield return Flat(new(back, seat, -20), new(back, seat, 20), new(front, seat, 20), new(front, seat, -20));
    }

    private IEnumerable<Stroke> Box(Prop box, double length, float half)
    {
        float near = X(box), far = near + (float)(box.Faces * length), top = (float)box.Height;
        yield return Flat(new(near, 0, half), new(far, 0, half), new(far, top, half), new(near, top, half));
        yield return Flat(new(near, 0, -half), new(near, 0, half), new(near, top, half), new(near, top, -half));
        yield return Flat(new(near, top, -half), new(near, top, half), new(far, top, half), new(far, top, -half));
    }

    /// <summary>A kitchen worktop along the person's far side.</summary>
    private IEnumerable<Stroke> Worktop(Prop top)
    {
        float near = X(top), far = near + (float)top.Length, height = (float)top.Height;
        yield return Flat(new(near, 0, -32), new(far, 0, -32), new(far, height, -32), new(near, height, -32));
        yield return Flat(new(near, height, -32), new(far, height, -32), new(far, height, -58), new(near, height, -58));
    }

    private Vector2 Floor(Prop path, double way) => camera.Paper(new(X(path) + (float)(path.Length * way), 3, 34));

    private IEnumerable<Stroke> Desk(Prop desk)
    {
        float near = X(desk), far = near + (float)desk.Length, top = (float)desk.Height;
        foreach (float side in new[] { -30f, 30f })
            foreach (float x in new[] { near + 4, far - 4 }) yield return Line(FigureStyle.Thing, 3.5f, new(x, top, side), new(x, 0, side));
        yield return Flat(new(near, top, -32), new(near, top, 32), new(far, top, 32), new(far, top, -32));
        yield return Flat(new(far - 16, top + 8, -18), new(far - 16, top + 8, 18), new(far - 16, top + 36, 18), new(far - 16, top + 36, -18));
    }

    private Stroke Soft(Prop soft, float width)
    {
        float half = (float)soft.Length / 2, x = (float)soft.At, y = (float)soft.Height;
        return new(FigureStyle.Soft, Stroke.Line(camera.Paper(new(x - half, y, 0)), camera.Paper(new(x + half, y, 0))), width);
    }

    private IEnumerable<Stroke> Band(Prop band, Body body)
    {
        if (band.From != "anchor")
        {
            yield return new(FigureStyle.Band, Stroke.Line(Point(band.From, body), Point(band.To, body)), 3.5f);
            yield break;
        }
        // What it is tied to: a short piece of a post.
        var post = new Vector3(X(band), (float)band.Height, (float)band.Right);
        yield return Line(FigureStyle.Thing, 5, post - new Vector3(0, 13, 0), post + new Vector3(0, 13, 0));
        yield return new(FigureStyle.Band, Stroke.Line(camera.Paper(post), Point(band.To, body)), 3.5f);
    }

    private static IEnumerable<Stroke> Weight(Vector2 hand)
    {
        yield return new(FigureStyle.Hair, Stroke.Line(hand - new Vector2(9, 0), hand + new Vector2(9, 0)), 4);
        foreach (float end in new[] { -9f, 9f })
            yield return new(FigureStyle.Hair, Stroke.Line(hand + new Vector2(end, -4), hand + new Vector2(end, 4)), 6);
    }

    /// <summary>Two small arrows: away from the belly and back to it.</summary>
    private IEnumerable<Stroke> Breath(Body body, string point)
    {
        Vector2 At(double side, double away) => camera.Paper(body[point] + (body.Face * (float)away) + (body.Crown * (float)side));
        foreach (var (side, from, to) in new[] { (-9.0, 18.0, 38.0), (9.0, 38.0, 18.0) })
            foreach (var stroke in MovementArrow.Drawn([At(side, from), At(side, (from + to) / 2), At(side, to)])) yield return stroke;
    }

    private Stroke Line(string tone, float width, params ReadOnlySpan<Vector3> points)
    {
        var paper = new Vector2[points.Length];
        for (int i = 0; i < points.Length; i++) paper[i] = camera.Paper(points[i]);
        return new(tone, Stroke.Line(paper), width);
    }

    private Stroke Flat(Vector3 a, Vector3 b, Vector3 c, Vector3 d) =>
        new(FigureStyle.Face, Stroke.Shape(camera.Paper(a), camera.Paper(b), camera.Paper(c), camera.Paper(d)), 2);
}
