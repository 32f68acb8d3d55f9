using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>All the medicine there is: red flags, rules, advice and sources, as one consistent whole.</summary>
/// <remarks>Immutable. Content checks that every id mentioned exists before it builds one.</remarks>
public sealed record RuleBook(
    ImmutableDictionary<string, RedFlag> RedFlags,
    ImmutableArray<Rule> Rules,
    ImmutableDictionary<string, AdviceKey> Advice,
    ImmutableDictionary<string, Source> Sources)
{
    public ImmutableDictionary<string, RedFlag> RedFlags
    {
        get;
        init => (field, UnsureCountsAsYes) = (value, WhereDoubtIsDanger(value));
    }
    = RedFlags;

    public ImmutableHashSet<string> UnsureCountsAsYes { get; private init; } = WhereDoubtIsDanger(RedFlags);

    public Facts FactsOf(Answers answers, Grade? grade = null) => new(answers, UnsureCountsAsYes, grade);

    private static ImmutableHashSet<string> WhereDoubtIsDanger(ImmutableDictionary<string, RedFlag> flags) =>
        flags.Values.Where(flag => flag.UnsureCountsAsYes).Select(flag => flag.Id).ToImmutableHashSet(StringComparer.Ordinal);
}
