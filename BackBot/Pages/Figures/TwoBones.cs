using System.Numerics;

namespace BackBot.Pages.Figures;

/// <summary>An arm or a leg whose end is given: where its elbow or knee must be.</summary>
static class TwoBones
{
    /// <param name="hint">The way in which the joint between the bones points.</param>
    /// <returns>The joint and the end; the end falls short of a target that is too far away.</returns>
    public static (Vector3 Joint, Vector3 End) Solve(Vector3 root, Vector3 target, float first, float second, Vector3 hint)
    {
        var line = target - root;
        float distance = Math.Clamp(line.Length(), Math.Abs(first - second) + 0.01f, first + second - 0.01f);
        var along = line.Length() < 0.01f ? -Vector3.UnitY : Vector3.Normalize(line);
        var across = hint - (along * Vector3.Dot(hint, along));
        across = across.Length() < 0.001f ? Vector3.Cross(along, Vector3.UnitZ) : across;
        float cosine = Math.Clamp(((first * first) + (distance * distance) - (second * second)) / (2 * first * distance), -1, 1);
        var joint = root + (along * first * cosine) + (Vector3.Normalize(across) * first * MathF.Sqrt(1 - (cosine * cosine)));
        return (joint, root + (along * distance));
    }
}
