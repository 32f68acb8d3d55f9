namespace BackBot.Tests.Architecture;

/// <summary>
/// C# with comments and the insides of literals turned into blanks; line breaks stay. A rough tokenizer: what stands in the
/// holes of an interpolated string is blanked too, which the look at the compiled types makes up for.
/// </summary>
static class CodeOnly
{
    public static string Of(string text)
    {
        char[] code = text.ToCharArray();
        int at = 0;
        while (at < code.Length)
        {
            int end = EndOfPassage(text, at);
            for (int i = at; i < end; i++)
                if (code[i] != '\n') code[i] = ' ';
            at = Math.Max(end, at + 1);
        }
        return new string(code);
    }

    /// <summary>Where the comment or literal that begins here ends; the same place if none begins here.</summary>
    private static int EndOfPassage(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("//")) return After(text, at, "\n", 0);
        if (rest.StartsWith("/*")) return After(text, at + 2, "*/", 2);
        if (rest.StartsWith("\"\"\"")) return After(text, at + 3, new string('"', rest.IndexOfAnyExcept('"')), rest.IndexOfAnyExcept('"'));
        if (rest[0] == '\'') return AfterQuoted(text, at, '\'');
        if (rest[0] != '"') return at;
        bool verbatim = at > 0 && (text[at - 1] == '@' || (at > 1 && text[at - 1] == '$' && text[at - 2] == '@'));
        return verbatim ? AfterVerbatim(text, at) : AfterQuoted(text, at, '"');
    }

    private static int After(string text, int from, string sign, int length)
    {
        int at = text.IndexOf(sign, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + length;
    }

    private static int AfterQuoted(string text, int at, char quote)
    {
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == quote) return i + 1;
        }
        return text.Length;
    }

    private static int AfterVerbatim(string text, int at)
    {
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 < text.Length && text[i + 1] == '"') i++;
            else return i + 1;
        }
        return text.Length;
    }
}
