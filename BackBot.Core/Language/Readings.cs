namespace BackBot.Language;

/// <summary>What holds for values of every kind: taken back, denied, of another time.</summary>
internal static class Readings
{
    /// <summary>Leaves out what the person denies, takes back or says of another time.</summary>
    public static List<Reading<T>> Standing<T>(List<Reading<T>> all, Words words, Lexicon lexicon)
    {
        var standing = AfterCorrection(all, words, lexicon).Where(reading => !IsDenied(reading.First, words, lexicon)).ToList();
        if (standing.Count < 2) return standing;
        var time = new TimeSense(words, lexicon);
        bool cueFirst = time.AnyBefore(standing[0].First);
        var timed = standing.ConvertAll(reading => (reading, time.Of(reading.First, reading.End, cueFirst)));
        if (timed.Exists(one => one.Item2 == When.Now)) timed.RemoveAll(one => one.Item2 != When.Now);
        else if (timed.Exists(one => one.Item2 == When.Unsaid)) timed.RemoveAll(one => one.Item2 == When.Past);
        return timed.ConvertAll(one => one.Item1);
    }

    /// <summary>A "not" right before it, articles and fillers between: "not an 8". Not "no more than 5".</summary>
    public static bool IsDenied(int first, Words words, Lexicon lexicon)
    {
        for (int i = first - 1; i >= 0 && words.SameClause(i, first); i--)
        {
            if (EndsAt(Cue.NotANegation, i, words, lexicon)) return false;
            if (lexicon.Is(Cue.Negation, words, i) && !BeginsLimit(i, words, lexicon)) return true;
            if (first - i > 3 || lexicon.Is(Cue.Conjunction, words, i) || !(lexicon.Is(Cue.Stop, words, i) || lexicon.Is(Cue.Filler, words, i) || lexicon.Is(Cue.Approximately, words, i)))
                return false;
        }
        return false;
    }

    public static bool BeginsLimit(int at, Words words, Lexicon lexicon) => lexicon.Is(Cue.NotANegation, words, at);

    /// <summary>True when a correction cue stands between the two words.</summary>
    public static bool IsCorrectedBetween(int end, int first, Words words, Lexicon lexicon)
    {
        for (int i = end; i < first; i++)
            if (lexicon.Match(Cue.Correction, words, i) is var length and > 0 && i + length <= first && !BeginsLimit(i, words, lexicon)) return true;
            else if (IsLoneNo(i, words, lexicon)) return true;
        return false;
    }

    /// <summary>"8 no 3" or "8, no 3", may take back the 8 or deny the 3.</summary>
    public static bool IsUnclearCorrection<T>(List<Reading<T>> all, Words words, Lexicon lexicon)
    {
        for (int i = 1; i < all.Count; i++)
        {
            int before = all[i].First - 1;
            if (before == all[i - 1].End && !Equals(all[i].Value, all[i - 1].Value) && words.SameClause(before, before + 1)
                && lexicon.Is(Cue.Negation, words, before) && lexicon.Is(Cue.NoAlone, words, before)) return true;
        }
        return false;
    }

    private static IEnumerable<Reading<T>> AfterCorrection<T>(List<Reading<T>> all, Words words, Lexicon lexicon)
    {
        int from = 0;
        for (int i = 1; i < all.Count; i++)
            if (IsCorrectedBetween(all[i - 1].End, all[i].First, words, lexicon)) from = i;
        return all.Skip(from);
    }

    /// <summary>"8, no, 3": a "no" that is a clause of its own takes back; "no 3" need not.</summary>
    private static bool IsLoneNo(int at, Words words, Lexicon lexicon) =>
        at > 0 && at + 1 < words.Count && !words.SameClause(at - 1, at) && !words.SameClause(at, at + 1)
        && (lexicon.Is(Cue.No, words, at) || lexicon.Is(Cue.NoAlone, words, at));

    private static bool EndsAt(Cue cue, int last, Words words, Lexicon lexicon)
    {
        for (int from = Math.Max(0, last - 4); from <= last; from++)
            if (lexicon.Match(cue, words, from) is var length and > 0 && from + length == last + 1) return true;
        return false;
    }
}
