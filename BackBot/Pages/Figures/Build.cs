using System.Collections.Immutable;

namespace BackBot.Pages.Figures;

/// <summary>Lengths and thicknesses of the figure in centimetres: an adult of 1.70 m, a little simplified so that it reads when small.</summary>
static class Build
{
    public const float Trunk = 50, HalfHips = 8, HalfShoulders = 15, UpperArm = 28, Forearm = 25, Thigh = 42, Shank = 40;
    public const float Neck = 7, HeadAboveNeck = 11, HeadRadius = 11, Sole = 6, HeelBack = 4, ToeForward = 15;
    public const float TrunkWidth = 17, ThighWidth = 16, ShankWidth = 12, FootWidth = 8, UpperArmWidth = 11, ForearmWidth = 9, HandWidth = 10, NeckWidth = 9;

    /// <summary>How far a point of the body is from what it lies on.</summary>
    public static ImmutableDictionary<string, float> Thickness { get; } = new Dictionary<string, float>
    {
        ["hips"] = 9,
        ["belly"] = 8.5f,
        ["chest"] = 8.5f,
        ["head"] = 10,
        ["left_hip"] = 8,
        ["right_hip"] = 8,
        ["left_knee"] = 7,
        ["right_knee"] = 7,
        ["left_ankle"] = 6,
        ["right_ankle"] = 6,
        ["left_heel"] = 4,
        ["right_heel"] = 4,
        ["left_toe"] = 4,
        ["right_toe"] = 4,
        ["left_shoulder"] = 7,
        ["right_shoulder"] = 7,
        ["left_hand"] = 4.5f,
        ["right_hand"] = 4.5f,
    }.ToImmutableDictionary();
}
