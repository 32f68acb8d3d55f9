using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What a message answers that does not answer the open question: "since january", said to "where does it hurt?".</summary>
/// <remarks>Only what whole wordings and lengths of time say, and only of the pain itself; it is said back, so that it can be put right.</remarks>
internal static class Instead
{
    /// <summary>A longer message is a story, which is read by its own words.</summary>
    private const int MostWords = 10;

    public static IEnumerable<(QuestionId Question, Answer Answer)> Read(Talk talk, Utterance typed, QuestionId? open)
    {
        if (typed.Tokens.Length is 0 or > MostWords || typed.Text.Contains('?', StringComparison.Ordinal)) yield break;
        var (lexicon, language) = (talk.Language.Lexicon, talk.Language);
        bool isBare = typed.Tokens.All(token => token.Form.All(char.IsAsciiDigit));
        if (open != KnownQuestions.EpisodeWeeks && !isBare && DurationReader.Read(typed, lexicon, talk.Today) is Recognition<ElapsedTime>.Value lasted)
            yield return (KnownQuestions.EpisodeWeeks, Answer.Of(lasted.Result.Weeks));
        if (open != KnownQuestions.Status && Of(KnownQuestions.Status) is { } status
            && ChoiceReader.ReadOne(typed, lexicon, TextReaders.OptionsOf(status, language), guess: false) is Recognition<string>.Value how && !isBare)
            yield return (KnownQuestions.Status, Answer.Of(how.Result));
        // "My legs are fine" names no place that hurts.
        bool tellsOfFineLegs = Of(KnownQuestions.LegSymptoms) is { } legs
            && ChoiceReader.ReadOne(typed, lexicon, TextReaders.OptionsOf(legs, language), guess: false) is Recognition<string>.Value { Result: "none" };
        if (open != KnownQuestions.Where && !tellsOfFineLegs && Of(KnownQuestions.Where) is { } where
            && ChoiceReader.ReadSeveral(typed, lexicon, TextReaders.OptionsOf(where, language)) is Recognition<ImmutableArray<string>>.Value { Result.IsEmpty: false } places && !isBare)
            yield return (KnownQuestions.Where, new Answer.Options(places.Result));

        Question? Of(string id) => talk.Content.Interview.Find(id);
    }
}
