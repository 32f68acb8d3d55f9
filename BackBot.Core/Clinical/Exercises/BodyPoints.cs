using System.Collections.Immutable;

namespace BackBot.Clinical.Exercises;

/// <summary>The points and parts of a body that a picture can name.</summary>
public static class BodyPoints
{
    private static readonly string[] Limbs = ["hip", "knee", "ankle", "heel", "toe", "shoulder", "elbow", "hand"];

    /// <summary>Points: where limbs bend and end, and the middle of the body.</summary>
    public static ImmutableArray<string> All { get; } =
        ["hips", "belly", "chest", "neck", "head", .. Limbs.SelectMany(limb => new[] { "left_" + limb, "right_" + limb })];

    /// <summary>Parts that can be drawn as the moving ones.</summary>
    public static ImmutableArray<string> Parts { get; } = ["trunk", "head", "left_arm", "right_arm", "left_leg", "right_leg"];
}
