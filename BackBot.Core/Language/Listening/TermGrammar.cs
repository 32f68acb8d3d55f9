using System.Buffers;
using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>
/// Spells out a term of the lexicon: <c>(a|b)</c> is a choice, <c>x(s)?</c> may be left out,
/// <c>&lt;name&gt;</c> stands for every term of another class.
/// </summary>
/// <remarks>Everything is spelt out when the lexicon is loaded, so that reading a message needs only look-ups.</remarks>
internal static class TermGrammar
{
    /// <summary>More than this from one term is a slip of the author, not a vocabulary.</summary>
    public const int MostSpellings = 6000;

    private static readonly SearchValues<char> Special = SearchValues.Create("|()<?");

    /// <exception cref="FormatException">The term is badly formed, names an unknown class, or has too many spellings.</exception>
    public static ImmutableArray<string> Expand(string term, Func<string, IReadOnlyList<string>> termsOf)
    {
        int at = 0;
        var spellings = Choice(term, ref at, termsOf);
        if (at != term.Length) throw new FormatException($"unexpected '{term[at]}' in the term \"{term}\"");
        if (spellings.Count == 1) return Tidy(spellings[0]) is { Length: > 0 } only ? [only] : [];
        return [.. spellings.Select(Tidy).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static List<string> Choice(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        var all = Sequence(term, ref at, termsOf);
        while (at < term.Length && term[at] == '|')
        {
            at++;
            all.AddRange(Sequence(term, ref at, termsOf));
        }
        return all;
    }

    private static List<string> Sequence(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        List<string> heads = [string.Empty];
        while (at < term.Length && term[at] is not ('|' or ')'))
        {
            var part = Part(term, ref at, termsOf);
            heads = heads is [""] ? part : Append(heads, part, term);
        }
        return heads;
    }

    private static List<string> Part(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        if (term[at] == '(') return Group(term, ref at, termsOf);
        if (term[at] == '<') return [.. termsOf(Name(term, ref at))];
        int end = term.AsSpan(at).IndexOfAny(Special);
        end = end < 0 ? term.Length : at + end;
        if (end < term.Length && term[end] == '?') throw new FormatException($"'?' stands only after a bracket in the term \"{term}\"");
        string plain = term[at..end];
        at = end;
        return [plain];
    }

    private static List<string> Group(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        at++;
        var inside = Choice(term, ref at, termsOf);
        if (at >= term.Length) throw new FormatException($"a bracket is not closed in the term \"{term}\"");
        at++;
        if (at < term.Length && term[at] == '?')
        {
            at++;
            inside.Add(string.Empty);
        }
        return inside;
    }

    private static string Name(string term, ref int at)
    {
        int close = term.IndexOf('>', at);
        if (close < 0) throw new FormatException($"'<' is not closed in the term \"{term}\"");
        string name = term[(at + 1)..close];
        at = close + 1;
        return name;
    }

    private static List<string> Append(List<string> heads, List<string> tails, string term)
    {
        if ((long)heads.Count * tails.Count > MostSpellings)
            throw new FormatException($"the term \"{term}\" has more than {MostSpellings} spellings");
        var joined = new List<string>(heads.Count * tails.Count);
        foreach (string head in heads)
            foreach (string tail in tails) joined.Add(head + tail);
        return joined;
    }

    private static string Tidy(string spelling) =>
        spelling is [not ' ', .., not ' '] or [not ' '] && !spelling.Contains("  ", StringComparison.Ordinal)
            ? spelling
            : string.Join(' ', spelling.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
