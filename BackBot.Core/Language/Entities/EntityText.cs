using System.Collections.Immutable;
using System.Globalization;

namespace BackBot.Language.Entities;

/// <summary>A text as the entity grammar sees it: words, digits and every sign apart, so that "dec31" is three things less than one.</summary>
/// <remarks>Immutable. Any string is accepted; linear time.</remarks>
internal sealed class EntityText
{
    private EntityText(string text, ImmutableArray<EntityToken> tokens) => (Text, Tokens) = (text, tokens);

    public string Text { get; }

    public ImmutableArray<EntityToken> Tokens { get; }

    public int Count => Tokens.Length;

    public EntityToken this[int at] => Tokens[at];

    public static EntityText Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<EntityToken>();
        int end = Math.Min(text.Length, Utterance.MaxLength);
        for (int at = 0; at < end;)
        {
            int start = at;
            var kind = KindAt(text[at]);
            if (kind is not { } found)
            {
                at++;
                continue;
            }
            at++;
            if (found != TokenKind.Sign)
                while (at < end && Continues(text[at], found)) at++;
            string form = found == TokenKind.Sign ? text[start].ToString() : Utterance.Fold(text.AsSpan(start, at - start));
            if (form.Length > 0) tokens.Add(new EntityToken(form, start, at, found));
        }
        return new EntityText(text, tokens.ToImmutable());
    }

    /// <summary>Nothing, not even a space, stands between this token and the one before.</summary>
    public bool Touches(int at) => at > 0 && at < Count && Tokens[at - 1].End == Tokens[at].Start;

    private static bool Continues(char c, TokenKind kind) =>
        KindAt(c) == kind || (kind == TokenKind.Word && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static TokenKind? KindAt(char c) =>
        char.IsAsciiDigit(c) ? TokenKind.Digits
        : c is 'º' or 'ª' ? TokenKind.Sign
        : char.IsLetter(c) || char.IsSurrogate(c) ? TokenKind.Word
        : char.IsWhiteSpace(c) || char.IsControl(c) ? null
        : TokenKind.Sign;
}
