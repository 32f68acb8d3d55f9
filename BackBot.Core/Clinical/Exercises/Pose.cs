using System.Collections.Immutable;

namespace BackBot.Clinical.Exercises;

/// <summary>How a body is held, by joint angles in degrees. All of them 0 is standing straight, arms hanging.</summary>
/// <param name="Lean">Pelvis tipped forward; 90 is face down, -90 on the back.</param>
/// <param name="Roll">Pelvis tipped to the right; 90 is lying on the right side.</param>
/// <param name="Turn">Whole body turned to the right about the upright.</param>
/// <param name="Back">Spine from pelvis to shoulders: positive rounds, negative arches.</param>
/// <param name="Side">Spine bent to the right.</param>
/// <param name="Twist">Shoulders turned to the right against the pelvis.</param>
/// <param name="Neck">Head bent forward against the chest.</param>
public sealed record Pose(
    double Lean, double Roll, double Turn, double Back, double Side, double Twist, double Neck,
    Limb LeftArm, Limb RightArm, Limb LeftLeg, Limb RightLeg)
{
    public static Pose Standing { get; } = new(0, 0, 0, 0, 0, 0, 0, Limb.Hanging, Limb.Hanging, Limb.Hanging, Limb.Hanging);
}

/// <summary>What an exercise looks like, as data: a few poses, from where they are seen, and what stands about.</summary>
/// <param name="Turn">Degrees that the viewer stands in front of the person's right side: 0 sees the side, 90 the front.</param>
/// <param name="Tilt">Degrees that the viewer looks down.</param>
/// <param name="Pin">The point that stays in its place from pose to pose; null if the body only stays on the floor.</param>
/// <param name="Moves">Parts that do the work, drawn in colour.</param>
/// <param name="Arrows">Points whose way is shown.</param>
/// <param name="Poses">One to four. A pose that only rests or is held has one.</param>
public sealed record Picture(
    double Turn, double Tilt, string? Pin, ImmutableArray<string> Moves, ImmutableArray<string> Arrows,
    ImmutableArray<Prop> Props, ImmutableArray<Pose> Poses);

/// <summary>Something that is used or stands about.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="At">Centimetres forward of the first pose's hips; for what lies along, its middle.</param>
/// <param name="Height">Centimetres above the floor, or of its own height.</param>
/// <param name="Length">Centimetres along.</param>
/// <param name="Right">Centimetres to the right of the person, where it matters.</param>
/// <param name="Faces">1 if it faces the way the person does, -1 the other way.</param>
/// <param name="From">For a band: the point of the body where it begins, or <c>anchor</c> for the place given.</param>
/// <param name="To">For a band where it ends; for a weight the hand that holds it.</param>
public sealed record Prop(string Kind, double At, double Height, double Length, double Right, int Faces, string From, string To)
{
    public static ImmutableArray<string> Kinds { get; } =
        ["chair", "wall", "counter", "worktop", "step", "pillow", "desk", "band", "weight", "breath", "path"];
}
