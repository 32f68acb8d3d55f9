namespace BackBot.Conversation.Patterns;

/// <summary>Restart, erase and withdrawn consent: asked about once, since none of them can be taken back.</summary>
internal static class Confirmation
{
    private const string Consent = "consent";

    /// <summary>"Start again": at once where there is nothing to lose, after a confirmation where there is.</summary>
    public static void AskRestart(Talk talk)
    {
        bool hasAnswers = talk.Session.Answers.All.Any(pair => pair.Question.Value != Consent) || !talk.Session.Heard.IsEmpty;
        if (hasAnswers) SideQuestions.Put(talk, SideQuestions.ConfirmRestart);
        else Restart(talk, isSure: true);
    }

    /// <summary>Only consent, whom the talk is about, and how it went until now stay.</summary>
    public static void Restart(Talk talk, bool isSure)
    {
        if (!isSure)
        {
            talk.Say("cancelled");
            return;
        }
        var before = talk.Session;
        var fresh = Session.New(before.ConversationId, before.Language, before.StartedAt) with
        {
            Greeted = true,
            Subject = before.Subject,
            Course = before.Course with { Visit = null, Advised = before.Course.Advised is { } advised ? advised with { Keys = "" } : null },
        };
        if (before.Answers[Consent] is { } answer) fresh = fresh with { Answers = fresh.Answers.With(Consent, answer) };
        talk.Session = fresh;
        talk.Say("restarted");
    }

    public static void Erase(Talk talk, bool isSure) => EndAll(talk, isSure, "erased");

    /// <summary>Without consent nothing may be kept, so withdrawing it erases too.</summary>
    public static void Withdraw(Talk talk, bool isSure) => EndAll(talk, isSure, "consent_withdrawn");

    private static void EndAll(Talk talk, bool isSure, string told)
    {
        if (!isSure)
        {
            talk.Say("cancelled");
            return;
        }
        FollowUp.Contact.CancelAll(talk);
        talk.Session = Session.New(talk.Session.ConversationId, talk.Session.Language, talk.Session.StartedAt) with { Greeted = true };
        talk.ForgetsTalk = true;
        talk.Say(told);
    }
}
