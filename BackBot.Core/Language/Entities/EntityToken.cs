namespace BackBot.Language.Entities;

/// <summary>A folded word, a run of digits, or one sign, where it stands in the text.</summary>
/// <param name="Form">Lower case, without accents.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One beyond the last.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct EntityToken(string Form, int Start, int End, TokenKind Kind);

internal enum TokenKind
{
    Word,
    Digits,
    Sign,
}
