namespace BackBot.Language;

/// <summary>The age told in a story: "58, …" at its start, "I'm 58", "58 year old", "tengo 58 años".</summary>
internal static class StatedAge
{
    private const int YoungestAtStart = 14;

    public static List<Reading<int>> Find(Words words, Lexicon lexicon, DateOnly today)
    {
        var scan = new AgeScan(words, lexicon, today);
        if (scan.SaysDecade) return [];
        var found = Readings.Standing(scan.Own, words, lexicon).FindAll(age => !scan.IsApproximate(age) && IsSelf(age, words, lexicon));
        found.AddRange(scan.Bare.Where(age => age.First == 0 && age.Value >= YoungestAtStart && !scan.IsApproximate(age) && OpensStory(age, words, lexicon)));
        return found.TrueForAll(age => age.Value is > 10 and <= AgeReader.Oldest) ? found : [];
    }

    /// <summary>"58, bad back" and "58 with psoriasis"; not "58 press-ups".</summary>
    private static bool OpensStory(Reading<int> age, Words words, Lexicon lexicon) =>
        words.Count > age.End && (!words.SameClause(0, age.End) || lexicon.Is(Cue.AfterAge, words, age.End));

    /// <summary>"I'm 58" with nothing counted behind; "58 years" alone may be a stretch of time, "58 years old" may not.</summary>
    private static bool IsSelf(Reading<int> age, Words words, Lexicon lexicon)
    {
        bool ends = age.End == words.Count || !words.SameClause(age.First, age.End);
        bool self = SaysSelf(age.First, words, lexicon);
        if (lexicon.Match(Cue.AgeUnit, words, age.End) is var unit and > 0)
            return self || (lexicon.Units.Match(words, age.End, out _) != unit && !IsAboutOther(age.First, words, lexicon) && !IsFollowedByOther(age.End, words, lexicon));
        return self && (ends || lexicon.Is(Cue.AfterAge, words, age.End) || lexicon.Is(Cue.And, words, age.End) || lexicon.Is(Cue.ClauseOpener, words, age.End));
    }

    private static bool SaysSelf(int first, Words words, Lexicon lexicon)
    {
        for (int at = Math.Max(0, first - 4); at < first; at++)
            if (words.SameClause(at, first) && lexicon.Match(Cue.AgeSelf, words, at) is var length and > 0 && IsGap(at + length, first, words, lexicon))
                return !IsAboutOther(at, words, lexicon);
        return false;
    }

    /// <summary>"I'm nearly 58", but not "I'm a 7", which scores the pain.</summary>
    private static bool IsGap(int from, int to, Words words, Lexicon lexicon)
    {
        while (from < to && Math.Max(lexicon.Match(Cue.AgeNotYet, words, from), lexicon.Match(Cue.Now, words, from)) is var length and > 0) from += length;
        return from == to;
    }

    private static bool IsFollowedByOther(int after, Words words, Lexicon lexicon) =>
        Enumerable.Range(after, 4).Any(at => at < words.Count && words.SameClause(after - 1, at) && lexicon.Is(Cue.OtherPerson, words, at));

    private static bool IsAboutOther(int before, Words words, Lexicon lexicon)
    {
        for (int at = before - 1; at >= Math.Max(0, before - 4); at--)
            if (words.SameClause(at, before) && (lexicon.Is(Cue.OtherPerson, words, at) || lexicon.Is(Cue.Past, words, at))) return true;
        return false;
    }
}
