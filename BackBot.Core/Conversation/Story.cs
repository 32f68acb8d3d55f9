using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>Takes a message that was typed before it could be taken: before consent, or before it was clear whom it is about.</summary>
internal static class Story
{
    /// <summary>"My back hurts" is no story yet: with fewer words than this the opening question is still asked.</summary>
    public const int ShortestOpening = 6;

    public static void TakeHeld(Talk talk)
    {
        if (talk.Session.Held is not { } held) return;
        talk.Session = talk.Session with { Held = null };
        Take(talk, Utterance.Of(held.Text));
    }

    /// <summary>"I'm 45", said to put right whom the talk is about, is too short for a story but clear as it is.</summary>
    private static void TakeOwnAge(Talk talk, Utterance typed)
    {
        if (!talk.Session.Subject.IsWriter || talk.Session.Answers.Has("age")) return;
        if (Statements.Find(typed, talk.Language.Lexicon, talk.Today).Age is Recognition<int>.Value age) talk.Answer("age", Answer.Of(age.Result));
    }

    public static void Take(Talk talk, Utterance typed)
    {
        Intake.Take(talk, typed, "opening");
        TakeOwnAge(talk, typed);
        if (typed.Tokens.Length >= ShortestOpening) talk.Answer("opening", new Answer.Words(typed.Text));
    }
}
