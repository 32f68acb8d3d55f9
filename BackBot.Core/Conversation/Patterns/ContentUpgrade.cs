using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation.Patterns;

/// <summary>A session that began under other content goes on under this one: answers that are known here stay, the others go, and it is said.</summary>
internal static class ContentUpgrade
{
    /// <summary>Kept without being asked.</summary>
    private static readonly string[] Noted =
        [FollowUp.CheckIn.Question, FollowUp.CheckIn.PainChange, FollowUp.CheckIn.LegChange, FollowUp.CheckIn.PagePain, Plans.Wishing.Question];

    public static void Take(Talk talk)
    {
        // While advice is off, questions are missing on purpose: nothing may be lost to that.
        if (!talk.Content.HasAdvice || talk.Session.Course.ContentVersion is not { } before || before == talk.Content.Version) return;
        var (session, dropped) = Of(talk.Content, talk.Session);
        talk.Session = session;
        if (dropped > 0) talk.Say("content_changed");
    }

    /// <summary>The session without what this content does not know.</summary>
    /// <returns>The session, and how many answers were dropped.</returns>
    public static (Session Session, int Dropped) Of(BotContent content, Session session)
    {
        var kept = Answers.None;
        int dropped = 0;
        foreach (var (id, answer) in session.Answers.All)
        {
            if (Known(content, id, answer) is { } still) kept = kept.With(id, still);
            else dropped++;
        }
        bool Asks(string id) => content.Interview.Find(QuestionId.Of(id)) is not null;
        return (session with
        {
            Answers = kept,
            Trail = session.Trail.RemoveAll(id => !Asks(id)),
            Heard = session.Heard.RemoveAll(heard => !content.Rules.RedFlags.ContainsKey(heard.Flag)),
            Contrary = session.Contrary.RemoveAll(words => !Asks(words.Question)),
            Reopened = session.Reopened is { } reopened && Asks(reopened) ? reopened : null,
            Side = session.Side is { } side && Asks(side) ? side : null,
            Offered = [],
        }, dropped);
    }

    /// <summary>The answer as this content knows it: without options that are gone; null if nothing is left of it.</summary>
    private static Answer? Known(BotContent content, QuestionId id, Answer answer)
    {
        if (Noted.Contains(id.Value)) return answer;
        if (content.Interview.Find(id) is not { } question) return null;
        if (answer is not Answer.Options { Chosen.IsEmpty: false } options || question.Options.IsEmpty) return answer;
        var left = options.Chosen.Intersect(question.Options);
        return left.IsEmpty ? null : new Answer.Options(left);
    }
}
