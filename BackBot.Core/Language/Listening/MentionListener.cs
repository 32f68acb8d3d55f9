using System.Buffers;
using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>An answer that a person volunteers in a story.</summary>
/// <param name="Question">Id of the question it answers.</param>
/// <param name="Option">The option named.</param>
/// <param name="Span">The words that made it.</param>
public sealed record Mention(string Question, string Option, TextSpan Span);

/// <summary>
/// Hears answers in a free-text story with the same words, combinations and cues as red flags are heard with. Its concepts
/// are named <c>question.option</c>.
/// </summary>
/// <remarks>Pure and thread-safe. What is denied, over, hypothetical, asked or somebody else's is no answer.</remarks>
public static class MentionListener
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".?!;,:\n()—…");

    public static ImmutableArray<Mention> Find(Utterance utterance, HeardLexicon lexicon)
    {
        var heard = RedFlagListener.Listen(utterance, lexicon);
        if (heard.IsEmpty) return [];
        var denied = heard.Where(one => one.Standing != HeardStanding.Present).Select(one => one.Concept).ToHashSet(StringComparer.Ordinal);
        return [.. heard.Where(one => one.Standing == HeardStanding.Present && !denied.Contains(one.Concept) && !IsAsked(one, utterance.Text, lexicon)).Select(Of)];
    }

    /// <summary>Whether the clause ends in a question mark: "worse when I sit?" asks, and says nothing. What may be asked, may.</summary>
    private static bool IsAsked(Heard heard, string text, HeardLexicon lexicon)
    {
        if (lexicon.ConceptRules.Any(rule => rule.Concept == heard.Concept && rule.Immune.Contains(HeardStanding.Hypothetical))) return false;
        if (text[heard.Span.End - 1] == '?') return true;
        int end = text.AsSpan(heard.Span.End).IndexOfAny(ClauseEnds);
        return end >= 0 && text[heard.Span.End + end] == '?';
    }

    private static Mention Of(Heard heard)
    {
        int dot = heard.Concept.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new Mention(heard.Concept, "", heard.Span) : new Mention(heard.Concept[..dot], heard.Concept[(dot + 1)..], heard.Span);
    }
}
