namespace BackBot.Clinical.Exercises;

/// <summary>An arm or a leg, by its joint angles in degrees as clinicians count them: 0 is hanging straight down.</summary>
/// <param name="Flex">Hip or shoulder forward and up; negative is backward.</param>
/// <param name="Out">Hip or shoulder away from the middle of the body; negative crosses it.</param>
/// <param name="Rotate">Hip or shoulder turned outward about the length of the limb.</param>
/// <param name="Bend">Knee or elbow; 0 is straight.</param>
/// <param name="End">Toes pointed down from a right angle; negative pulls them up. Nothing at a hand.</param>
/// <param name="Reach">Where hand or foot is instead, whatever the angles say; null where the angles tell.</param>
public sealed record Limb(double Flex, double Out, double Rotate, double Bend, double End, Reach? Reach)
{
    public static Limb Hanging { get; } = new(0, 0, 0, 0, 0, null);
}

/// <summary>Where a hand or a foot is held.</summary>
public abstract record Reach
{
    private Reach()
    {
    }

    /// <summary>It stays where it was in the first pose.</summary>
    public sealed record Planted : Reach;

    /// <summary>On a point of the body, such as <c>right_knee</c>.</summary>
    public sealed record To(string Point) : Reach;

    /// <summary>At a place: centimetres forward of the first pose's hips, above the floor, and to the person's right.</summary>
    public sealed record Place(double Forward, double Height, double Right) : Reach;
}
