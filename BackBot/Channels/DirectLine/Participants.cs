namespace BackBot.Channels.DirectLine;

/// <summary>Tells from a request who is talking and in which language a new conversation begins.</summary>
sealed class Participants(ContentLanguages languages)
{
    /// <param name="locale">Language asked for in the body.</param>
    public Participant Of(TokenClaims claims, HttpRequest request, string? locale = null)
    {
        var browser = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value);
        return new Participant(claims.ConversationId, claims.UserId, languages.Choose([claims.Locale, locale, .. browser]));
    }
}
