using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>What can be done once all is said.</summary>
internal static class Closing
{
    public static void Say(Talk talk, Assessment assessment)
    {
        string key = assessment.Grade switch
        {
            _ when HeardOverlay.IsYesOrUnsure(talk.Session.Effective(), "crisis") => "closing_crisis",
            Grade.Emergency => "closing_emergency",
            <= Grade.UrgentDays => "closing_until_seen",
            _ => "closing",
        };
        talk.Say(key);
    }
}
