using System.Collections.Immutable;

namespace BackBot.Language.People;

/// <summary>Phrases of up to a few words with what each stands for; the longest that fits wins.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, (string[] Words, T Value)[]> byFirst;

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases) =>
        byFirst = phrases.Select(pair => (Words: WordsOf(pair.Key), pair.Value)).Where(entry => entry.Words.Length > 0)
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The words of a phrase as tokens show them.</summary>
    public static string[] WordsOf(string phrase) => [.. Utterance.Of(phrase).Tokens.Select(token => token.Form)];

    /// <summary>The longest phrase at a token: how many tokens it takes, 0 if there is none.</summary>
    public int At(ImmutableArray<Token> tokens, int at, out T? value)
    {
        value = default;
        if (at >= tokens.Length || !byFirst.TryGetValue(tokens[at].Form, out var entries)) return 0;
        foreach (var (words, found) in entries)
        {
            if (at + words.Length > tokens.Length || !Fits(tokens, at, words)) continue;
            value = found;
            return words.Length;
        }
        return 0;
    }

    public bool IsIn(ImmutableArray<Token> tokens, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (At(tokens, at, out _) is > 0 and var length && at + length <= to) return true;
        return false;
    }

    private static bool Fits(ImmutableArray<Token> tokens, int at, string[] words)
    {
        for (int i = 1; i < words.Length; i++)
            if (tokens[at + i].Form != words[i] || tokens[at + i].Clause != tokens[at].Clause) return false;
        return true;
    }
}
