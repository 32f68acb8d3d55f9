using System.Collections.Immutable;

namespace BackBot.Clinical.MustHold;

/// <summary>Something that must hold for every person of a kind, whatever the rules say.</summary>
/// <param name="Id">Its name, for tests and messages.</param>
/// <param name="Says">The sentence a clinician signs.</param>
/// <param name="For">For whom: judged from the raw answers.</param>
/// <param name="Expects">What must come out.</param>
public sealed record SafetyProperty(string Id, string Says, KindOfPerson For, Expectation Expects)
{
    /// <summary>Only where one of these grades was told; empty for all grades.</summary>
    public ImmutableArray<Grade> At { get; init; } = [];

    public bool Holds(Answers answers, Outcome outcome) =>
        (!At.IsEmpty && !At.Contains(outcome.Grade)) || !For.Includes(answers) || Expects.Holds(outcome);
}
