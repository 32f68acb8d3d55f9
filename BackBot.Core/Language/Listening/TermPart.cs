using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>A part of a term of the lexicon: words as they stand, or a choice of sequences of parts.</summary>
public abstract record TermPart
{
    /// <summary>Words, or a piece of one.</summary>
    public sealed record Plain(string Text) : TermPart;

    /// <summary>One of several sequences; an empty one stands for "or nothing".</summary>
    public sealed record OneOf(ImmutableArray<ImmutableArray<TermPart>> Choices) : TermPart;
}
