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

    public static void Take(Talk talk, Utterance typed)
    {
        Intake.Take(talk, typed, "opening");
        if (typed.Tokens.Length >= ShortestOpening) talk.Answer("opening", new Answer.Words(typed.Text));
    }
}
