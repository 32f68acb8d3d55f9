using System.Text.RegularExpressions;

namespace BackBot.Tests.Architecture;

/// <summary>The members of the types in a file with their lengths in lines, by a rough count of braces.</summary>
static partial class CodeSize
{
    public static IEnumerable<(string Name, int Lines)> Methods(SourceFile file)
    {
        string code = file.Code;
        var kinds = new Stack<bool>(); // true: the block of a type, whose members are measured
        int start = 0, parens = 0;
        for (int at = 0; at < code.Length; at++)
        {
            char c = code[at];
            if (c is '(' or '[') parens++;
            else if (c is ')' or ']') parens--;
            if (parens > 0 || c is not ('{' or '}' or ';')) continue;
            bool isAmongMembers = kinds.Count > 0 && kinds.Peek();
            if (c == '{')
            {
                bool isType = (kinds.Count == 0 || isAmongMembers) && TypeHead().IsMatch(code.AsSpan(start, at - start));
                kinds.Push(isType);
                if (isType) start = at + 1;
                continue;
            }
            if (c == '}' && kinds.Count > 0) isAmongMembers = !kinds.Pop() && kinds.Count > 0 && kinds.Peek();
            if (isAmongMembers && Head().Match(code, start, at - start) is { Success: true } head)
                yield return (head.Groups[1].Value, LinesOf(code.AsSpan(start, at + 1 - start)));
            if (isAmongMembers || kinds.Count == 0 || kinds.Peek()) start = at + 1;
        }
    }

    /// <summary>The value below which a share of the numbers lies.</summary>
    public static int Percentile(IEnumerable<int> numbers, double share)
    {
        int[] sorted = [.. numbers.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    private static int LinesOf(ReadOnlySpan<char> member) => member.Trim().Count('\n') + 1;

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum|namespace)\b")]
    private static partial Regex TypeHead();

    /// <summary>A name with a parameter list, before any body or value.</summary>
    [GeneratedRegex(@"^(?:\s*\[[^\]]*\])*[^={(;]*?([\w.]+)\s*(?:<[^>(]*>)?\s*\(")]
    private static partial Regex Head();
}
