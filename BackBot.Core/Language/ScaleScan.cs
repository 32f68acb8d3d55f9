namespace BackBot.Language;

/// <summary>The numbers of a text sorted by what they can say about a scale from 0 to 10.</summary>
/// <param name="OnScale">Numbers that name the scale: "7/10", "8 out of 10".</param>
/// <param name="Bare">Numbers that count nothing else.</param>
/// <param name="OtherScale">A number on another scale was given ("3/5").</param>
internal sealed record ScaleScan(List<Reading<double>> OnScale, List<Reading<double>> Bare, bool OtherScale)
{
    public static ScaleScan Of(Words words, Lexicon lexicon)
    {
        var scan = new ScaleScan([], [], false);
        var numbers = NumberScanner.Scan(words, lexicon);
        for (int i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            if (i + 1 < numbers.Count && IsOutOf(number, numbers[i + 1], words, lexicon))
            {
                scan = scan.WithFraction(number, numbers[i + 1]);
                i++;
            }
            else if (i + 1 < numbers.Count && NamesScale(number, numbers[i + 1], words, lexicon)) i++;
            else if (!NamesScale(number, words, lexicon) && !CountsOther(number, words, lexicon))
                scan.Bare.Add(new Reading<double>(number.Value, number.First, number.End));
        }
        return scan;
    }

    private ScaleScan WithFraction(NumberMention number, NumberMention whole)
    {
        double divide = whole.Value == 100 ? 10 : 1;
        if (whole.Value is not (10 or 100)) return this with { OtherScale = true };
        OnScale.Add(new Reading<double>(number.Value / divide, number.First, whole.End));
        return this;
    }

    private static bool IsOutOf(NumberMention number, NumberMention whole, Words words, Lexicon lexicon)
    {
        if (whole.First == number.End + 1 && words[number.End].Form == "/") return true;
        int length = lexicon.Match(Cue.OutOf, words, number.End);
        return length > 0 && whole.First == number.End + length;
    }

    /// <summary>"on a scale of 1 to 10", "del 1 al 10": the ends of the scale, not an answer.</summary>
    private static bool NamesScale(NumberMention low, NumberMention high, Words words, Lexicon lexicon)
    {
        if (low.Value is not (0 or 1) || high.Value != 10) return false;
        int join = words[low.End].Form is "-" or "–" ? 1 : lexicon.Match(Cue.RangeJoin, words, low.End);
        return join > 0 && high.First == low.End + join;
    }

    /// <summary>"a 10 point scale", "a scale of 10".</summary>
    private static bool NamesScale(NumberMention number, Words words, Lexicon lexicon)
    {
        int after = number.End;
        if (after < words.Count && words[after].Form is "-" or "–") after++;
        if (number.Value == 10 && lexicon.Match(Cue.PointWord, words, after) is var point and > 0 && lexicon.Is(Cue.ScaleWord, words, after + point)) return true;
        return number.First >= 2 && lexicon.Is(Cue.ScaleFrom, words, number.First - 1)
            && (lexicon.Is(Cue.ScaleWord, words, number.First - 2) || (lexicon.Is(Cue.PointWord, words, number.First - 2) && number.Value == 10));
    }

    /// <summary>"3 weeks", "2 kids", "50 %": the number belongs to something else.</summary>
    private static bool CountsOther(NumberMention number, Words words, Lexicon lexicon) =>
        number.End < words.Count && words.SameClause(number.End - 1, number.End)
        && (lexicon.Units.Match(words, number.End, out _) > 0 || lexicon.Is(Cue.OtherUnit, words, number.End) || lexicon.Is(Cue.Percent, words, number.End));
}
