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
            FinishWishes(talk, Assessor.Assess(talk.Content.Rules, answers));
        }
        else if (urgent || next is null) TellWhatFollows(talk, isOver: next is null);
        else if (safetyDone && !talk.Session.Said.Contains("clear"))
        {
            talk.Session = talk.Session with { Said = talk.Session.Said.Add("clear") };
            AdvicePage.TellToday(talk, Assessor.Assess(talk.Content.Rules, answers));
        }
        if (!Topics.TellAsked(talk) && next is not null) Asking.Ask(talk, next);
    }

    /// <summary>What was told meanwhile and changes the advice comes before any week of exercises.</summary>
    private static void FinishWishes(Talk talk, Assessment assessment)
    {
        if (talk.Session.Course.Advised is { } told && told.Name == Dispositions.NameOf(talk, assessment) && told.Grade == assessment.Grade)
        {
            Plans.Wishing.Conclude(talk, assessment);
            Closing.Next(talk, assessment.Grade);
            return;
        }
        Plans.Wishing.Leave(talk);
        TellWhatFollows(talk, isOver: true);
    }

    private static void TellWhatFollows(Talk talk, bool isOver)
    {
        var assessment = Assessor.Assess(talk.Content.Rules, talk.Session.Effective());
        bool isNews = talk.Session.Told != Dispositions.NameOf(talk, assessment);
        if (isOver && isNews && !talk.WantsAll && SmallNews.Tell(talk))
        {
            // The limits of exercises hang on more answers than the advice does.
            Plans.Planning.AfterAdvice(talk, assessment);
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
