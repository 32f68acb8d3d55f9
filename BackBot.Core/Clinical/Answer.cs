using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>What a person answered to one question.</summary>
/// <remarks>
/// Immutable and closed. "Not sure" and "I'd rather not say" are answers of their own: neither is a "no", and only
/// the first raises caution.
/// </remarks>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Not sure.</summary>
    public static Answer Unsure { get; } = new DontKnow();

    /// <summary>Would rather not say.</summary>
    public static Answer PreferNot { get; } = new Declined();

    /// <summary>Passed over an optional question, or could not be understood three times.</summary>
    public static Answer Skipped { get; } = new Passed();

    public static Answer Yes { get; } = Of("yes");

    public static Answer No { get; } = Of("no");

    /// <summary>One option.</summary>
    public static Answer Of(string option) => new Options([option]);

    /// <summary>A number, in the unit of its question: years, weeks or 0–10.</summary>
    public static Answer Of(double number) => new Number(number);

    /// <summary>One or more options; none at all means "none of these".</summary>
    public sealed record Options(ImmutableSortedSet<string> Chosen) : Answer
    {
        public Options(IEnumerable<string> chosen)
            : this(chosen.ToImmutableSortedSet(StringComparer.Ordinal))
        {
        }

        public bool Equals(Options? other) => other is not null && Chosen.SetEquals(other.Chosen);

        public override int GetHashCode() => Chosen.Aggregate(17, (hash, option) => HashCode.Combine(hash, option));
    }

    public sealed record Number(double Value) : Answer;

    /// <summary>The person's own words, where words are the answer: the opening, the goal.</summary>
    public sealed record Words(string Text) : Answer;

    public sealed record DontKnow : Answer;

    public sealed record Declined : Answer;

    public sealed record Passed : Answer;
}
