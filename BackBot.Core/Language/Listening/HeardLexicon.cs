using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>The words, patterns and cues of one language, ready to listen with. Built by <see cref="HeardLexiconBuilder"/>.</summary>
/// <remarks>Immutable once built; safe to share between threads.</remarks>
public sealed class HeardLexicon
{
    internal HeardLexicon(TermTrie trie, TypoIndex typos, ImmutableArray<PatternRule> rules, ImmutableArray<ConceptRule> concepts, ListenerCues cues, ImmutableArray<string> endings, Inflections forms, int classCount)
    {
        (Trie, Typos, Rules, ConceptRules, Cues, Endings, Forms, ClassCount) = (trie, typos, rules, concepts, cues, endings, forms, classCount);
        Concepts = [.. concepts.Select(c => c.Concept).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every concept id that can be heard.</summary>
    public ImmutableArray<string> Concepts { get; }

    internal TermTrie Trie { get; }

    internal TypoIndex Typos { get; }

    /// <summary>In an order in which every class is complete before a rule uses it.</summary>
    internal ImmutableArray<PatternRule> Rules { get; }

    internal ImmutableArray<ConceptRule> ConceptRules { get; }

    internal ListenerCues Cues { get; }

    /// <summary>What may hang on a known word: "aguantar" + "me". Longest first.</summary>
    internal ImmutableArray<string> Endings { get; }

    /// <summary>Which words are forms of one word.</summary>
    internal Inflections Forms { get; }

    internal int ClassCount { get; }
}
