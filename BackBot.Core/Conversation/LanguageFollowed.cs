using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>The language of the talk follows the one in which a person opens it.</summary>
internal static class LanguageFollowed
{
    /// <summary>Who opens in Spanish goes on in Spanish, whatever the browser said. Later a foreign word changes nothing: it may be a quotation.</summary>
    public static void Follow(Talk talk, Utterance utterance, bool isSilent)
    {
        var lexicons = talk.Content.Languages.Values.Select(language => language.Lexicon).ToList();
        if (LanguageGuess.Of(utterance, lexicons) is not { } tag || tag == talk.Language.Tag) return;
        talk.Session = talk.Session with { Language = tag };
        if (!isSilent) talk.Say("language_followed");
    }
}
