using System.Globalization;

namespace BackBot.Language.Listening;

/// <summary>One part of a pattern text: a class name, a quoted term, or a joint of two patterns.</summary>
internal abstract record PatternPart
{
    private PatternPart()
    {
    }

    internal sealed record Class(string Name) : PatternPart;

    internal sealed record Term(string Text) : PatternPart;

    internal sealed record Joint(Bond Bond, int Reach, PatternPart Left, PatternPart Right) : PatternPart;
}

/// <summary>
/// Reads <c>a > b</c> (b soon after a), <c>a + b</c> (same clause, any order), <c>a ++ b</c> (neighbouring clauses too),
/// <c>a &amp; b</c> (anywhere), <c>!c</c> at the end (unless c stands in the same clauses). <c>+/3</c> sets the most words between.
/// <c>></c> binds tightest, <c>&amp;</c> loosest.
/// </summary>
internal static class PatternGrammar
{
    private static readonly (string Sign, Bond Bond, int Reach)[] Joints =
        [("&", Bond.Anywhere, int.MaxValue), ("++", Bond.Across, 9), ("+", Bond.Near, 7), (">", Bond.Then, 3)];

    /// <exception cref="FormatException">The pattern is badly formed.</exception>
    public static (PatternPart Part, List<string> Blockers) Parse(string pattern)
    {
        var words = Split(pattern);
        var blockers = new List<string>();
        while (words.Count > 0 && words[^1][0] == '!')
        {
            blockers.Add(words[^1][1..]);
            words.RemoveAt(words.Count - 1);
        }
        return (Parse(words, 0, pattern), blockers);
    }

    private static PatternPart Parse(List<string> words, int level, string pattern)
    {
        if (level == Joints.Length) return Single(words, pattern);
        var (sign, bond, usual) = Joints[level];
        int at = words.FindLastIndex(w => w == sign || w.StartsWith(sign + "/", StringComparison.Ordinal));
        if (at < 0) return Parse(words, level + 1, pattern);
        int reach = words[at].Length == sign.Length ? usual : Reach(words[at][(sign.Length + 1)..], pattern);
        return new PatternPart.Joint(bond, reach, Parse(words[..at], level, pattern), Parse(words[(at + 1)..], level + 1, pattern));
    }

    private static PatternPart Single(List<string> words, string pattern)
    {
        if (words.Count != 1) throw new FormatException($"the pattern \"{pattern}\" needs one name or quoted term on each side of a sign");
        return words[0][0] == '"' ? new PatternPart.Term(words[0].Trim('"')) : new PatternPart.Class(words[0]);
    }

    private static int Reach(string digits, string pattern) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int reach)
            ? reach
            : throw new FormatException($"\"{digits}\" is not a number of words in the pattern \"{pattern}\"");

    private static List<string> Split(string pattern)
    {
        var words = new List<string>();
        int at = 0;
        while (at < pattern.Length)
        {
            if (pattern[at] == ' ')
            {
                at++;
                continue;
            }
            int end = pattern[at] == '"' ? pattern.IndexOf('"', at + 1) + 1 : pattern.IndexOf(' ', at);
            if (pattern[at] == '"' && end == 0) throw new FormatException($"a quotation mark is not closed in the pattern \"{pattern}\"");
            if (end < 0) end = pattern.Length;
            words.Add(pattern[at..end]);
            at = end;
        }
        return words;
    }
}
