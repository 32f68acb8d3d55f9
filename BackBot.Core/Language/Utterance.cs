using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BackBot.Language;

/// <summary>A person's text, cut into folded tokens once, so that every reader sees the same words.</summary>
/// <remarks>
/// Immutable; safe to share between threads. Any string is accepted, broken surrogates included; beyond
/// <see cref="MaxLength"/> code units the rest is not read. Time and memory grow linearly with the length.
/// </remarks>
public sealed class Utterance
{
    /// <summary>The most that is read of one message, in UTF-16 code units. Longer than any talk needs.</summary>
    public const int MaxLength = 4000;

    private Utterance(string text, ImmutableArray<Token> tokens) => (Text, Tokens) = (text, tokens);

    /// <summary>The text as typed.</summary>
    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    public bool IsEmpty => Tokens.IsEmpty;

    public static Utterance Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int clause = 0, at = 0, end = Math.Min(text.Length, MaxLength);
        while (at < end)
        {
            char c = text[at];
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                int start = at;
                while (at < end && IsInWord(text, at, end)) at++;
                AddWord(text, start, at, clause, tokens);
            }
            else if (char.IsDigit(c))
            {
                int start = at;
                while (at < end && IsInNumber(text, at, end)) at++;
                tokens.Add(new Token(Fold(text.AsSpan(start, at - start)).Replace(',', '.'), new TextSpan(start, at - start), clause));
            }
            else
            {
                if (IsSign(c)) tokens.Add(new Token(c.ToString(), new TextSpan(at, 1), clause));
                if (EndsClause(text, at, end)) clause++;
                at++;
            }
        }
        return new Utterance(text, tokens.ToImmutable());
    }

    /// <summary>Lower case, without accents, apostrophes or zero-width characters; what a lexicon entry must be folded with too.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c < 128)
            {
                if (c != '\'' && c != '`') folded.Append(char.ToLowerInvariant(c));
                continue;
            }
            FoldBeyondAscii(c, folded);
        }
        return folded.ToString();
    }

    private static void FoldBeyondAscii(char c, StringBuilder folded)
    {
        if (c is '’' or '‘' or 'ʼ' or '´') return;
        if (char.IsSurrogate(c))
        {
            folded.Append(c);
            return;
        }
        foreach (char part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(part);
            if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
                folded.Append(char.ToLowerInvariant(part));
        }
    }

    private static void AddWord(string text, int start, int end, int clause, ImmutableArray<Token>.Builder tokens)
    {
        string form = Fold(text.AsSpan(start, end - start));
        if (form.Length > 0) tokens.Add(new Token(form, new TextSpan(start, end - start), clause));
    }

    private static bool IsInWord(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsLetter(c) || char.IsSurrogate(c)) return true;
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) return true;
        // "can't", "don’t": the apostrophe belongs to the word only between two letters.
        return c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' && at + 1 < end && char.IsLetter(text[at + 1]);
    }

    private static bool IsInNumber(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsDigit(c)) return true;
        return c is '.' or ',' && at + 1 < end && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]);
    }

    private static bool IsSign(char c) => c is '/' or '-' or '–' or '+' or '%' or '°' or '½' or '¼' or '¾' or '?';

    private static bool EndsClause(string text, int at, int end) => text[at] switch
    {
        '.' or '!' or '?' or ';' or ',' or '\n' or '(' or ')' or '—' or '…' => true,
        ':' => true,
        '-' or '–' => at > 0 && at + 1 < end && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => false,
    };
}
