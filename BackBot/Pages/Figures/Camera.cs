using System.Numerics;

namespace BackBot.Pages.Figures;

/// <summary>From where a figure is seen, without perspective. On paper x goes right and y down, as in SVG.</summary>
/// <param name="turn">Degrees from the person's right side towards their front.</param>
/// <param name="tilt">Degrees that the view looks down.</param>
sealed class Camera(double turn, double tilt)
{
    private readonly (float Sin, float Cos) turned = MathF.SinCos((float)(turn * Math.PI / 180));
    private readonly (float Sin, float Cos) tilted = MathF.SinCos((float)(tilt * Math.PI / 180));

    public Vector2 Paper(Vector3 point)
    {
        float near = (point.X * turned.Sin) + (point.Z * turned.Cos);
        return new Vector2((point.X * turned.Cos) - (point.Z * turned.Sin), (near * tilted.Sin) - (point.Y * tilted.Cos));
    }

    /// <summary>How near the viewer a point is: what is nearer is drawn later.</summary>
    public float Near(Vector3 point) =>
        (((point.X * turned.Sin) + (point.Z * turned.Cos)) * tilted.Cos) + (point.Y * tilted.Sin);
}
