using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>Which rules stand in one book and not in the other, or say something else there.</summary>
/// <param name="Changed">The rule as it was, and as it is.</param>
public sealed record RuleDifference(
    ImmutableArray<Rule> Added, ImmutableArray<Rule> Removed, ImmutableArray<(Rule Old, Rule New)> Changed)
{
    public static RuleDifference Of(RuleBook old, RuleBook changed)
    {
        var before = old.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var after = changed.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new RuleDifference(
            [.. changed.Rules.Where(rule => !before.ContainsKey(rule.Id))],
            [.. old.Rules.Where(rule => !after.Contains(rule.Id))],
            [.. changed.Rules.Where(rule => before.TryGetValue(rule.Id, out var was) && !IsSame(was, rule)).Select(rule => (before[rule.Id], rule))]);
    }

    /// <summary>The evidence is left out: a new date of review changes nothing for anybody.</summary>
    private static bool IsSame(Rule old, Rule changed) =>
        old.Says == changed.Says && old.Grade == changed.Grade && old.Because == changed.Because
        && old.Advice.SequenceEqual(changed.Advice) && old.Forbids.SequenceEqual(changed.Forbids) && IsSame(old.When, changed.When);

    private static bool IsSame(Condition old, Condition changed) => (old, changed) switch
    {
        (Condition.All one, Condition.All other) => IsSame(one.Parts, other.Parts),
        (Condition.Any one, Condition.Any other) => IsSame(one.Parts, other.Parts),
        (Condition.Not one, Condition.Not other) => IsSame(one.Part, other.Part),
        (Condition.In one, Condition.In other) => one.Question == other.Question && one.Options.SequenceEqual(other.Options),
        _ => old == changed,
    };

    private static bool IsSame(ImmutableArray<Condition> old, ImmutableArray<Condition> changed) =>
        old.Length == changed.Length && old.Zip(changed).All(pair => IsSame(pair.First, pair.Second));
}
