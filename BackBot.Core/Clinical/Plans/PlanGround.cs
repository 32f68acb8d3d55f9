using System.Collections.Immutable;
using BackBot.Clinical.Exercises;

namespace BackBot.Clinical.Plans;

/// <summary>Everything about a person that a week hangs on. Finite and small, so that every week that can come out can be looked at.</summary>
/// <param name="Step">How far the plan has come, 0–<see cref="HighestStep"/>.</param>
/// <param name="Forbidden">Traits of exercises that are not for this person.</param>
/// <param name="Given">Keys of advice that open a direction: bending or arching.</param>
/// <param name="Means">Things at hand beside the body and a chair.</param>
/// <param name="Sore">Muscle groups where it hurts: they are trained last (S3).</param>
/// <param name="Sessions">Strength sessions a week.</param>
/// <param name="Sits">Sits a lot: gets breaks from sitting.</param>
/// <param name="Balance">Gets balance practice.</param>
/// <param name="Likes">A group of exercises that the person likes: <c>stretch</c> or <c>calm</c>; null for none.</param>
public sealed record PlanGround(
    PlanFace Face,
    int Step,
    ImmutableSortedSet<string> Forbidden,
    ImmutableSortedSet<string> Given,
    ImmutableSortedSet<string> Means,
    ImmutableSortedSet<string> Sore,
    int Sessions,
    bool Sits,
    bool Balance,
    string? Likes = null)
{
    public const int HighestStep = 8;

    /// <summary>Steps on one level.</summary>
    public const int StepsOfLevel = 3;

    public DoseLevel Level => (DoseLevel)(Step / StepsOfLevel);

    /// <summary>How far within its level, 0–2.</summary>
    public int Within => Step % StepsOfLevel;

    /// <summary>True if an exercise may stand in this person's week.</summary>
    public bool Allows(Exercise exercise) =>
        !exercise.Traits.Any(Forbidden.Contains)
        && (exercise.Needs is null || Given.Contains(exercise.Needs))
        && (exercise.Means is not ("band" or "weight" or "step") || Means.Contains(exercise.Means));

    /// <summary>True if both say the same; sets are compared by what is in them.</summary>
    public bool IsLike(PlanGround other) =>
        this with { Forbidden = other.Forbidden, Given = other.Given, Means = other.Means, Sore = other.Sore } == other
        && Forbidden.SetEquals(other.Forbidden) && Given.SetEquals(other.Given) && Means.SetEquals(other.Means) && Sore.SetEquals(other.Sore);
}
