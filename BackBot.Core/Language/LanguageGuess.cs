namespace BackBot.Language;

/// <summary>Tells from a message which of several languages it is written in.</summary>
/// <remarks>
/// Counts the words that one lexicon knows and no other does. Says nothing unless one language leads clearly: a wrong switch costs
/// a person more than a late one. Pure; linear time.
/// </remarks>
public static class LanguageGuess
{
    private const int FewestWords = 2;

    /// <param name="utterance">The message.</param>
    /// <param name="lexicons">The languages it may be in.</param>
    /// <returns>The tag of the language, or null where none has at least two words of its own and twice as many as any other.</returns>
    public static string? Of(Utterance utterance, IReadOnlyCollection<Lexicon> lexicons)
    {
        var ranked = lexicons.Select(lexicon => (lexicon.Language, Own: Own(utterance, lexicon, lexicons))).OrderByDescending(one => one.Own).ToList();
        if (ranked.Count < 2 || ranked[0].Own < FewestWords || ranked[0].Own < 2 * ranked[1].Own) return null;
        return ranked[0].Language;
    }

    private static int Own(Utterance utterance, Lexicon lexicon, IReadOnlyCollection<Lexicon> lexicons)
    {
        int own = 0;
        foreach (var token in utterance.Tokens)
            if (char.IsLetter(token.Form[0]) && lexicon.Knows(token.Form) && !lexicons.Any(other => other != lexicon && other.Knows(token.Form))) own++;
        return own;
    }
}
