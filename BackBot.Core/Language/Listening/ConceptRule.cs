using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>What the hits of one class mean for the talk.</summary>
/// <param name="Class">The class of the hits.</param>
/// <param name="Concept">The id reported.</param>
/// <param name="Immune">Standings that do not apply: a past cancer still counts.</param>
/// <param name="Explained">Classes that explain it away in the same or the next clause: "from sitting".</param>
internal sealed record ConceptRule(int Class, string Concept, ImmutableArray<HeardStanding> Immune, ImmutableArray<int> Explained);
