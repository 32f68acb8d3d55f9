using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>Decides how a hit is meant, from the cues around it.</summary>
/// <remarks>
/// A cue inside a term of the hit itself does not count ("no feeling" is a symptom). In doubt the hit is
/// <see cref="HeardStanding.Present"/>: to ask once too often is better than to miss it.
/// </remarks>
internal readonly ref struct StandingReader(HeardLexicon lexicon, HitTable hits, Utterance utterance, Span<int> stretches)
{
    private const int DenialReach = 9;
    private readonly HeardLexicon lexicon = lexicon;
    private readonly HitTable hits = hits;
    private readonly ImmutableArray<Token> tokens = utterance.Tokens;
    private readonly Utterance utterance = utterance;
    private readonly Span<int> stretches = stretches;

    private ListenerCues Cues => lexicon.Cues;

    /// <summary>Numbers the stretches of the message: a clause, or what a word like "but" cuts off.</summary>
    public void CutStretches()
    {
        int stretch = 0;
        stretches.Clear();
        for (int h = hits.First(Cues.ScopeEnd); h >= 0; h = hits[h].Next) stretches[hits[h].Start] = 1;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && (stretches[i] == 1 || tokens[i].Clause != tokens[i - 1].Clause)) stretch++;
            stretches[i] = stretch;
        }
    }

    public HeardStanding Read(int hit, ConceptRule concept)
    {
        if (Touches(hit, Cues.Figurative)) return HeardStanding.Figurative;
        if (Applies(HeardStanding.SomeoneElse, concept) && Reaches(Cues.SomeoneElse, Cues.FirstPerson, hit, hit)) return HeardStanding.SomeoneElse;
        if (Applies(HeardStanding.Hypothetical, concept) && Reaches(Cues.Hypothetical, Cues.ScopeEnd, hit, hit)) return HeardStanding.Hypothetical;
        if (Applies(HeardStanding.Denied, concept) && IsDenied(hit, hit)) return HeardStanding.Denied;
        if (Applies(HeardStanding.Unchanged, concept) && (IsUnchanged(hit, hit) || IsExplained(hit, concept))) return HeardStanding.Unchanged;
        return HeardStanding.Present;
    }

    /// <summary>Whether a cue like "for years" or "always" speaks of a part of the hit.</summary>
    public bool IsLongStanding(int hit) =>
        hits[hit].Left >= 0
            ? IsLongStanding(hits[hit].Left) || (hits[hit].Right >= 0 && IsLongStanding(hits[hit].Right))
            : IsOldBy(Cues.LongStanding, hit, hit);

    private static bool Applies(HeardStanding standing, ConceptRule concept) => !concept.Immune.Contains(standing);

    private bool Touches(int hit, int cue)
    {
        if (hits[hit].Left >= 0) return Touches(hits[hit].Left, cue) || (hits[hit].Right >= 0 && Touches(hits[hit].Right, cue));
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
            if (hits[c].Start <= hits[hit].End && hits[c].End >= hits[hit].Start) return true;
        return false;
    }

    /// <summary>
    /// Whether a cue before the hit reaches it: same or next clause, and the person has not come back to themselves since,
    /// at the latest with the first word of the hit: "my wife says I drag", "mi esposa dice que arrastro".
    /// </summary>
    private bool Reaches(int cue, int barrier, int hit, int whole)
    {
        if (hits[hit].Left >= 0)
            return Reaches(cue, barrier, hits[hit].Left, whole) || (hits[hit].Right >= 0 && Reaches(cue, barrier, hits[hit].Right, whole));
        int start = hits[hit].Start;
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
        {
            if (hits[c].Start > start || IsWithin(whole, c) || IsShadowed(c)) continue;
            if (tokens[start].Clause - tokens[hits[c].End].Clause > 1 || EndsSentence(hits[c].End, start)) continue;
            if (!Between(barrier, hits[c].End, start + 1)) return true;
        }
        return false;
    }

    private bool IsDenied(int hit, int whole)
    {
        if (hits[hit].Left >= 0) return IsDenied(hits[hit].Left, whole) || (hits[hit].Right >= 0 && IsDenied(hits[hit].Right, whole));
        for (int c = hits.First(Cues.Denial); c >= 0; c = hits[c].Next)
            if (!IsWithin(whole, c) && !IsShadowed(c) && !IsDoubled(whole, c) && Denies(c, hits[hit].Start)) return true;
        for (int c = hits.First(Cues.DenialAfter); c >= 0; c = hits[c].Next)
        {
            int gap = hits[c].Start - hits[hit].End;
            if (gap is > 0 and <= 4 && stretches[hits[c].Start] == stretches[hits[hit].End]) return true;
        }
        return IsAnsweredNo(hits[whole].End) || IsDeniedLast(hits[whole].End);
    }

    /// <summary>"no siento ninguno": a second "no" inside what is itself a "cannot" takes nothing back.</summary>
    private bool IsDoubled(int whole, int cue)
    {
        if (hits[cue].Start < hits[whole].Start || hits[cue].End > hits[whole].End) return false;
        for (int c = hits.First(Cues.Denial); c >= 0; c = hits[c].Next)
            if (c != cue && hits[c].Start < hits[cue].Start && IsWithin(whole, c)) return true;
        return false;
    }

    private bool Denies(int cue, int start)
    {
        int end = hits[cue].End;
        if (end >= start) return false;
        if (stretches[end] == stretches[start]) return start - LastListWord(end, start) <= DenialReach;
        return Carries(end, start);
    }

    /// <summary>"no numbness, tingling or weakness": the denial goes on through short parts of a list.</summary>
    private bool Carries(int cueEnd, int start)
    {
        int from = tokens[cueEnd].Clause, to = tokens[start].Clause;
        if (to <= from || to - from > 4 || cueEnd + 1 >= tokens.Length || tokens[cueEnd + 1].Clause != from) return false;
        if (Between(Cues.ScopeEnd, cueEnd, start) || Between(Cues.FirstPerson, cueEnd, start)) return false;
        int at = cueEnd + 1, clause = from, length = 0;
        bool list = false;
        for (; at < tokens.Length && tokens[at].Clause <= to; at++)
        {
            if (tokens[at].Clause != clause)
            {
                if (!IsComma(at)) return false;
                (clause, length, list) = (tokens[at].Clause, 0, false);
            }
            length++;
            list |= IsAt(Cues.ListWord, at);
        }
        return list || length <= 2;
    }

    private bool IsComma(int at)
    {
        int end = tokens[at - 1].Span.End;
        return utterance.Text.AsSpan(end, tokens[at].Span.Start - end).Trim() is ",";
    }

    private bool EndsSentence(int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
        {
            if (tokens[i].Clause == tokens[i - 1].Clause) continue;
            int end = tokens[i - 1].Span.End;
            if (utterance.Text.AsSpan(end, tokens[i].Span.Start - end).IndexOfAny('.', '?', '!') >= 0) return true;
        }
        return false;
    }

    private int LastListWord(int from, int to)
    {
        int last = from;
        for (int h = hits.First(Cues.ListWord); h >= 0; h = hits[h].Next)
            if (hits[h].Start > last && hits[h].Start < to) last = hits[h].Start;
        return last;
    }

    /// <summary>"numb between the legs? no": the whole next clause is a no.</summary>
    private bool IsAnsweredNo(int end)
    {
        int at = end + 1;
        while (at < tokens.Length && tokens[at].Form == "?") at++;
        if (at == end + 1 || at >= tokens.Length || !IsAt(Cues.DenialAlone, at)) return false;
        return at + 1 == tokens.Length || tokens[at + 1].Clause != tokens[at].Clause;
    }

    /// <summary>"fiebre no tengo": the no stands right behind and ends the clause. Not in a tag: "it leaks, no?".</summary>
    private bool IsDeniedLast(int end)
    {
        for (int c = hits.First(Cues.DenialLast); c >= 0; c = hits[c].Next)
        {
            int next = hits[c].End + 1;
            if (hits[c].Start != end + 1 || tokens[end + 1].Clause != tokens[end].Clause) continue;
            if (next == tokens.Length || (tokens[next].Clause != tokens[next - 1].Clause && tokens[next].Form != "?")) return true;
        }
        return false;
    }

    private bool IsUnchanged(int hit, int whole)
    {
        if (hits[hit].Left >= 0)
            return IsUnchanged(hits[hit].Left, whole) || (hits[hit].Right >= 0 && IsUnchanged(hits[hit].Right, whole));
        return IsOldBy(Cues.LongStanding, hit, whole) || IsOldBy(Cues.Over, hit, whole);
    }

    private bool IsOldBy(int cue, int hit, int whole)
    {
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
        {
            if (IsWithin(whole, c) || IsShadowed(c) || !SpeaksOf(c, hit)) continue;
            // "Desde hace diez años" is no "hace diez años".
            if (cue == Cues.Over && IsPartOf(Cues.LongStanding, c)) continue;
            if (IsRenewed(hits[c].Start, c) || IsRenewed(hits[hit].Start, c)) continue;
            if (cue != Cues.LongStanding || !IsRenewedElsewhere(hit, c)) return true;
        }
        return false;
    }

    /// <summary>
    /// "Weak for twenty years, never changed. But now it drags": what is old, and is told as worse or as new in another
    /// part of the message, is not unchanged. Not where that part speaks of the back pain, or says no to the change.
    /// </summary>
    private bool IsRenewedElsewhere(int hit, int cue)
    {
        for (int n = hits.First(Cues.Renewed); n >= 0; n = hits[n].Next)
        {
            int at = hits[n].Start;
            if (IsShadowed(n) || IsPartOf(Cues.LongStanding, n) || IsPartOf(Cues.Over, n) || IsAboutThePain(n) || IsJustDenied(at)) continue;
            if (at > hits[hit].Start || at > hits[cue].Start || !EndsSentence(at, hits[hit].Start)) return true;
        }
        return false;
    }

    /// <summary>The "new" in "nothing new" is none.</summary>
    private bool IsPartOf(int cue, int other)
    {
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
            if (hits[c].Start <= hits[other].Start && hits[c].End >= hits[other].End) return true;
        return false;
    }

    /// <summary>A "now" inside "over now" renews nothing.</summary>
    private bool IsRenewed(int at, int cue)
    {
        for (int n = hits.First(Cues.Renewed); n >= 0; n = hits[n].Next)
            if (stretches[hits[n].Start] == stretches[at] && !IsShadowed(n) && (hits[n].Start < hits[cue].Start || hits[n].End > hits[cue].End)) return true;
        return false;
    }

    /// <summary>A cue speaks of a hit in its own stretch, or of one in the clauses just before it when it opens the clause.</summary>
    private bool SpeaksOf(int cue, int hit)
    {
        int cueAt = hits[cue].Start, hitAt = hits[hit].End;
        if (stretches[cueAt] == stretches[hits[hit].Start]) return !IsAboutThePain(cue);
        int apart = tokens[cueAt].Clause - tokens[hitAt].Clause;
        if (apart == 0 && OpensNextStretch(cue, hit)) return !IsAboutThePain(cue) && !IsAboutThePain(hit);
        if (apart is < 1 or > 2 || IsAboutThePain(cue)) return false;
        return cueAt < 4 || tokens[cueAt - 4].Clause != tokens[cueAt].Clause;
    }

    /// <summary>"hormigueo en las dos piernas | desde hace años": the cue itself cut the clause, right behind what it speaks of.</summary>
    private bool OpensNextStretch(int cue, int hit) =>
        stretches[hits[cue].Start] == stretches[hits[hit].End] + 1 && stretches[hits[cue].Start - 1] != stretches[hits[cue].Start];

    private bool IsExplained(int hit, ConceptRule concept)
    {
        int from = tokens[hits[hit].Start].Clause - 1, to = tokens[hits[hit].End].Clause + 1;
        foreach (int explanation in concept.Explained)
            for (int e = hits.First(explanation); e >= 0; e = hits[e].Next)
                if (tokens[hits[e].Start].Clause >= from && tokens[hits[e].Start].Clause <= to && !IsShadowed(e)
                    && !IsWithin(hit, e) && !IsJustDenied(hits[e].Start)) return true;
        return false;
    }

    /// <summary>"no diet" explains nothing.</summary>
    private bool IsJustDenied(int at)
    {
        for (int c = hits.First(Cues.Denial); c >= 0; c = hits[c].Next)
            if (hits[c].End < at && at - hits[c].End <= 2 && stretches[hits[c].End] == stretches[at] && !IsShadowed(c)) return true;
        return false;
    }

    /// <summary>Whether the back pain is named beside the cue. The "back" in "it all came back" is no back.</summary>
    private bool IsAboutThePain(int cue)
    {
        for (int c = hits.First(Cues.Complaint); c >= 0; c = hits[c].Next)
            if (stretches[hits[c].Start] == stretches[hits[cue].Start] && !IsShadowed(c)
                && (hits[c].Start < hits[cue].Start || hits[c].End > hits[cue].End)) return true;
        return false;
    }

    private bool Between(int cue, int after, int before)
    {
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
            if (hits[c].Start > after && hits[c].Start < before) return true;
        return false;
    }

    private bool IsAt(int cue, int at)
    {
        for (int c = hits.First(cue); c >= 0; c = hits[c].Next)
            if (hits[c].Start == at) return true;
        return false;
    }

    /// <summary>Whether the cue lies in one of the terms that make the hit.</summary>
    private bool IsWithin(int hit, int cue)
    {
        if (hits[hit].Left >= 0) return IsWithin(hits[hit].Left, cue) || (hits[hit].Right >= 0 && IsWithin(hits[hit].Right, cue));
        return hits[hit].Start <= hits[cue].Start && hits[hit].End >= hits[cue].End;
    }

    /// <summary>Whether a longer phrase takes the cue's meaning away: "not sure", "no wonder", "not from sitting".</summary>
    private bool IsShadowed(int cue)
    {
        for (int p = hits.First(Cues.NotADenial); p >= 0; p = hits[p].Next)
            if (hits[p].Start <= hits[cue].Start && hits[p].End >= hits[cue].Start) return true;
        return false;
    }
}
