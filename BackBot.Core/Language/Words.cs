using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>The words of an utterance as the readers compare them: hyphens inside words gone, misspellings mended.</summary>
/// <remarks>Immutable. Spans still point into the text as typed.</remarks>
internal sealed class Words
{
    private readonly ImmutableArray<Token> _tokens;

    private Words(string text, ImmutableArray<Token> tokens, Lexicon? lexicon) => (Text, _tokens, Lexicon) = (text, tokens, lexicon);

    /// <summary>By which the words were mended; null when they stand as typed.</summary>
    public Lexicon? Lexicon { get; }

    public string Text { get; }

    public int Count => _tokens.Length;

    public Token this[int at] => _tokens[at];

    /// <param name="utterance">The text.</param>
    /// <param name="lexicon">The language it is read in.</param>
    /// <param name="respell">False where a wrong reading is worse than none: then words count only as they are typed.</param>
    public static Words Of(Utterance utterance, Lexicon lexicon, bool respell = true) =>
        respell ? utterance.WordsIn(lexicon) : new Words(utterance.Text, Join(utterance.Tokens, utterance.Text).DrainToImmutable(), null);

    /// <summary>For <see cref="Utterance.WordsIn"/>, which keeps them.</summary>
    public static Words Mended(Utterance utterance, Lexicon lexicon)
    {
        var kept = Join(utterance.Tokens, utterance.Text);
        for (int i = 0; i < kept.Count; i++)
            if (lexicon.Respell(kept[i].Form) is var form && !ReferenceEquals(form, kept[i].Form)) kept[i] = kept[i] with { Form = form };
        return new Words(utterance.Text, kept.DrainToImmutable(), lexicon);
    }

    /// <summary>The words of a lexicon phrase, folded as an utterance is.</summary>
    public static ImmutableArray<string> Fold(string phrase) => [.. Join(Utterance.Of(phrase).Tokens, phrase).Select(token => token.Form)];

    /// <summary>The text that words <paramref name="first"/> up to, not including, <paramref name="end"/> were typed as.</summary>
    public TextSpan Span(int first, int end) => TextSpan.Cover(_tokens[first].Span, _tokens[end - 1].Span);

    public bool SameClause(int one, int other) => _tokens[one].Clause == _tokens[other].Clause;

    /// <summary>True when nothing, not even a space, stands between this word and the one before.</summary>
    public bool TouchesPrevious(int at) => at > 0 && _tokens[at - 1].Span.End == _tokens[at].Span.Start;

    private static ImmutableArray<Token>.Builder Join(ImmutableArray<Token> tokens, string text)
    {
        var kept = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        foreach (var token in tokens)
            if (token.Form != "?" && !(IsDash(token.Form) && JoinsLetters(text, token.Span)))
                kept.Add(token);
        return kept;
    }

    private static bool IsDash(string form) => form is "-" or "–";

    private static bool JoinsLetters(string text, TextSpan dash) =>
        dash.Start > 0 && dash.End < text.Length && char.IsLetter(text[dash.Start - 1]) && char.IsLetter(text[dash.End]);
}
