using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>"Is it OK?": nothing is kept as an answer before a yes, and nothing at all after a no.</summary>
internal static class Consenting
{
    /// <summary>Takes what was chosen.</summary>
    public static void Take(Talk talk, Reading.Answered answered)
    {
        if (answered.Values[0].Answer is not Answer.Options { Chosen: var chosen } || chosen.Contains("what_is_kept"))
        {
            talk.Say("what_is_kept");
            Onward.Advance(talk);
        }
        else if (chosen.Contains("no"))
        {
            talk.Session = Session.New(talk.Session.ConversationId, talk.Session.Language, talk.Session.StartedAt) with { Greeted = true };
            talk.ForgetsTalk = true;
            talk.Say("consent_refused");
        }
        else
        {
            talk.Answer("consent", Answer.Yes);
            talk.Session = talk.Session with { Misses = 0, Reopened = null, Course = talk.Session.Course with { IsShared = chosen.Contains("shared") } };
            if (chosen.Contains("shared")) talk.Say("shared_noted");
            Story.TakeHeld(talk);
            Onward.Advance(talk);
        }
    }

    /// <summary>What was said before consent answers nothing yet; it waits, an hour at most.</summary>
    public static void Wait(Talk talk, Utterance utterance)
    {
        bool wasHeld = talk.Session.Held is not null;
        bool isStory = Story.Hold(talk, utterance);
        bool wasAnswered = !isStory && Asides.Answer(talk, utterance, withCourtesies: true);
        if (!wasAnswered) talk.Say(isStory ? wasHeld ? "held_too" : "held_until_consent" : "consent_needed");
        Onward.Advance(talk);
    }
}
