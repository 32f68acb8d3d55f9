using System.Collections.Immutable;
using System.Numerics;

namespace BackBot.Pages.Figures;

/// <summary>Where the points of a body are, in centimetres: x forward of the hips of the first pose, y above the floor, z to the right.</summary>
/// <param name="Points">By the names of <c>BodyPoints</c>.</param>
/// <param name="Spine">The two edges of the trunk, from the hips to the shoulders.</param>
/// <param name="Face">Which way the face looks.</param>
/// <param name="Crown">Which way the top of the head points.</param>
sealed record Body(
    ImmutableDictionary<string, Vector3> Points, ImmutableArray<(Vector3 Left, Vector3 Right)> Spine, Vector3 Face, Vector3 Crown)
{
    public Vector3 this[string point] => Points[point];

    public float Lowest => Points.Where(point => Build.Thickness.ContainsKey(point.Key)).Min(point => point.Value.Y - Build.Thickness[point.Key]);

    public Body Moved(Vector3 by) => this with
    {
        Points = Points.ToImmutableDictionary(point => point.Key, point => point.Value + by),
        Spine = [.. Spine.Select(edge => (edge.Left + by, edge.Right + by))],
    };
}
