namespace BackBot.Language;

/// <summary>A request about the talk itself.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Argument">
/// The words as typed that say of what: the term to explain, the answer to change; for <see cref="CommandKind.Language"/> a language
/// tag. Empty when nothing was named.
/// </param>
/// <param name="Span">The words of the command.</param>
/// <param name="LacksAccent">
/// True where the command is written with an accent and was typed without one: "que es muscular" may be "qué es muscular" or "(me
/// dijeron) que es muscular".
/// </param>
public sealed record Command(CommandKind Kind, string Argument, TextSpan Span, bool LacksAccent = false);
