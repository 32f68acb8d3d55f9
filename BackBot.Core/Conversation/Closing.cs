using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using BackBot.Conversation.Patterns;

namespace BackBot.Conversation;

/// <summary>What can be done once all is said.</summary>
internal static class Closing
{
    public static void Say(Talk talk, Assessment assessment)
    {
        bool isCrisis = HeardOverlay.IsYesOrUnsure(talk.Session.Effective(), "crisis");
        string key = assessment.Grade switch
        {
            _ when isCrisis => "closing_crisis",
            Grade.Emergency => "closing_emergency",
            <= Grade.UrgentDays => "closing_until_seen",
            _ => "closing",
        };
        talk.Say(key);
        // Nobody who should be on the telephone, or is in crisis, is asked for an opinion; nor about advice that was not given.
        bool wasAdvised = talk.Content.HasAdvice || assessment.Grade <= Grade.UrgentDays;
        if (isCrisis || assessment.Grade == Grade.Emergency) return;
        if (wasAdvised && Contact.IsToBeOffered(talk, assessment.Grade)) Contact.Offer(talk);
        else Next(talk, assessment.Grade);
    }

    /// <summary>The counted question once, and from then on the menu of what can be done.</summary>
    public static void Next(Talk talk, Grade grade)
    {
        bool wasAdvised = talk.Content.HasAdvice || grade <= Grade.UrgentDays;
        if (grade == Grade.Emergency || Topics.HasEmergency(talk)) return;
        if (wasAdvised && !Polls.WasAsked(talk, Polls.Helpful)) Polls.Ask(talk, Polls.Helpful);
        else Completed.Offer(talk, grade);
    }
}
