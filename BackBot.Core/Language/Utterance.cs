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

    private const char SkinToneHigh = '\uD83C';

    private Words? _words;

    private Utterance(string text, ImmutableArray<Token> tokens) => (Text, Tokens) = (text, tokens);

    /// <summary>The text as typed.</summary>
    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    public bool IsEmpty => Tokens.IsEmpty;

    /// <summary>The words as a language mends them: made once, since every reader of a turn asks for the same. A race makes them twice, no worse.</summary>
    internal Words WordsIn(Lexicon lexicon)
    {
        if (_words is { } words && words.Lexicon == lexicon) return words;
        return _words = Words.Mended(this, lexicon);
    }

    public static Utterance Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(8);
        int clause = 0, at = 0, end = Math.Min(text.Length, MaxLength);
        while (at < end)
        {
            char c = text[at];
            if (IsPictureAt(text, at, end))
            {
                int start = at;
                at += 2;
                while (at < end && (IsSkinTone(text, at, end) || IsMark(text[at]))) at += char.IsSurrogate(text[at]) ? 2 : 1;
                AddWord(text, start, at, clause, tokens);
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c))
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
        if (!text.ContainsAnyExceptInRange('a', 'z')) return text.ToString();
        var folded = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c < 128)
            {
                if (c != '\'' && c != '`') folded.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (c == SkinToneHigh && at + 1 < text.Length && IsSkinToneLow(text[at + 1])) at++;
            else FoldBeyondAscii(c, folded);
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

    /// <summary>An emoji, and no letter of a script beyond the first plane: each is a word of its own.</summary>
    private static bool IsPictureAt(string text, int at, int end) =>
        at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) && !char.IsLetter(text, at) && !IsSkinTone(text, at, end);

    private static bool IsSkinTone(string text, int at, int end) => text[at] == SkinToneHigh && at + 1 < end && IsSkinToneLow(text[at + 1]);

    private static bool IsSkinToneLow(char c) => c is >= '\uDFFB' and <= '\uDFFF';

    private static bool IsMark(char c) => c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void AddWord(string text, int start, int end, int clause, ImmutableArray<Token>.Builder tokens)
    {
        string form = Fold(text.AsSpan(start, end - start));
        if (form.Length > 0) tokens.Add(new Token(form, new TextSpan(start, end - start), clause));
    }

    private static bool IsInWord(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsLetter(c) || (char.IsSurrogate(c) && !IsPictureAt(text, at, end)) || IsMark(c)) return true;
        // "can't", "don’t": the apostrophe belongs to the word only between two letters.
        return c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' && at + 1 < end && char.IsLetter(text[at + 1]);
    }

    private static bool IsInNumber(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsDigit(c)) return true;
        return c is '.' or ',' && at + 1 < end && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]);
    }

    private static bool IsSign(char c) => c is '/' or '-' or '–' or '+' or '%' or '°' or '½' or '¼' or '¾' or '?' or '✅' or '✔' or '❌' or '✖' or '✋';

    private static bool EndsClause(string text, int at, int end) => text[at] switch
    {
        '.' or '!' or '?' or ';' or ',' or '\n' or '(' or ')' or '—' or '…' => true,
        ':' => true,
        '-' or '–' => at > 0 && at + 1 < end && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => false,
    };
}
