using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>A sign that something dangerous may be behind the pain.</summary>
/// <param name="Id">Also the id of the question that asks for it.</param>
/// <param name="Cause">What it may be a sign of.</param>
/// <param name="UnsureCountsAsYes">True where "not sure" is as urgent as yes; elsewhere it is one grade less urgent.</param>
/// <param name="Grade">The most urgent it can become.</param>
/// <param name="Group">Flags of one group are named together when none of them was found; empty for flags that are not named.</param>
/// <param name="Heard">Concepts of the listener that mean this flag.</param>
public sealed record RedFlag(
    string Id, string Cause, bool UnsureCountsAsYes, Grade Grade, string Group, ImmutableArray<string> Heard, Evidence Evidence)
{
    /// <summary>True if a relative who has it is a sign for the person too: "my father has spondylitis".</summary>
    public bool IsInFamily { get; init; }
}
