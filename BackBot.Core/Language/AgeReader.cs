namespace BackBot.Language;

/// <summary>Reads a person's own age in years, as an answer to that question.</summary>
/// <remarks>
/// "Nearly 70" is 69: that birthday has not been. "In my 60s" and "about 60" are asked about: the borders of the rules lie at whole
/// years. "Born in 1968" reads as the age of this year's birthday, one too many at most. Pure; linear time.
/// </remarks>
public static class AgeReader
{
    public const int Oldest = 120;

    /// <returns>
    /// 0 to 120, unsure, declined, ambiguous, or not understood: <c>approximate</c>, <c>out_of_range</c>, <c>no_number</c>, <c>empty</c>.
    /// </returns>
    public static Recognition<int> Read(Utterance utterance, Lexicon lexicon, DateOnly today)
    {
        var words = Words.Of(utterance, lexicon);
        var scan = new AgeScan(words, lexicon, today);
        if (scan.SaysDecade) return new Recognition<int>.NotUnderstood("approximate");
        var said = scan.Own.Count > 0 ? scan.Own : Alone(scan.Bare, words, lexicon);
        if (Readings.IsUnclearCorrection(said, words, lexicon)) return NoValue.Ambiguous(said.Select(age => age.Value));
        var ages = Readings.Standing(said, words, lexicon);
        if (ages.Count == 0) return NoValue.Of<int>(words, lexicon, "no_number");
        if (ages.Exists(age => scan.IsApproximate(age))) return new Recognition<int>.NotUnderstood("approximate");
        var possible = ages.FindAll(age => age.Value is >= 0 and <= Oldest);
        if (possible.Count == 0) return new Recognition<int>.NotUnderstood("out_of_range");
        if (possible.Select(age => age.Value).Distinct().Count() > 1) return NoValue.Ambiguous(possible.Select(age => age.Value));
        return new Recognition<int>.Value(possible[0].Value, words.Span(possible[0].First, possible[^1].End));
    }

    /// <summary>A number that nothing ties to an age counts when little else is said; a small one ("two legs") when nothing else is.</summary>
    private static List<Reading<int>> Alone(List<Reading<int>> bare, Words words, Lexicon lexicon)
    {
        int rest = Weight.Of(words, lexicon) - bare.Sum(number => number.End - number.First);
        return bare.FindAll(number => rest <= 0 || (rest <= 4 && number.Value is < 0 or >= 18));
    }
}
