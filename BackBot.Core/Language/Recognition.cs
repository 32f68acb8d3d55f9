using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>
/// What a reader made of a text. Never a bare <c>bool</c>, −1 or <c>null</c>: a person who says "I'm not sure" has
/// answered, and a person who says two different numbers must be asked which.
/// </summary>
/// <typeparam name="T">What the reader looks for.</typeparam>
/// <remarks>Immutable and closed: the five cases below are all there are.</remarks>
public abstract record Recognition<T>
{
    private Recognition()
    {
    }

    /// <summary>One clear value, and the words it was read from.</summary>
    public sealed record Value(T Result, TextSpan Span) : Recognition<T>;

    /// <summary>The person says that they do not know ("no idea", "no sé").</summary>
    public sealed record Unsure(TextSpan Span) : Recognition<T>;

    /// <summary>The person would rather not say.</summary>
    public sealed record Declined(TextSpan Span) : Recognition<T>;

    /// <summary>Two or more values that cannot both hold; ask which.</summary>
    public sealed record Ambiguous(ImmutableArray<T> Candidates) : Recognition<T>;

    /// <summary>Nothing of the kind looked for. The reason is a short id for tests and for the choice of re-prompt.</summary>
    /// <param name="Reason">The id.</param>
    /// <param name="Span">The words that came near, to be taken up kindly; null when there are none.</param>
    public sealed record NotUnderstood(string Reason, TextSpan? Span = null) : Recognition<T>;
}
