namespace BackBot.Language;

/// <summary>The length of the episode told in a story: "for 3 weeks" beside a word for the pain, "started two days ago".</summary>
/// <remarks>A clause that tells of something else ("hip fracture 2 years ago", "on the new mattress for a month") gives nothing.</remarks>
internal static class StatedEpisode
{
    private const double Widest = 0.15;
    private const double Border = 2.5;

    public static List<Reading<ElapsedTime>> Find(Words words, Lexicon lexicon, DateOnly today)
    {
        var all = DurationScan.Of(words, lexicon, today);
        var lasting = all.FindAll(one => !IsClock(one) && IsLasting(one, words, lexicon) && !IsOfOtherEvent(one, words, lexicon));
        var tied = lasting.FindAll(one => TellsOfPain(one, words, lexicon) && !Readings.IsDenied(one.First, words, lexicon));
        // Two lengths compete ("ten years of this, worse for a week"): ask. So does a rough one that spans a border.
        if (tied.Count != 1 || all.Exists(other => other != tied[0] && Competes(other, tied[0], words, lexicon))) return [];
        return IsTooRough(tied[0], words, lexicon) ? [] : tied;
    }

    private static bool Competes(Reading<ElapsedTime> other, Reading<ElapsedTime> tied, Words words, Lexicon lexicon) =>
        !IsOfOtherEvent(other, words, lexicon) && !IsClock(other)
        && Math.Abs(other.Value.Weeks - tied.Value.Weeks) > Math.Max(1, Widest * tied.Value.Weeks);

    /// <summary>Minutes and hours are what things take ("sat 9 hours"), not what an episode lasts.</summary>
    private static bool IsClock(Reading<ElapsedTime> one) => one.Value.Weeks is > 0 and < 1 / 7.5;

    /// <summary>Too inexact to say on which side of six and twelve weeks it lies, or to be held to at all.</summary>
    private static bool IsTooRough(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        double weeks = one.Value.Weeks;
        bool inexact = lexicon.VagueWeeks.Match(words, one.First, out _) > 0
            || Has(Cue.MoreThan, one.First - 3, one.First, words, lexicon) || Has(Cue.LessThan, one.First - 3, one.First, words, lexicon)
            || (lexicon.Counts.Match(words, one.First, out double few) > 0 && few > 2)
            || (lexicon.Moments.Match(words, one.First, out double days) > 0 && days > 10)
            || (words[one.First].Form.Length == 4 && weeks < 200 && one.Value.Approximate);
        return inexact || (one.Value.Approximate && (Math.Abs(weeks - 6) < Border || Math.Abs(weeks - 12) < Border));
    }

    private static bool IsLasting(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        if (lexicon.Is(Cue.StillNow, words, one.End) || lexicon.Is(Cue.Ago, words, one.End)) return true;
        for (int at = one.First - 1; at >= Math.Max(0, one.First - 3) && words.SameClause(at, one.First); at--)
        {
            if (lexicon.Is(Cue.LastingFor, words, at) || lexicon.Is(Cue.Since, words, at)) return true;
            if (!lexicon.Is(Cue.Approximately, words, at) && !lexicon.Is(Cue.Stop, words, at) && !lexicon.Is(Cue.DateAnchor, words, at)) return false;
        }
        return false;
    }

    private static bool IsOfOtherEvent(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        var (from, to) = Clause(one, words);
        return Has(Cue.OtherEvent, from, to, words, lexicon);
    }

    /// <summary>A word for the pain or its beginning in the same clause, or a clause that is hardly more than the duration after one that has it.</summary>
    private static bool TellsOfPain(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        var (from, to) = Clause(one, words);
        if (Has(Cue.PainWord, from, to, words, lexicon) || Has(Cue.Began, from, to, words, lexicon)) return true;
        if (to - from > one.End - one.First + 3 || from == 0) return false;
        int before = from - 1;
        while (before > 0 && words.SameClause(before - 1, from - 1)) before--;
        return Has(Cue.PainWord, before, from, words, lexicon) && !Has(Cue.OtherEvent, before, from, words, lexicon);
    }

    private static (int From, int To) Clause(Reading<ElapsedTime> one, Words words)
    {
        int from = one.First, to = one.End;
        while (from > 0 && words.SameClause(from - 1, one.First)) from--;
        while (to < words.Count && words.SameClause(to, one.End - 1)) to++;
        return (from, to);
    }

    private static bool Has(Cue cue, int from, int to, Words words, Lexicon lexicon)
    {
        for (int at = Math.Max(0, from); at < to; at++)
            if (lexicon.Is(cue, words, at)) return true;
        return false;
    }
}
