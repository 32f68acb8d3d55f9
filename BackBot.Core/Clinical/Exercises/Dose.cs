namespace BackBot.Clinical.Exercises;

/// <summary>How much of an exercise is done at one time.</summary>
/// <param name="Sets">Rounds, 1–3; 0 where minutes are counted instead.</param>
/// <param name="Repeats">In each round; for <see cref="Sides.Each"/> on each side, for <see cref="Sides.Turns"/> of both sides together.</param>
/// <param name="HoldSeconds">How long each repeat is held, 0–60.</param>
/// <param name="Minutes">0–30; 0 where repeats are counted.</param>
public sealed record Dose(int Sets, int Repeats, int HoldSeconds, int Minutes)
{
    private const int SecondsToMove = 4, SecondsBetweenSets = 40;

    public bool IsTimed => Minutes > 0;

    /// <summary>About how many minutes it takes, rests between rounds included.</summary>
    public double Takes(Sides sides) => IsTimed
        ? Minutes
        : ((Sets * Repeats * (SecondsToMove + HoldSeconds) * (sides == Sides.Each ? 2 : 1)) + ((Sets - 1) * SecondsBetweenSets)) / 60.0;

    /// <summary>How often each of the two sides is worked; the same for both, or the dose is refused.</summary>
    public (int Left, int Right) PerSide(Sides sides) => sides == Sides.Turns ? (Sets * (Repeats / 2), Sets * (Repeats - (Repeats / 2))) : (Sets * Repeats, Sets * Repeats);
}

/// <summary>How an exercise uses the two sides of the body.</summary>
public enum Sides
{
    /// <summary>Both sides at once.</summary>
    Both,

    /// <summary>All of it on one side, then the same on the other.</summary>
    Each,

    /// <summary>Left and right in turn.</summary>
    Turns,
}

/// <summary>How much somebody is used to.</summary>
public enum DoseLevel
{
    Low,
    Middle,
    High,
}
