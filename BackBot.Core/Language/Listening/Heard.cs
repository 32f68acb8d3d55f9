namespace BackBot.Language.Listening;

/// <summary>One red-flag concept found in a message.</summary>
/// <param name="Concept">Id of the concept, as the lexicon names it ("ce_saddle", "crisis_active").</param>
/// <param name="Span">The words that made it, wide enough to quote to the person.</param>
/// <param name="Standing">Whether it is said as true, now, of the person.</param>
public sealed record Heard(string Concept, TextSpan Span, HeardStanding Standing)
{
    /// <summary>It is said to have been so for years, or always. Only where the standing is <see cref="HeardStanding.Unchanged"/>; what is over is not.</summary>
    public bool IsLongStanding { get; init; }
}
