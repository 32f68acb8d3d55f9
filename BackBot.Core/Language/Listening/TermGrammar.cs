using System.Buffers;
using System.Collections.Immutable;

namespace BackBot.Language.Listening;

/// <summary>
/// Reads a term of the lexicon: <c>(a|b)</c> is a choice, <c>x(s)?</c> may be left out,
/// <c>&lt;name&gt;</c> stands for every term of another class.
/// </summary>
public static class TermGrammar
{
    /// <summary>More than this from one sequence is a slip of the author, not a vocabulary.</summary>
    public const int MostSpellings = 6000;

    private static readonly SearchValues<char> Special = SearchValues.Create("|()<?");

    /// <param name="term">Folded to plain lower-case letters.</param>
    /// <param name="termsOf">Every spelling of a class that was defined before.</param>
    /// <exception cref="FormatException">The term is badly formed, names an unknown class, or has too many spellings.</exception>
    public static TermPart.OneOf Parse(string term, Func<string, IReadOnlyList<string>> termsOf)
    {
        int at = 0;
        var (choices, _) = Choice(term, ref at, termsOf);
        if (at != term.Length) throw new FormatException($"unexpected '{term[at]}' in the term \"{term}\"");
        return new TermPart.OneOf([.. choices]);
    }

    private static (List<ImmutableArray<TermPart>> Choices, long Spellings) Choice(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        var (first, spellings) = Sequence(term, ref at, termsOf);
        List<ImmutableArray<TermPart>> all = [first];
        while (at < term.Length && term[at] == '|')
        {
            at++;
            var (next, more) = Sequence(term, ref at, termsOf);
            all.Add(next);
            spellings += more;
        }
        return (all, spellings);
    }

    private static (ImmutableArray<TermPart> Parts, long Spellings) Sequence(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        var parts = ImmutableArray.CreateBuilder<TermPart>();
        long spellings = 1;
        while (at < term.Length && term[at] is not ('|' or ')'))
        {
            var (part, more) = Part(term, ref at, termsOf);
            parts.Add(part);
            spellings *= more;
            if (spellings > MostSpellings) throw new FormatException($"the term \"{term}\" has more than {MostSpellings} spellings");
        }
        return (parts.ToImmutable(), spellings);
    }

    private static (TermPart Part, long Spellings) Part(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        if (term[at] == '(') return Group(term, ref at, termsOf);
        if (term[at] == '<')
        {
            var named = termsOf(Name(term, ref at));
            return (new TermPart.OneOf([.. named.Select(one => ImmutableArray.Create<TermPart>(new TermPart.Plain(one)))]), named.Count);
        }
        int end = term.AsSpan(at).IndexOfAny(Special);
        end = end < 0 ? term.Length : at + end;
        if (end < term.Length && term[end] == '?') throw new FormatException($"'?' stands only after a bracket in the term \"{term}\"");
        var plain = new TermPart.Plain(term[at..end]);
        at = end;
        return (plain, 1);
    }

    private static (TermPart Part, long Spellings) Group(string term, ref int at, Func<string, IReadOnlyList<string>> termsOf)
    {
        at++;
        var (inside, spellings) = Choice(term, ref at, termsOf);
        if (at >= term.Length) throw new FormatException($"a bracket is not closed in the term \"{term}\"");
        at++;
        if (at < term.Length && term[at] == '?')
        {
            at++;
            inside.Add([]);
            spellings++;
        }
        return (new TermPart.OneOf([.. inside]), spellings);
    }

    private static string Name(string term, ref int at)
    {
        int close = term.IndexOf('>', at);
        if (close < 0) throw new FormatException($"'<' is not closed in the term \"{term}\"");
        string name = term[(at + 1)..close];
        at = close + 1;
        return name;
    }
}
