using System.Globalization;

namespace BackBot.Language;

/// <summary>Finds numbers in digits and words: "58", "7,5", "fifty-eight", "treinta y dos", "seven and a half", "½".</summary>
/// <remarks>Leaves out dates ("3/11/2024"), parts of names ("L4/5") and words that only look like a number ("this one").</remarks>
internal static class NumberScanner
{
    public static List<NumberMention> Scan(Words words, Lexicon lexicon)
    {
        var found = new List<NumberMention>();
        int at = 0;
        while (at < words.Count)
        {
            int skip = Math.Max(lexicon.Match(Cue.NotANumber, words, at), NameOrDate(words, at));
            if (skip > 0)
            {
                at += skip;
                continue;
            }
            var number = At(words, lexicon, at);
            if (number is { } mention) found.Add(mention);
            at = number?.End ?? at + 1;
        }
        return found;
    }

    /// <summary>The number that begins at this word, with its half and its sign.</summary>
    public static NumberMention? At(Words words, Lexicon lexicon, int at)
    {
        if (at >= words.Count) return null;
        int start = IsNegative(words, lexicon, at) ? at + 1 : at;
        if (Digits(words, start) is not { } plain && InWords(words, lexicon, start, out plain) is false)
            return words[at].Form == "½" ? new NumberMention(0.5, at, at + 1) : null;
        var whole = WithHalf(words, lexicon, plain);
        return start == at ? whole : new NumberMention(-whole.Value, at, whole.End);
    }

    private static bool IsNegative(Words words, Lexicon lexicon, int at)
    {
        if (at + 1 >= words.Count) return false;
        if (lexicon.Is(Cue.Minus, words, at)) return true;
        // "6-7" is a range, "- 7" a list; only a dash that touches the number and nothing before it is a sign.
        return words[at].Form == "-" && words.TouchesPrevious(at + 1) && !words.TouchesPrevious(at);
    }

    private static NumberMention? Digits(Words words, int at)
    {
        if (at >= words.Count || !char.IsDigit(words[at].Form[0])) return null;
        var ascii = string.Create(words[at].Form.Length, words[at].Form, static (span, form) =>
        {
            for (int i = 0; i < form.Length; i++)
                span[i] = char.IsDigit(form[i]) ? (char)('0' + (int)char.GetNumericValue(form[i])) : form[i];
        });
        return double.TryParse(ascii, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            ? new NumberMention(value, at, at + 1)
            : null;
    }

    private static bool InWords(Words words, Lexicon lexicon, int at, out NumberMention mention)
    {
        mention = default;
        int length = lexicon.Numbers.Match(words, at, out double value);
        if (length == 0) return false;
        int end = at + length;
        if (value is >= 1 and < 10 && lexicon.Numbers.Match(words, end, out double hundred) is var more and > 0 && hundred == 100)
            (value, end) = (value * 100, end + more);
        if (value is >= 100 and < 1000) (value, end) = Add(words, lexicon, Cue.HundredsJoin, value, end, 99);
        if (value % 100 is >= 20 && value % 10 == 0) (value, end) = Add(words, lexicon, Cue.TensJoin, value, end, 9);
        mention = new NumberMention(value, at, end);
        return true;
    }

    private static (double Value, int End) Add(Words words, Lexicon lexicon, Cue join, double value, int end, double most)
    {
        int next = end + lexicon.Match(join, words, end);
        int length = lexicon.Numbers.Match(words, next, out double rest);
        // "treinta y 5" is one number; "thirty 5" is two.
        if (next > end && Digits(words, next) is { } digits) (length, rest) = (1, digits.Value);
        return length > 0 && rest >= 1 && rest <= most && words.SameClause(end - 1, next) ? (value + rest, next + length) : (value, end);
    }

    private static NumberMention WithHalf(Words words, Lexicon lexicon, NumberMention number)
    {
        int half = lexicon.Match(Cue.AndAHalf, words, number.End);
        if (half == 0 && number.End < words.Count && words[number.End].Form == "½") half = 1;
        return half == 0 ? number : new NumberMention(number.Value + 0.5, number.First, number.End + half);
    }

    private static int NameOrDate(Words words, int at)
    {
        if (!char.IsDigit(words[at].Form[0])) return 0;
        bool slash = IsSlashed(words, at + 1);
        if (words.TouchesPrevious(at) && char.IsLetter(words[at - 1].Form[^1])) return slash ? 3 : 1;
        return slash && IsSlashed(words, at + 3) ? 5 : 0;
    }

    private static bool IsSlashed(Words words, int at) =>
        at + 1 < words.Count && words[at].Form == "/" && char.IsDigit(words[at + 1].Form[0]);
}
