using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>What the rules make of the answers.</summary>
/// <param name="Grade">Exactly one.</param>
/// <param name="GradedBy">The rules that give this grade, for "why?".</param>
/// <param name="Advice">In the order of the page; each key once.</param>
/// <param name="HeldBack">Advice that a rule took away, with that rule.</param>
/// <param name="Referral">True if the person is to be told whom to see and by when.</param>
public sealed record Assessment(
    Grade Grade,
    ImmutableArray<Rule> GradedBy,
    ImmutableArray<GivenAdvice> Advice,
    ImmutableArray<HeldBackAdvice> HeldBack,
    bool Referral)
{
    public bool Gives(string key) => Advice.Any(given => given.Advice.Key == key);
}

/// <param name="Rules">Every rule that asks for it, in the order of the rule book.</param>
public sealed record GivenAdvice(AdviceKey Advice, ImmutableArray<Rule> Rules);

public sealed record HeldBackAdvice(string Key, Rule By);
