namespace BackBot.Language;

/// <summary>One word, number or sign of an utterance.</summary>
/// <param name="Form">
/// Lower case, accents removed (ñ becomes n), apostrophes dropped ("can't" → "cant"). What all lexicons are compared with.
/// </param>
/// <param name="Span">Where it stands in the text as typed.</param>
/// <param name="Clause">Number of the clause it stands in, from 0. A clause ends at . ! ? ; : , a line break or a dash.</param>
public readonly record struct Token(string Form, TextSpan Span, int Clause);
