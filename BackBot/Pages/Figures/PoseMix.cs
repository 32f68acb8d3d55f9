using BackBot.Clinical.Exercises;

namespace BackBot.Pages.Figures;

/// <summary>A pose on the way from one to another: every angle that far along.</summary>
static class PoseMix
{
    public static Pose Of(Pose from, Pose to, double way)
    {
        double Mix(double one, double other) => one + ((other - one) * way);
        // Where either pose holds hand or foot somewhere, the way between is a way of that hand or foot.
        Limb Limbs(Limb one, Limb other) => new(
            Mix(one.Flex, other.Flex), Mix(one.Out, other.Out), Mix(one.Rotate, other.Rotate), Mix(one.Bend, other.Bend), Mix(one.End, other.End),
            other.Reach ?? one.Reach);
        return new Pose(
            Mix(from.Lean, to.Lean), Mix(from.Roll, to.Roll), Mix(from.Turn, to.Turn), Mix(from.Back, to.Back), Mix(from.Side, to.Side),
            Mix(from.Twist, to.Twist), Mix(from.Neck, to.Neck),
            Limbs(from.LeftArm, to.LeftArm), Limbs(from.RightArm, to.RightArm), Limbs(from.LeftLeg, to.LeftLeg), Limbs(from.RightLeg, to.RightLeg));
    }
}
