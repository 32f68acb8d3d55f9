using System.Collections.Immutable;

namespace BackBot.Clinical.Exercises;

/// <summary>One exercise, without its words.</summary>
/// <param name="Group">Where it stands in a plan, such as <c>trunk</c>.</param>
/// <param name="Means">What is needed beside the body: <c>body</c>, <c>chair</c>, <c>towel</c>, <c>step</c>, <c>band</c> or <c>weight</c>.</param>
/// <param name="Traits">What limits look at, such as <c>bends</c> or <c>loads</c>.</param>
/// <param name="Muscles">Which of the four groups of article S3 it trains (F26).</param>
/// <param name="Doses">One for each <see cref="DoseLevel"/>.</param>
/// <param name="Easier">Id of an easier neighbour; null if there is none.</param>
/// <param name="Harder">Id of a harder neighbour; null if there is none.</param>
/// <param name="Needs">Key of advice that must have been given; null for most.</param>
public sealed record Exercise(
    string Id,
    string Group,
    string Means,
    Sides Sides,
    ImmutableArray<string> Traits,
    ImmutableArray<string> Muscles,
    ImmutableArray<Dose> Doses,
    string? Easier,
    string? Harder,
    string? Needs,
    ImmutableArray<string> Facts,
    Evidence Evidence,
    Picture Picture)
{
    public Dose At(DoseLevel level) => Doses[(int)level];

    public bool Has(string trait) => Traits.Contains(trait);
}

/// <summary>For whom exercises of some traits are not.</summary>
/// <param name="Says">The sentence a clinician signs.</param>
/// <param name="Forbids">Traits.</param>
public sealed record ExerciseLimit(string Id, string Says, Condition When, ImmutableArray<string> Forbids, Evidence Evidence);
