using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>Hears red flags in whatever a person types, whichever question is open.</summary>
/// <remarks>
/// Pure and safe to call from any thread. Linear in the length of the message: terms are found in one walk, the number
/// of hits of one class is bounded, and rules are tried only where their parts occur.
/// </remarks>
public static class RedFlagListener
{
    private const int QuotedWhole = 14;
    private const int UsuallyHeard = 2;
    private const int QuotedAround = 3;

    [ThreadStatic]
    private static HitTable? table;

    [ThreadStatic]
    private static int[]? scratch;

    /// <summary>What was heard, at most once per concept and standing, in the order of the lexicon. Never throws on any text.</summary>
    public static ImmutableArray<Heard> Listen(Utterance utterance, HeardLexicon lexicon)
    {
        int length = utterance.Tokens.Length;
        if (length == 0) return [];
        var hits = table ??= new HitTable();
        hits.Clear(lexicon.ClassCount);
        if (scratch is null || scratch.Length < length) scratch = new int[Math.Max(length, 256)];
        var perToken = scratch.AsSpan(0, length);
        new TermFinder(lexicon, hits, utterance.Tokens, perToken).FindAll();
        new RuleMatcher(lexicon, hits, utterance.Tokens).ApplyAll();
        var standings = new StandingReader(lexicon, hits, utterance, perToken);
        return Report(utterance, lexicon, hits, standings);
    }

    private static ImmutableArray<Heard> Report(Utterance utterance, HeardLexicon lexicon, HitTable hits, StandingReader standings)
    {
        ImmutableArray<Heard>.Builder? heard = null;
        foreach (var concept in lexicon.ConceptRules)
        {
            for (int h = hits.First(concept.Class); h >= 0; h = hits[h].Next)
            {
                if (heard is null)
                {
                    heard = ImmutableArray.CreateBuilder<Heard>(UsuallyHeard);
                    standings.CutStretches();
                }
                var standing = standings.Read(h, concept);
                if (Holds(heard, concept.Concept, standing)) continue;
                bool isLong = standing == HeardStanding.Unchanged && standings.IsLongStanding(h);
                heard.Add(new Heard(concept.Concept, Quote(utterance, hits[h]), standing) { IsLongStanding = isLong });
            }
        }
        return heard is null ? [] : heard.ToImmutable();
    }

    private static bool Holds(ImmutableArray<Heard>.Builder heard, string concept, HeardStanding standing)
    {
        foreach (var other in heard)
            if (other.Concept == concept && other.Standing == standing) return true;
        return false;
    }

    /// <summary>The clauses of the hit, or, where they are long, the hit with a few words around it.</summary>
    private static TextSpan Quote(Utterance utterance, in Hit hit)
    {
        var tokens = utterance.Tokens;
        int start = hit.Start, end = hit.End;
        while (start > 0 && tokens[start - 1].Clause == tokens[start].Clause) start--;
        while (end + 1 < tokens.Length && tokens[end + 1].Clause == tokens[end].Clause) end++;
        if (end - start >= QuotedWhole)
        {
            start = Math.Max(start, hit.Start - QuotedAround);
            end = Math.Min(end, hit.End + QuotedAround);
        }
        return TextSpan.Cover(tokens[start].Span, tokens[end].Span);
    }
}
