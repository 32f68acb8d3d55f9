using BackBot.Clinical;

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
        if (!isCrisis && assessment.Grade > Grade.Emergency && wasAdvised) Polls.Ask(talk, Polls.Helpful);
    }
}
