using BackBot.Clinical;

namespace BackBot.Conversation.Patterns;

/// <summary>"Cancel": ends what was begun last, a confirmation, a change of an answer or a check-in, and leaves the answers as they were.</summary>
internal static class CancelFlow
{
    /// <summary>True if there was something to cancel.</summary>
    public static bool Take(Talk talk)
    {
        var session = talk.Session;
        if (SideQuestions.Open(session) is { } side && SideQuestions.GivesWay(side)) talk.Session = session with { Side = null, Misses = 0 };
        else if (session is { Reopened: not null, Before: { } before }) talk.Session = Restored(session, before);
        else if (session.Course.Visit is { } visit && talk.Content.Interview.Find("check_now") is not null) FollowUp.CheckIn.Leave(talk, visit);
        else if (Plans.Wishing.IsUnderWay(session)) Plans.Wishing.Leave(talk);
        else return false;
        talk.Say("cancelled");
        return true;
    }

    /// <summary>The answers before the change, with what was answered since laid over them.</summary>
    private static Session Restored(Session session, Answers before) => session with
    {
        Answers = session.Answers.All.Aggregate(before, (kept, pair) => kept.With(pair.Question, pair.Answer)),
        Reopened = null,
        Before = null,
        Misses = 0,
    };
}
