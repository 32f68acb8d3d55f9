using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>Reads patterns such as <c>&lt;last&gt; {n} {unit} [&lt;of&gt; {year}]</c>.</summary>
internal sealed class PatternParser(string pattern, Func<string, PhraseTable<bool>?> words)
{
    private int _at;

    /// <exception cref="FormatException">A bracket is missing or a list of words is unknown.</exception>
    public static ImmutableArray<PatternNode> Parse(string pattern, Func<string, PhraseTable<bool>?> words)
    {
        var parser = new PatternParser(pattern, words);
        var ways = parser.Ways('\0');
        return ways.Length == 1 ? ways[0] : [new PatternNode.Choice(ways)];
    }

    private ImmutableArray<ImmutableArray<PatternNode>> Ways(char close)
    {
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<PatternNode>>();
        var way = ImmutableArray.CreateBuilder<PatternNode>();
        for (; _at < pattern.Length && pattern[_at] != close; _at++)
        {
            char c = pattern[_at];
            if (c == '|')
            {
                ways.Add(way.ToImmutable());
                way.Clear();
            }
            else if (c != ' ') Add(way, c);
        }
        if (close != '\0' && _at >= pattern.Length) throw new FormatException($"'{close}' is missing in the pattern '{pattern}'");
        ways.Add(way.ToImmutable());
        return ways.ToImmutable();
    }

    private void Add(ImmutableArray<PatternNode>.Builder way, char c)
    {
        switch (c)
        {
            case '{': way.Add(new PatternNode.Slot(Until('}'))); break;
            case '<' when pattern.IndexOf('>', _at) is var close && close > 0 && char.IsLetter(pattern[_at + 1]):
                string name = Until('>');
                way.Add(new PatternNode.Phrase(words(name) ?? throw new FormatException($"'{name}' in the pattern '{pattern}' is no list of words")));
                break;
            case '[':
                _at++;
                way.Add(new PatternNode.Choice(Ways(']').Add([])));
                break;
            case '(':
                _at++;
                way.Add(new PatternNode.Choice(Ways(')')));
                break;
            case '&' or '!':
                _at++;
                Add(way, pattern[_at]);
                way[^1] = new PatternNode.Ahead(way[^1], c == '&');
                break;
            case '_': way.Add(new PatternNode.Touching()); break;
            default:
                int end = _at + 1;
                while (end < pattern.Length && !" {}<>[]()|_&!".Contains(pattern[end], StringComparison.Ordinal)) end++;
                foreach (var token in EntityText.Of(pattern[_at..end]).Tokens)
                    way.Add(new PatternNode.Literal(token.Form));
                _at = end - 1;
                break;
        }
    }

    private string Until(char close)
    {
        int end = pattern.IndexOf(close, _at);
        if (end < 0) throw new FormatException($"'{close}' is missing in the pattern '{pattern}'");
        string name = pattern[(_at + 1)..end];
        _at = end;
        return name;
    }
}
