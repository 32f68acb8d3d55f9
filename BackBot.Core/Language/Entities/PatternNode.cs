using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>A piece of a pattern. Closed.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>This very token.</summary>
    public sealed record Literal(string Form) : PatternNode;

    /// <summary>Nothing may stand between the tokens before and after.</summary>
    public sealed record Touching : PatternNode;

    /// <summary>Any phrase of a list.</summary>
    public sealed record Phrase(PhraseTable<bool> Phrases) : PatternNode;

    /// <summary>What must, or must not, follow; takes no place itself.</summary>
    public sealed record Ahead(PatternNode Node, bool Wanted) : PatternNode;

    /// <summary>A value to be kept under a name.</summary>
    public sealed record Slot(string Name) : PatternNode;

    /// <summary>One of several sequences; an empty one makes it optional.</summary>
    public sealed record Choice(ImmutableArray<ImmutableArray<PatternNode>> Ways) : PatternNode;
}
