namespace BackBot.Language;

/// <summary>Reads a number on the scale from 0 to 10, as people say it.</summary>
/// <remarks>
/// Halves and two neighbours read as the higher one: of two readings the more severe is the cautious one. Two numbers further apart
/// are asked about. Pure; linear time.
/// </remarks>
public static class ScaleReader
{
    /// <summary>In a longer text, a "bad" need not be said of the pain.</summary>
    private const int LongestForWord = 8;

    /// <returns>
    /// 0 to 10, unsure, declined, ambiguous, or not understood: <c>out_of_range</c>, <c>other_scale</c> ("3/5"), <c>denied</c>
    /// ("not 8"), <c>past</c> ("it was 9 yesterday"), <c>word</c> ("awful", with its span), <c>no_number</c>, <c>empty</c>.
    /// </returns>
    public static Recognition<int> Read(Utterance utterance, Lexicon lexicon)
    {
        var words = Words.Of(utterance, lexicon);
        var scan = ScaleScan.Of(words, lexicon);
        var numbers = scan.OnScale.Count > 0 ? scan.OnScale : scan.Bare;
        bool odd = Readings.Standing(numbers, words, lexicon).Exists(number => number.Value is < 0 or > 10);
        var inRange = numbers.FindAll(number => number.Value is >= 0 and <= 10);
        if (inRange.Count == 0)
        {
            if (odd) return new Recognition<int>.NotUnderstood("out_of_range");
            if (scan.OtherScale) return new Recognition<int>.NotUnderstood("other_scale");
            if (numbers.Count > 0) return new Recognition<int>.NotUnderstood("denied");
        }
        var candidates = inRange.ConvertAll(number => new Reading<int>((int)Math.Ceiling(number.Value), number.First, number.End));
        return Decide(WithExtremes(candidates, words, lexicon), words, lexicon);
    }

    private static Recognition<int> Decide(List<Reading<int>> candidates, Words words, Lexicon lexicon)
    {
        if (candidates.Count == 0) return WithoutNumber(words, lexicon);
        var standing = Readings.Standing(candidates, words, lexicon);
        if (standing.Count == 0) return new Recognition<int>.NotUnderstood("denied");
        int low = standing.Min(one => one.Value), high = standing.Max(one => one.Value);
        if (Readings.IsUnclearCorrection(candidates, words, lexicon)) return NoValue.Ambiguous(candidates.Select(one => one.Value));
        if (high - low > 1) return NoValue.Ambiguous(standing.Select(one => one.Value));
        // Without a word for the past nothing can be of the past.
        if (!SaysPast(words, lexicon)) return new Recognition<int>.Value(high, words.Span(standing[0].First, standing[^1].End));
        var time = new TimeSense(words, lexicon);
        if (standing.TrueForAll(one => time.Of(one.First, one.End, time.AnyBefore(one.First)) == When.Past) && !time.SaysNow)
            return new Recognition<int>.NotUnderstood("past");
        return new Recognition<int>.Value(high, words.Span(standing[0].First, standing[^1].End));
    }

    private static bool SaysPast(Words words, Lexicon lexicon)
    {
        for (int at = 0; at < words.Count; at++)
            if (lexicon.Is(Cue.Past, words, at) || lexicon.Is(Cue.PastVerb, words, at)) return true;
        return false;
    }

    /// <summary>"Awful" is an answer in all but the number: the person is asked for that, with their own word.</summary>
    private static Recognition<int> WithoutNumber(Words words, Lexicon lexicon)
    {
        var none = NoValue.Of<int>(words, lexicon, "no_number");
        if (none is not Recognition<int>.NotUnderstood || words.Count > LongestForWord) return none;
        for (int at = 0; at < words.Count; at++)
            if (lexicon.Match(Cue.VaguePain, words, at) is var length and > 0) return new Recognition<int>.NotUnderstood("word", words.Span(at, at + length));
        return none;
    }

    /// <summary>"No pain" is 0 and "the worst imaginable" 10, but only when that is all that is said, or said of now.</summary>
    private static List<Reading<int>> WithExtremes(List<Reading<int>> numbers, Words words, Lexicon lexicon)
    {
        TimeSense? time = null;
        var all = new List<Reading<int>>(numbers);
        int other = 0;
        for (int at = 0; at < words.Count;)
        {
            int zero = lexicon.Match(Cue.NoPain, words, at), ten = lexicon.Match(Cue.WorstPain, words, at);
            int length = Math.Max(zero, ten);
            if (length > 0 && (numbers.Count == 0 || (time ??= new TimeSense(words, lexicon)).Of(at, at + length, time.AnyBefore(at)) == When.Now))
                all.Add(new Reading<int>(zero >= ten ? 0 : 10, at, at + length));
            if (length == 0 && (length = Weightless(words, lexicon, at)) == 0) other++;
            at += Math.Max(1, length);
        }
        return numbers.Count == 0 && other > 1 ? numbers : [.. all.OrderBy(one => one.First)];
    }

    private static int Weightless(Words words, Lexicon lexicon, int at)
    {
        int longest = 0;
        foreach (var cue in (ReadOnlySpan<Cue>)[Cue.Filler, Cue.Stop, Cue.Now, Cue.Past, Cue.Approximately, Cue.Correction, Cue.NoAlone, Cue.ClauseOpener, Cue.PastVerb])
            longest = Math.Max(longest, lexicon.Match(cue, words, at));
        return longest;
    }
}
