using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>Joins hits into larger ones by the lexicon's rules, in one pass.</summary>
internal readonly ref struct RuleMatcher(HeardLexicon lexicon, HitTable hits, ImmutableArray<Token> tokens)
{
    private readonly HeardLexicon lexicon = lexicon;
    private readonly HitTable hits = hits;
    private readonly ImmutableArray<Token> tokens = tokens;

    public void ApplyAll()
    {
        foreach (var rule in lexicon.Rules)
        {
            if (!hits.Any(rule.Left)) continue;
            if (rule.Bond == Bond.Is) Rename(rule);
            else if (hits.Any(rule.Right)) Join(rule);
        }
    }

    private void Rename(PatternRule rule)
    {
        for (int h = hits.First(rule.Left); h >= 0; h = hits[h].Next)
            Keep(rule, hits[h].Start, hits[h].End, h, -1);
    }

    private void Join(PatternRule rule)
    {
        for (int l = hits.First(rule.Left); l >= 0; l = hits[l].Next)
        {
            for (int r = hits.First(rule.Right); r >= 0; r = hits[r].Next)
            {
                if (!Fits(rule, hits[l], hits[r])) continue;
                Keep(rule, Math.Min(hits[l].Start, hits[r].Start), Math.Max(hits[l].End, hits[r].End), l, r);
            }
        }
    }

    private bool Fits(PatternRule rule, in Hit left, in Hit right)
    {
        bool leftFirst = left.End < right.Start;
        if (!leftFirst && right.End >= left.Start) return rule.Bond != Bond.Then && !Share(left, right);
        if (!leftFirst && rule.Bond == Bond.Then) return false;
        int end = leftFirst ? left.End : right.End, start = leftFirst ? right.Start : left.Start;
        if (start - end - 1 > rule.Reach) return false;
        int apart = tokens[start].Clause - tokens[end].Clause;
        return rule.Bond switch
        {
            Bond.Anywhere => true,
            Bond.Across => apart <= 1,
            _ => apart == 0,
        };
    }

    /// <summary>Whether a term of the one overlaps a term of the other; hits that merely interlock are fine.</summary>
    private bool Share(in Hit left, in Hit right)
    {
        if (left.Left >= 0)
            return Share(hits[left.Left], right) || (left.Right >= 0 && Share(hits[left.Right], right));
        if (right.Left >= 0)
            return Share(left, hits[right.Left]) || (right.Right >= 0 && Share(left, hits[right.Right]));
        return left.Start <= right.End && left.End >= right.Start;
    }

    private void Keep(PatternRule rule, int start, int end, int left, int right)
    {
        foreach (int blocker in rule.Blockers)
            for (int b = hits.First(blocker); b >= 0; b = hits[b].Next)
                if (tokens[hits[b].Start].Clause <= tokens[end].Clause && tokens[hits[b].End].Clause >= tokens[start].Clause) return;
        hits.Add(rule.Target, start, end, left, right);
    }
}
