namespace BackBot.Language;

/// <summary>Reads how long the episode has lasted, as an answer to that question.</summary>
/// <remarks>Of a range the lower end counts: a short episode is the cautious reading. Pure; linear time.</remarks>
public static class DurationReader
{
    /// <param name="utterance">The answer.</param>
    /// <param name="lexicon">Its language.</param>
    /// <param name="today">The person's calendar day.</param>
    /// <param name="bareUnit">What a number without a unit counts: the unit that was asked for.</param>
    /// <returns>
    /// Elapsed time, unsure, declined, ambiguous, or not understood: <c>event</c> (since something whose date is not said),
    /// <c>relative_to_age</c> ("since I was 22"), <c>out_of_range</c>, <c>no_duration</c>, <c>empty</c>.
    /// </returns>
    public static Recognition<ElapsedTime> Read(Utterance utterance, Lexicon lexicon, DateOnly today, DurationUnit bareUnit = DurationUnit.Week)
    {
        var words = Words.Of(utterance, lexicon);
        var found = DurationScan.Of(words, lexicon, today);
        bool fromAge = IsSinceAge(words, lexicon);
        var all = fromAge ? found : WithBare(found, words, lexicon, bareUnit);
        var standing = Readings.Standing(OfThisEpisode(all, words, lexicon), words, lexicon);
        if (standing.Count > 0) return Decide(standing, words);
        if (fromAge) return new Recognition<ElapsedTime>.NotUnderstood("relative_to_age");
        if (Gone(words, lexicon) is { } gone) return new Recognition<ElapsedTime>.Value(new ElapsedTime(0, true), gone);
        bool since = Enumerable.Range(0, words.Count).Any(at => lexicon.Is(Cue.Since, words, at));
        return NoValue.Of<ElapsedTime>(words, lexicon, since ? "event" : "no_duration");
    }

    /// <summary>"On and off for years but this bout two weeks": of several, what stands beside "this bout".</summary>
    private static List<Reading<ElapsedTime>> OfThisEpisode(List<Reading<ElapsedTime>> all, Words words, Lexicon lexicon)
    {
        if (all.Count < 2) return all;
        for (int at = words.Count - 1; at >= 0; at--)
        {
            if (!lexicon.Is(Cue.ThisEpisode, words, at)) continue;
            var after = all.FindAll(one => one.First > at);
            return after.Count > 0 ? after : all[^1].End == at ? [all[^1]] : all;
        }
        return all;
    }

    private static Recognition<ElapsedTime> Decide(List<Reading<ElapsedTime>> standing, Words words)
    {
        var shortest = standing.MinBy(one => one.Value.Weeks);
        double longest = standing.Max(one => one.Value.Weeks);
        if (longest > 120 * DurationUnit.Year.InWeeks()) return new Recognition<ElapsedTime>.NotUnderstood("out_of_range");
        if (longest - shortest.Value.Weeks > Math.Max(1.5, 0.25 * longest)) return NoValue.Ambiguous(standing.Select(one => one.Value));
        var value = standing.Count == 1 ? shortest.Value : shortest.Value with { Approximate = true };
        return new Recognition<ElapsedTime>.Value(value, words.Span(standing[0].First, standing[^1].End));
    }

    /// <summary>Numbers without a unit count when hardly anything else is said, or next to a duration ("six weeks, maybe seven").</summary>
    private static List<Reading<ElapsedTime>> WithBare(List<Reading<ElapsedTime>> found, Words words, Lexicon lexicon, DurationUnit bareUnit)
    {
        var bare = NumberScanner.Scan(words, lexicon)
            .Where(number => number.Value >= 0 && !found.Exists(one => one.First < number.End && number.First < one.End))
            .Where(number => !IsClockTime(number, words, lexicon))
            .Select(number => new Reading<ElapsedTime>(new ElapsedTime(number.Value * bareUnit.InWeeks(), false), number.First, number.End)).ToList();
        int rest = Weight.Of(words, lexicon) - bare.Count - found.Sum(one => one.End - one.First);
        if (bare.Count == 0 || rest > (found.Count == 0 ? 1 : 3)) return found;
        return [.. found.Concat(bare).OrderBy(one => one.First)];
    }

    private static bool IsClockTime(NumberMention number, Words words, Lexicon lexicon) => lexicon.Is(Cue.OtherUnit, words, number.End);

    private static bool IsSinceAge(Words words, Lexicon lexicon) =>
        Enumerable.Range(0, words.Count).Any(at => lexicon.Is(Cue.SinceAge, words, at));

    private static TextSpan? Gone(Words words, Lexicon lexicon)
    {
        for (int at = 0; at < words.Count; at++)
            if (lexicon.Match(Cue.Gone, words, at) is var length and > 0 && EndsClause(at + length, words, lexicon) && !Readings.IsDenied(at, words, lexicon)) return words.Span(at, at + length);
        return null;
    }

    /// <summary>"it has gone" tells that the pain is over, "it has gone numb" does not.</summary>
    private static bool EndsClause(int at, Words words, Lexicon lexicon) =>
        at == words.Count || !words.SameClause(at - 1, at) || lexicon.Is(Cue.Now, words, at) || lexicon.Is(Cue.ClauseOpener, words, at) || lexicon.Is(Cue.Filler, words, at);
}
