namespace BackBot.Language;

/// <summary>The pain score told in a story: "pain 6", "6/10", "un 8 de dolor". With past and present, the present.</summary>
internal static class StatedPain
{
    public static List<Reading<int>> Find(Words words, Lexicon lexicon)
    {
        var scan = ScaleScan.Of(words, lexicon);
        var time = new TimeSense(words, lexicon);
        var said = scan.OnScale.Concat(scan.Bare.FindAll(number => IsTied(number, words, lexicon))).ToList();
        // "pain was 9 yesterday but 4 today": the score of now leans on the words of the score before.
        if (said.Exists(number => TimeOf(number, time) == When.Past))
            said.AddRange(scan.Bare.FindAll(number => TimeOf(number, time) == When.Now && EndsWell(number, words, lexicon)));
        var all = said.Distinct().OrderBy(one => one.First).ToList();
        if (scan.OtherScale || !all.TrueForAll(one => one.Value is >= 0 and <= 10 && one.Value % 1 == 0)) return [];
        var scores = all.ConvertAll(one => new Reading<int>((int)one.Value, one.First, one.End));
        bool atTimes = Enumerable.Range(0, words.Count).Any(at => lexicon.Is(Cue.AtTimes, words, at));
        return Readings.Standing(scores, words, lexicon)
            .FindAll(one => TimeOf(one, time) != When.Past && (!atTimes || TimeOf(one, time) == When.Now) && !IsRange(one, words, lexicon));
    }

    private static When TimeOf<T>(Reading<T> one, TimeSense time) => time.Of(one.First, one.End, time.AnyBefore(one.First));

    private static bool IsTied(Reading<double> number, Words words, Lexicon lexicon)
    {
        if (number.End < words.Count && words.SameClause(number.First, number.End))
        {
            int link = lexicon.Match(Cue.ScaleFrom, words, number.End);
            if (link > 0 && lexicon.Is(Cue.PainScoreWord, words, number.End + link)) return true;
        }
        int at = number.First - 1;
        for (; at >= 0 && at >= number.First - 5 && words.SameClause(at, number.First); at--)
        {
            if (lexicon.Is(Cue.PainScoreWord, words, at)) return EndsWell(number, words, lexicon);
            if (!lexicon.Is(Cue.PainLink, words, at)) return false;
        }
        return false;
    }

    /// <summary>"pain is a 7" ends there; "pain for 7 nights" does not.</summary>
    private static bool EndsWell(Reading<double> number, Words words, Lexicon lexicon) =>
        number.End == words.Count || !words.SameClause(number.First, number.End)
        || new[] { Cue.Now, Cue.Past, Cue.ClauseOpener, Cue.And, Cue.Filler }.Any(cue => lexicon.Is(cue, words, number.End));

    private static bool IsRange(Reading<int> score, Words words, Lexicon lexicon) =>
        Joins(score.First - 1, words, lexicon) && NumberBefore(score.First - 1, words, lexicon)
        || Joins(score.End, words, lexicon) && NumberScanner.At(words, lexicon, score.End + 1) is not null;

    private static bool Joins(int at, Words words, Lexicon lexicon) =>
        at >= 0 && at < words.Count && (words[at].Form is "-" or "–" || lexicon.Is(Cue.RangeJoin, words, at));

    private static bool NumberBefore(int at, Words words, Lexicon lexicon) => at > 0 && NumberScanner.At(words, lexicon, at - 1) is not null;
}
