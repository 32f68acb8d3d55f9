using System.Collections.Immutable;
using System.Numerics;
using BackBot.Clinical.Exercises;

namespace BackBot.Pages.Figures;

/// <summary>Joint angles in, points of the body out.</summary>
/// <remarks>Pure. The first pose is placed first: feet, hands and the pinned point of the others may stay where it had them.</remarks>
static class Posing
{
    private const int Slices = 6;

    /// <summary>The bodies of a picture, one for each pose.</summary>
    public static ImmutableArray<Body> All(Picture picture)
    {
        var first = First(picture.Poses[0]);
        return [first, .. picture.Poses.Skip(1).Select(pose => Next(pose, picture.Pin, first))];
    }

    /// <summary>The body on its way from one pose to the next.</summary>
    /// <param name="way">0 is the first of the two, 1 the second.</param>
    public static Body Between(Picture picture, int from, double way)
    {
        var first = First(picture.Poses[0]);
        var (one, other) = (At(picture, from, first), At(picture, from + 1, first));
        var pose = PoseMix.Of(picture.Poses[from], picture.Poses[from + 1], way);
        return Placed(new Joints(pose, first, (one, other, (float)way)), picture.Pin, first);
    }

    private static Body At(Picture picture, int place, Body first) => place == 0 ? first : Next(picture.Poses[place], picture.Pin, first);

    private static Body First(Pose pose)
    {
        // Twice: a hand on a place, or on the own knee, needs to know where the body stands.
        var loose = new Joints(pose, null, null).Build(Vector3.Zero);
        var lift = new Vector3(0, -loose.Lowest, 0);
        return new Joints(pose, null, null).Build(lift);
    }

    private static Body Next(Pose pose, string? pin, Body first) => Placed(new Joints(pose, first, null), pin, first);

    private static Body Placed(Joints joints, string? pin, Body first)
    {
        var loose = joints.Build(Vector3.Zero);
        var hips = pin is null ? new Vector3(0, -loose.Lowest, 0) : first[pin] - loose[pin];
        var placed = joints.Build(hips);
        // A planted foot may have changed what is lowest or where the pin is: once more from there.
        hips += pin is null ? new Vector3(0, -placed.Lowest, 0) : first[pin] - placed[pin];
        return joints.Build(hips);
    }

    private sealed class Joints(Pose pose, Body? first, (Body From, Body To, float Way)? between)
    {
        private readonly Dictionary<string, Vector3> points = [];

        public Body Build(Vector3 hips)
        {
            points.Clear();
            var pelvis = Axes.World.Yaw(pose.Turn).Roll(pose.Roll).Pitch(pose.Lean);
            var spine = Spine(pelvis, hips, out var chest);
            foreach (var (side, sign) in new[] { ("left_", -1), ("right_", 1) })
            {
                points[side + "hip"] = hips + (pelvis.Right * (sign * Figures.Build.HalfHips));
                points[side + "shoulder"] = points["chest"] + (chest.Right * (sign * Figures.Build.HalfShoulders)) - (chest.Up * 4);
            }
            var head = Head(chest);
            Leg("left_", -1, pose.LeftLeg, pelvis);
            Leg("right_", 1, pose.RightLeg, pelvis);
            Arm("left_", -1, pose.LeftArm, chest);
            Arm("right_", 1, pose.RightArm, chest);
            return new Body(points.ToImmutableDictionary(), spine, head.Forward, head.Up);
        }

        private ImmutableArray<(Vector3, Vector3)> Spine(Axes pelvis, Vector3 hips, out Axes chest)
        {
            var edges = ImmutableArray.CreateBuilder<(Vector3, Vector3)>(Slices + 1);
            var (at, axes) = (hips, pelvis);
            for (int slice = 0; slice <= Slices; slice++)
            {
                double way = (double)slice / Slices;
                axes = pelvis.Pitch(pose.Back * way).Roll(pose.Side * way).Yaw(pose.Twist * way);
                if (slice > 0) at += axes.Up * (Figures.Build.Trunk / Slices);
                // Narrow in the middle, so that the waist shows from the front.
                float half = slice == Slices ? 9 : slice >= 4 ? 8.5f : slice >= 2 ? 5.5f : 6.5f;
                edges.Add((at - (axes.Right * half), at + (axes.Right * half)));
                if (slice == Slices / 2) points["belly"] = at;
            }
            (chest, points["hips"], points["chest"]) = (axes, hips, at);
            return edges.ToImmutable();
        }

        private Axes Head(Axes chest)
        {
            var head = chest.Pitch(pose.Neck);
            points["neck"] = points["chest"] + (chest.Pitch(pose.Neck / 2).Up * Figures.Build.Neck);
            points["head"] = points["neck"] + (head.Up * Figures.Build.HeadAboveNeck);
            return head;
        }

        private void Leg(string side, int sign, Limb leg, Axes pelvis)
        {
            var thigh = pelvis.Pitch(-leg.Flex).Roll(-sign * leg.Out).Yaw(sign * leg.Rotate);
            var shank = thigh.Pitch(leg.Bend);
            var foot = shank.Pitch(leg.End);
            var hip = points[side + "hip"];
            var knee = hip + (thigh.Down * Figures.Build.Thigh);
            var ankle = knee + (shank.Down * Figures.Build.Shank);
            var (heel, toe) = (ankle + (foot.Down * Figures.Build.Sole) - (foot.Forward * Figures.Build.HeelBack), ankle + (foot.Down * Figures.Build.Sole) + (foot.Forward * Figures.Build.ToeForward));
            if (Target(leg.Reach, side + "ankle") is { } target)
            {
                var wished = thigh.Forward + pelvis.Forward;
                (knee, var held) = TwoBones.Solve(hip, target, Figures.Build.Thigh, Figures.Build.Shank, wished);
                var (heelFrom, toeFrom) = Held(side, heel - ankle, toe - ankle);
                (ankle, heel, toe) = (held, held + heelFrom, held + toeFrom);
            }
            (points[side + "knee"], points[side + "ankle"], points[side + "heel"], points[side + "toe"]) = (knee, ankle, heel, toe);
        }

        /// <summary>A planted foot keeps its sole as it was.</summary>
        private (Vector3 Heel, Vector3 Toe) Held(string side, Vector3 heel, Vector3 toe) => between is { } way
            ? (Vector3.Lerp(Off(way.From, side, "heel"), Off(way.To, side, "heel"), way.Way), Vector3.Lerp(Off(way.From, side, "toe"), Off(way.To, side, "toe"), way.Way))
            : first is null ? (heel, toe) : (Off(first, side, "heel"), Off(first, side, "toe"));

        private static Vector3 Off(Body body, string side, string end) => body[side + end] - body[side + "ankle"];

        private void Arm(string side, int sign, Limb arm, Axes chest)
        {
            var upper = chest.Pitch(-arm.Flex).Roll(-sign * arm.Out).Yaw(sign * arm.Rotate);
            var lower = upper.Pitch(-arm.Bend);
            var shoulder = points[side + "shoulder"];
            var elbow = shoulder + (upper.Down * Figures.Build.UpperArm);
            var hand = elbow + (lower.Down * Figures.Build.Forearm);
            if (Target(arm.Reach, side + "hand") is { } target)
            {
                // Elbows point outwards; backwards only in someone upright, whose floor is not there.
                float upright = MathF.Max(0, chest.Up.Y);
                var wished = (chest.Right * (sign * 0.9f)) - (chest.Forward * (0.6f * upright)) - (Vector3.UnitY * (0.1f + (0.3f * upright)));
                (elbow, hand) = TwoBones.Solve(shoulder, target, Figures.Build.UpperArm, Figures.Build.Forearm, wished);
            }
            (points[side + "elbow"], points[side + "hand"]) = (elbow, hand);
        }

        private Vector3? Target(Reach? reach, string end)
        {
            if (between is { } way && (reach is not null)) return Vector3.Lerp(way.From[end], way.To[end], way.Way);
            return reach switch
            {
                Reach.Planted => first?[end],
                Reach.To to => points.TryGetValue(to.Point, out var point) ? point : null,
                Reach.Place place => new Vector3((float)place.Forward, (float)place.Height, (float)place.Right),
                _ => null,
            };
        }
    }
}
