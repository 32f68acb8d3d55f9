using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>One clinical rule: a human sentence, the condition that means the same, what follows, and why.</summary>
/// <param name="Says">The sentence a clinician signs.</param>
/// <param name="Grade">The grade it gives; null for a rule that only gives or forbids advice.</param>
/// <param name="Advice">Keys of advice it gives.</param>
/// <param name="Forbids">Keys of advice it takes away, whoever gave it.</param>
/// <param name="Because">Key of the reason told to the person; empty where there is nothing to tell.</param>
public sealed record Rule(
    string Id,
    string Says,
    Condition When,
    Grade? Grade,
    ImmutableArray<string> Advice,
    ImmutableArray<string> Forbids,
    string Because,
    Evidence Evidence)
{
    /// <summary>Which facts of the source articles it serves, such as <c>F5</c>; may be empty.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];
}
