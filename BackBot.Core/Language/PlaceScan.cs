namespace BackBot.Language;

/// <summary>Options named by their place in the list: "2", "1 and 3", "the second one", "the first two".</summary>
/// <param name="Readings">Places, from 0.</param>
/// <param name="OutOfRange">A place was named that the list does not have.</param>
internal sealed record PlaceScan(List<Reading<int>> Readings, bool OutOfRange)
{
    /// <summary>
    /// Numbers count only when the text holds little else: "2 years ago I fell" names no second option.
    /// </summary>
    public static PlaceScan Of(Words words, Lexicon lexicon, int count, List<Reading<int>> named)
    {
        var scan = new PlaceScan([], false);
        int other = 0;
        var places = new List<(int Place, int First, int End)>();
        for (int at = 0; at < words.Count;)
        {
            if (named.Exists(one => one.First <= at && at < one.End))
            {
                at++;
                continue;
            }
            // The "one" of "the sciatica one" is no number.
            if (named.Exists(one => one.End == at) && char.IsLetter(words[at].Form[0]) && lexicon.Match(Cue.PositionWord, words, at) is var place and > 0)
            {
                at += place;
                continue;
            }
            int length = Few(words, lexicon, at, count, places);
            if (length == 0) length = Range(words, lexicon, at, places);
            if (length == 0) length = One(words, lexicon, at, count, places);
            if (length == 0 && (length = Light(words, lexicon, at)) == 0) other++;
            at += Math.Max(1, length);
        }
        int allowed = named.Count > 0 ? 0 : HasOrdinal(words, lexicon) && words.Count <= 6 ? 2 : 0;
        if (other > allowed) return scan;
        foreach (var (place, first, end) in places)
            if (place >= 0 && place < count) scan.Readings.Add(new Reading<int>(place, first, end));
        return scan with { OutOfRange = places.Count > scan.Readings.Count };
    }

    /// <summary>"the first two", "las dos últimas".</summary>
    private static int Few(Words words, Lexicon lexicon, int at, int count, List<(int, int, int)> places)
    {
        bool first = lexicon.Match(Cue.FirstFew, words, at) is var length && length > 0;
        if (!first) length = lexicon.Match(Cue.LastFew, words, at);
        if (length > 0 && NumberScanner.At(words, lexicon, at + length) is { } after && words.SameClause(at, after.First))
            return Add(first, after.Value, at, after.End);
        if (NumberScanner.At(words, lexicon, at) is not { } number) return 0;
        first = lexicon.Match(Cue.FirstFew, words, number.End) is var behind && behind > 0;
        if (!first) behind = lexicon.Match(Cue.LastFew, words, number.End);
        return behind > 0 ? Add(first, number.Value, at, number.End + behind) : 0;

        int Add(bool fromStart, double few, int from, int end)
        {
            for (int i = 0; i < few && i < 20; i++) places.Add((fromStart ? i : count - 1 - i, from, end));
            return end - from;
        }
    }

    /// <summary>"1-3", "del 1 al 3".</summary>
    private static int Range(Words words, Lexicon lexicon, int at, List<(int, int, int)> places)
    {
        if (NumberScanner.At(words, lexicon, at) is not { Value: >= 1 and <= 20 } low || low.End >= words.Count) return 0;
        int join = words[low.End].Form is "-" or "–" ? 1 : lexicon.Match(Cue.RangeJoin, words, low.End);
        bool isOr = lexicon.Is(Cue.And, words, low.End) || lexicon.Is(Cue.Filler, words, low.End);
        if (join == 0 || isOr || NumberScanner.At(words, lexicon, low.End + join) is not { Value: <= 20 } high || high.Value <= low.Value) return 0;
        for (int place = (int)low.Value; place <= (int)high.Value; place++) places.Add((place - 1, at, high.End));
        return high.End - at;
    }

    private static int One(Words words, Lexicon lexicon, int at, int count, List<(int, int, int)> places)
    {
        if (words[at].Form.Contains('.', StringComparison.Ordinal) && char.IsDigit(words[at].Form[0]))
        {
            // "1,3" is two places, not a decimal.
            foreach (string part in words[at].Form.Split('.')) places.Add((part.Length <= 2 && int.TryParse(part, out int place) ? place - 1 : -1, at, at + 1));
            return 1;
        }
        if (lexicon.Ordinals.Match(words, at, out double ordinal) is var length and > 0)
        {
            places.Add((ordinal < 0 ? count - 1 : (int)ordinal - 1, at, at + length));
            // The "one" of "the second one" is no number.
            return length + lexicon.Match(Cue.PositionWord, words, at + length);
        }
        if (NumberScanner.At(words, lexicon, at) is not { } number) return 0;
        places.Add((number.Value is >= 1 and <= 99 && number.Value % 1 == 0 ? (int)number.Value - 1 : -1, at, number.End));
        return number.End - at + (lexicon.Is(Cue.Ordinals, words, number.End) && words.TouchesPrevious(number.End) ? 1 : 0);
    }

    private static bool HasOrdinal(Words words, Lexicon lexicon) =>
        Enumerable.Range(0, words.Count).Any(at => lexicon.Ordinals.Match(words, at, out _) is var length and > 0 && lexicon.Is(Cue.PositionWord, words, at + length));

    private static int Light(Words words, Lexicon lexicon, int at)
    {
        int longest = 0;
        foreach (var cue in (ReadOnlySpan<Cue>)[Cue.Filler, Cue.Stop, Cue.And, Cue.PositionWord, Cue.Correction, Cue.Negation, Cue.RangeJoin, Cue.NoAlone, Cue.Except, Cue.AllOfThem, Cue.Unsure])
            longest = Math.Max(longest, lexicon.Match(cue, words, at));
        return longest > 0 || char.IsLetterOrDigit(words[at].Form[0]) ? longest : 1;
    }
}
