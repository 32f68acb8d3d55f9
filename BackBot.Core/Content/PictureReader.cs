using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical.Exercises;
using YamlDotNet.RepresentationModel;

namespace BackBot.Content;

/// <summary>Reads the picture of an exercise: where it is seen from, what stands about, and poses in joint angles.</summary>
internal static class PictureReader
{
    private const int MostPoses = 4;
    private const string Free = "free", Planted = "planted", Anchor = "anchor";

    private static readonly string[] BodyKeys = ["lean", "roll", "turn", "back", "side", "twist", "neck"];
    private static readonly string[] LimbKeys = ["flex", "out", "rotate", "bend", "end", "reach"];
    private static readonly string[] Limbs = ["arms", "legs", "left_arm", "right_arm", "left_leg", "right_leg"];

    public static Picture Read(YamlMap map)
    {
        map.Only("view", "pin", "moves", "arrows", "props", "poses");
        var view = map.Texts("view").Select(text => Parse(map, "view", text)).ToList();
        if (view.Count != 2) map.Report("view", "'view' is two angles: towards the front, and down");
        var poses = ImmutableArray.CreateBuilder<Pose>();
        var pose = Pose.Standing;
        foreach (var node in map.Nodes("poses")) poses.Add(pose = Next(map.At(node), pose));
        if (poses.Count is 0 or > MostPoses) map.Report("poses", $"a picture has one to {MostPoses} poses");
        if (poses.Count == 0) poses.Add(pose);
        return new Picture(
            view.ElementAtOrDefault(0), view.ElementAtOrDefault(1), map.OptionalText("pin") is { } pin ? Known(map, "pin", pin, BodyPoints.All) : null,
            [.. map.Texts("moves").Select(part => Known(map, "moves", part, BodyPoints.Parts))],
            [.. map.Texts("arrows").Select(point => Known(map, "arrows", point, BodyPoints.All))],
            [.. map.Nodes("props").Select(node => ReadProp(map.At(node)))], poses.ToImmutable());
    }

    private static Pose Next(YamlMap map, Pose before)
    {
        map.Only([.. BodyKeys, .. Limbs]);
        Limb Arm(string name, Limb from) => OfLimb(map.Map(name), OfLimb(map.Map("arms"), from, name), name);
        Limb Leg(string name, Limb from) => OfLimb(map.Map(name), OfLimb(map.Map("legs"), from, name), name);
        return new Pose(
            map.Number("lean", before.Lean), map.Number("roll", before.Roll), map.Number("turn", before.Turn), map.Number("back", before.Back),
            map.Number("side", before.Side), map.Number("twist", before.Twist), map.Number("neck", before.Neck),
            Arm("left_arm", before.LeftArm), Arm("right_arm", before.RightArm), Leg("left_leg", before.LeftLeg), Leg("right_leg", before.RightLeg));
    }

    private static Limb OfLimb(YamlMap map, Limb before, string name)
    {
        map.Only(LimbKeys);
        // Angles given anew take hand or foot off the place where it was held.
        bool isFreed = map.Keys.Any(key => key is "flex" or "bend") && !map.Has("reach");
        return new Limb(
            map.Number("flex", before.Flex), map.Number("out", before.Out), map.Number("rotate", before.Rotate), map.Number("bend", before.Bend),
            map.Number("end", before.End), map.Has("reach") ? ReadReach(map, name) : isFreed ? null : before.Reach);
    }

    private static Reach? ReadReach(YamlMap map, string limb)
    {
        if (map["reach"] is YamlSequenceNode)
        {
            var place = map.Texts("reach").Select(text => Parse(map, "reach", text)).ToList();
            if (place.Count == 3) return new Reach.Place(place[0], place[1], place[2]);
            map.Report("reach", "a place is three numbers: forward, height and to the right");
            return null;
        }
        string text = map.Text("reach");
        if (text == Free) return null;
        if (text == Planted) return new Reach.Planted();
        string own = $"{limb.Split('_')[0]}_{text}";
        return new Reach.To(BodyPoints.All.Contains(own) ? own : Known(map, "reach", text, BodyPoints.All));
    }

    private static Prop ReadProp(YamlMap map)
    {
        map.Only("kind", "at", "height", "length", "right", "faces", "from", "to");
        string from = map.OptionalText("from") ?? "", to = map.OptionalText("to") ?? "";
        if (from is not ("" or Anchor)) Known(map, "from", from, BodyPoints.All);
        if (to.Length > 0) Known(map, "to", to, BodyPoints.All);
        return new Prop(
            Known(map, "kind", map.Text("kind"), Prop.Kinds), map.Number("at", 0), map.Number("height", 0), map.Number("length", 0), map.Number("right", 0),
            map.Number("faces", 1) < 0 ? -1 : 1, from, to);
    }

    private static double Parse(YamlMap map, string key, string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return number;
        map.Report(key, $"'{text}' is not a number");
        return 0;
    }

    private static string Known(YamlMap map, string key, string name, ImmutableArray<string> known)
    {
        if (!known.Contains(name)) map.Report(key, $"'{key}' cannot be '{name}'{NearestName.Hint(name, known)}");
        return known.Contains(name) ? name : known[0];
    }
}
