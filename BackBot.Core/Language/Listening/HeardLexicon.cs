using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>The words, patterns and cues of one language, ready to listen with. Built by <see cref="HeardLexiconBuilder"/>.</summary>
/// <remarks>Immutable once built; safe to share between threads.</remarks>
public sealed class HeardLexicon
{
    internal HeardLexicon(TermTrie trie, TypoIndex typos, ImmutableArray<PatternRule> rules, ImmutableArray<ConceptRule> concepts, ListenerCues cues, ImmutableArray<string> endings, Inflections forms, Inflections variants, int classCount)
    {
        (Trie, Typos, Rules, ConceptRules, Cues, Endings, Forms, Variants, ClassCount) = (trie, typos, rules, concepts, cues, endings, forms, variants, classCount);
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

    /// <summary>Forms that understand each other even where both are known: number and gender.</summary>
    internal Inflections Variants { get; }

    /// <summary>Which known words an unknown word is a form of.</summary>
    internal Inflections Forms { get; }

    internal int ClassCount { get; }
}
