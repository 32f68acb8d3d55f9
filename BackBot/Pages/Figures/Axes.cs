using System.Numerics;

namespace BackBot.Pages.Figures;

/// <summary>Which way forward, up and right point for a part of the body.</summary>
readonly record struct Axes(Vector3 Forward, Vector3 Up, Vector3 Right)
{
    /// <summary>Someone standing and looking along x, with their right side towards z.</summary>
    public static Axes World { get; } = new(Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);

    public Vector3 Down => -Up;

    /// <summary>Tipped forward, in degrees.</summary>
    public Axes Pitch(double degrees)
    {
        var (sin, cos) = Of(degrees);
        return new((Forward * cos) - (Up * sin), (Up * cos) + (Forward * sin), Right);
    }

    /// <summary>Tipped to the right, in degrees.</summary>
    public Axes Roll(double degrees)
    {
        var (sin, cos) = Of(degrees);
        return new(Forward, (Up * cos) + (Right * sin), (Right * cos) - (Up * sin));
    }

    /// <summary>Turned to the right, in degrees.</summary>
    public Axes Yaw(double degrees)
    {
        var (sin, cos) = Of(degrees);
        return new((Forward * cos) + (Right * sin), Up, (Right * cos) - (Forward * sin));
    }

    private static (float Sin, float Cos) Of(double degrees) => MathF.SinCos((float)(degrees * Math.PI / 180));
}
