using BackBot.Clinical;
using BackBot.Language;
using BackBot.Language.Listening;

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

    /// <summary>"Hello, how are you today?" tells nothing yet: no pain, no place, no answer and no sign.</summary>
    public static bool IsTold(Talk talk, Utterance typed)
    {
        var language = talk.Language;
        var words = Words.Of(typed, language.Lexicon);
        for (int at = 0; at < words.Count; at++)
            if (language.Lexicon.Match(Cue.PainWord, words, at) > 0) return true;
        for (int at = 0; at < typed.Tokens.Length; at++)
            if (language.People.Complaints.At(typed.Tokens, at, out _) > 0) return true;
        return Intake.Answers(talk, typed) || !RedFlagListener.Listen(typed, language.Heard).IsEmpty;
    }

    /// <summary>"I'm 45", said to put right whom the talk is about, is too short for a story but clear as it is.</summary>
    private static void TakeOwnAge(Talk talk, Utterance typed)
    {
        if (!talk.Session.Subject.IsWriter || talk.Session.Answers.Has("age")) return;
        if (Statements.Find(typed, talk.Language.Lexicon, talk.Today).Age is Recognition<int>.Value age) talk.Answer("age", Answer.Of(age.Result));
    }

    /// <summary>Keeps what is told before consent, an hour at most; what comes after it in the same hour is kept with it. False if it tells nothing.</summary>
    public static bool Hold(Talk talk, Utterance typed)
    {
        if (typed.Tokens.Length < 2 || !IsTold(talk, typed)) return false;
        string text = talk.Session.Held is { } held ? $"{held.Text}. {typed.Text.Trim()}" : typed.Text.Trim();
        talk.Session = talk.Session with { Held = new HeldText(text[..Math.Min(text.Length, Utterance.MaxLength)], talk.Session.Held?.At ?? talk.Now) };
        return true;
    }

    public static void Take(Talk talk, Utterance typed)
    {
        Intake.Take(talk, typed, "opening");
        TakeOwnAge(talk, typed);
        if (typed.Tokens.Length >= ShortestOpening && IsTold(talk, typed)) talk.Answer("opening", new Answer.Words(typed.Text));
    }
}
