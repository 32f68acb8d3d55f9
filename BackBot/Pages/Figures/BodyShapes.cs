using System.Numerics;
using System.Text;

namespace BackBot.Pages.Figures;

/// <summary>A body on paper: its parts as rounded strokes, the moving ones in colour.</summary>
sealed class BodyShapes(Camera camera, IReadOnlyCollection<string> moves)
{
    /// <summary>How far a hip or shoulder must be behind the other one for the limb to count as the farther.</summary>
    private const float HipBehind = 8, ShoulderBehind = 15;

    /// <summary>The parts, farthest first.</summary>
    public IReadOnlyList<DrawnPart> Of(Body body)
    {
        DrawnPart[] parts =
        [
            Leg(body, "left_"), Leg(body, "right_"), Trunk(body), Head(body), Arm(body, "left_"), Arm(body, "right_"),
        ];
        return [.. parts.OrderBy(part => part.Near)];
    }

    private DrawnPart Leg(Body body, string side)
    {
        var (hip, knee, ankle, heel, toe) = (body[side + "hip"], body[side + "knee"], body[side + "ankle"], body[side + "heel"], body[side + "toe"]);
        float near = Mean(hip, knee, ankle);
        string tone = Tone(side + "leg", isFar: camera.Near(hip) < camera.Near(body[Other(side) + "hip"]) - HipBehind);
        return new DrawnPart(side + "leg", near + 1,
        [
            Bone(tone, heel, toe, Build.FootWidth), Bone(tone, ankle, heel, Build.FootWidth),
            Bone(tone, knee, ankle, Build.ShankWidth), Bone(tone, hip, knee, Build.ThighWidth),
        ]);
    }

    private DrawnPart Arm(Body body, string side)
    {
        var (shoulder, elbow, hand) = (body[side + "shoulder"], body[side + "elbow"], body[side + "hand"]);
        float near = Mean(shoulder, elbow, hand);
        string tone = Tone(side + "arm", isFar: camera.Near(shoulder) < camera.Near(body[Other(side) + "shoulder"]) - ShoulderBehind);
        return new DrawnPart(side + "arm", near + 1.5f,
        [
            Bone(tone, hand, hand, Build.HandWidth), Bone(tone, elbow, hand, Build.ForearmWidth), Bone(tone, shoulder, elbow, Build.UpperArmWidth),
        ]);
    }

    private DrawnPart Trunk(Body body)
    {
        var path = new StringBuilder();
        for (int slice = 1; slice < body.Spine.Length; slice++)
        {
            var (low, high) = (body.Spine[slice - 1], body.Spine[slice]);
            path.Append(Stroke.Shape(camera.Paper(low.Left), camera.Paper(low.Right), camera.Paper(high.Right), camera.Paper(high.Left)));
        }
        string tone = moves.Contains("trunk") ? FigureStyle.Moving : FigureStyle.Trunk;
        string neck = moves.Contains("head") ? FigureStyle.Moving : FigureStyle.Skin;
        return new DrawnPart("trunk", Mean(body["hips"], body["chest"]),
            [Bone(neck, body["chest"], body["head"], Build.NeckWidth), new Stroke(tone, path.ToString(), Build.TrunkWidth)]);
    }

    private DrawnPart Head(Body body)
    {
        var centre = body["head"];
        var face = new Stroke(FigureStyle.Skin, Stroke.Circle(camera.Paper(centre + (body.Face * 1.5f) - (body.Crown * 0.8f)), 8.2f), 3);
        var hair = new Stroke(FigureStyle.Hair, Stroke.Circle(camera.Paper(centre - (body.Face * 2.6f) + (body.Crown * 1.6f)), 8.6f), 3);
        var nose = Bone(FigureStyle.Skin, centre + (body.Face * 9.5f) - (body.Crown * 1), centre + (body.Face * 11.5f) - (body.Crown * 1.5f), 3.5f);
        bool isSeenFromBehind = camera.Near(body.Face) < -0.45f;
        return new DrawnPart("head", camera.Near(centre) + 0.5f, isSeenFromBehind ? [nose, face, hair] : [hair, nose, face]);
    }

    private Stroke Bone(string tone, Vector3 from, Vector3 to, float width) => new(tone, Stroke.Line(camera.Paper(from), camera.Paper(to)), width);

    private static string Other(string side) => side == "left_" ? "right_" : "left_";

    /// <summary>Of two limbs seen from the side the farther one is paler, so that they are told apart.</summary>
    private string Tone(string part, bool isFar)
    {
        if (moves.Contains(part)) return isFar ? FigureStyle.MovingFar : FigureStyle.Moving;
        if (isFar) return FigureStyle.Far;
        return part.EndsWith("arm", StringComparison.Ordinal) ? FigureStyle.Skin : FigureStyle.Leg;
    }

    private float Mean(params ReadOnlySpan<Vector3> points)
    {
        float sum = 0;
        foreach (var point in points) sum += camera.Near(point);
        return sum / points.Length;
    }
}
