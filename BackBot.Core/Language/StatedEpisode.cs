namespace BackBot.Language;

/// <summary>The length of the episode told in a story: "for 3 weeks" beside a word for the pain, "started two days ago".</summary>
/// <remarks>A clause that tells of something else ("hip fracture 2 years ago", "on the new mattress for a month") gives nothing.</remarks>
internal static class StatedEpisode
{
    private const double Widest = 0.15;
    private const double Border = 2.5;

    /// <summary>Words that may lie between a duration and what it belongs to; speech typed by a machine has no commas.</summary>
    private const int Farthest = 30;

    /// <param name="words">The story.</param>
    /// <param name="lexicon">Its language.</param>
    /// <param name="today">The person's calendar day.</param>
    /// <param name="ages">Numbers already read as the age: "58 años" is no duration then.</param>
    public static List<Reading<ElapsedTime>> Find(Words words, Lexicon lexicon, DateOnly today, List<Reading<int>> ages)
    {
        if (Has(Cue.Again, 0, words.Count, words, lexicon)) return [];
        var all = DurationScan.Of(words, lexicon, today).FindAll(one => !ages.Exists(age => one.First < age.End && age.First < one.End));
        var tied = all.FindAll(one => !IsClock(one) && IsLasting(one, words, lexicon) && !IsElsewhere(one, words, lexicon) && TellsOfPain(one, words, lexicon));
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
        if (lexicon.Is(Cue.StillNow, words, one.End) || lexicon.Is(Cue.Ago, words, one.End) || IsOfPain(one, words, lexicon)) return true;
        for (int at = one.First - 1; at >= Math.Max(0, one.First - 3) && words.SameClause(at, one.First); at--)
        {
            if (lexicon.Is(Cue.LastingFor, words, at) || lexicon.Is(Cue.Since, words, at)) return true;
            if (!lexicon.Is(Cue.Approximately, words, at) && !lexicon.Is(Cue.Stop, words, at) && !lexicon.Is(Cue.DateAnchor, words, at)) return false;
        }
        return false;
    }

    /// <summary>"Three weeks of back pain"; "back pain two months" where no more is said.</summary>
    private static bool IsOfPain(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        bool ends = one.End == words.Count || !words.SameClause(one.First, one.End);
        if (ends) return one.First > 0 && words.SameClause(one.First - 1, one.First) && lexicon.Is(Cue.PainWord, words, one.First - 1);
        int link = lexicon.Match(Cue.LengthOf, words, one.End);
        return link > 0 && one.End + link < words.Count && words.SameClause(one.First, one.End + link) && lexicon.Is(Cue.PainWord, words, one.End + link);
    }

    private static bool IsOfOtherEvent(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        var (from, to) = Clause(one, words, lexicon);
        return Has(Cue.OtherEvent, from, to, words, lexicon);
    }

    /// <summary>Denied ("no pain for 3 weeks"), of another course or event, or of another person.</summary>
    private static bool IsElsewhere(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        var (from, to) = Clause(one, words, lexicon);
        if (Has(Cue.OtherEvent, from, to, words, lexicon) || Has(Cue.ChangeOfCourse, from, to, words, lexicon) || Has(Cue.Negation, from, to, words, lexicon))
            return true;
        int told = from;
        while (told < to && !lexicon.Is(Cue.PainWord, words, told) && !lexicon.Is(Cue.Began, words, told)) told++;
        return Has(Cue.OtherPerson, from, told, words, lexicon);
    }

    /// <summary>A word for the pain or its beginning in the same clause, or a clause that is hardly more than the duration after one that has it.</summary>
    private static bool TellsOfPain(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        var (from, to) = Clause(one, words, lexicon);
        if (Has(Cue.PainWord, from, to, words, lexicon) || Has(Cue.Began, from, to, words, lexicon)) return true;
        if (to - from > one.End - one.First + 3 || from == 0) return false;
        int before = from - 1;
        while (before > 0 && from - before < Farthest && words.SameClause(before - 1, from - 1)) before--;
        return Has(Cue.PainWord, before, from, words, lexicon) && !Has(Cue.OtherEvent, before, from, words, lexicon);
    }

    private static (int From, int To) Clause(Reading<ElapsedTime> one, Words words, Lexicon lexicon)
    {
        int from = one.First, to = one.End;
        while (from > 0 && one.First - from < Farthest && words.SameClause(from - 1, one.First) && !lexicon.Is(Cue.Conjunction, words, from - 1)) from--;
        while (to < words.Count && to - one.End < Farthest && words.SameClause(to, one.End - 1) && !lexicon.Is(Cue.Conjunction, words, to)) to++;
        return (from, to);
    }

    private static bool Has(Cue cue, int from, int to, Words words, Lexicon lexicon)
    {
        for (int at = Math.Max(0, from); at < to; at++)
            if (lexicon.Is(cue, words, at)) return true;
        return false;
    }
}
