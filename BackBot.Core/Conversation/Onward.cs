using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using BackBot.Conversation.Patterns;

namespace BackBot.Conversation;

/// <summary>The end of every turn: what the answers call for is said, and the next question put.</summary>
internal static class Onward
{
    /// <summary>Says what the answers so far call for, and puts the next question.</summary>
    public static void Advance(Talk talk)
    {
        if (ContinueInterrupted.IsDue(talk)) ContinueInterrupted.Welcome(talk);
        var (next, safetyDone) = OpenQuestion.Of(talk.Content, talk.Session);
        var answers = talk.Session.Effective();
        bool urgent = SafetyFloor.Of(answers) == Grade.Emergency || answers.Is("crisis", "yes");
        if (next is null && !urgent && talk.Session.Course.Visit is { } visit)
        {
            CheckIn.Conclude(talk, visit);
            Closing.Say(talk, Assessor.Assess(talk.Content.Rules, talk.Session.Effective()));
        }
        else if (next is null && !urgent && Plans.Wishing.IsUnderWay(talk.Session))
        {
            var assessment = Assessor.Assess(talk.Content.Rules, answers);
            Plans.Wishing.Conclude(talk, assessment);
            Closing.Next(talk, assessment.Grade);
        }
        else if (urgent || next is null) TellWhatFollows(talk, isOver: next is null);
        else if (safetyDone && !talk.Session.Said.Contains("clear"))
        {
            talk.Session = talk.Session with { Said = talk.Session.Said.Add("clear") };
            AdvicePage.TellToday(talk, Assessor.Assess(talk.Content.Rules, answers));
        }
        if (!Topics.TellAsked(talk) && next is not null) Asking.Ask(talk, next);
    }

    private static void TellWhatFollows(Talk talk, bool isOver)
    {
        var assessment = Assessor.Assess(talk.Content.Rules, talk.Session.Effective());
        bool isNews = talk.Session.Told != Dispositions.NameOf(talk, assessment);
        if (isOver && isNews && !talk.WantsAll && SmallNews.Tell(talk))
        {
            Closing.Next(talk, assessment.Grade);
            return;
        }
        bool isSettled = talk.HasSettledSide && !isNews && assessment.Grade > Grade.Emergency;
        if (isNews || (isOver && !talk.HasTold && !isSettled)) Dispositions.Tell(talk, assessment);
        if (!isOver) return;
        if (isSettled && !talk.HasTold) Closing.Next(talk, assessment.Grade);
        else if (talk.HasTold || assessment.Grade <= Grade.UrgentDays) Closing.Say(talk, assessment);
    }
}
