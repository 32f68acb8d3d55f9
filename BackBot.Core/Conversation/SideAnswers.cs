using BackBot.Clinical;
using BackBot.Conversation.FollowUp;
using BackBot.Conversation.Patterns;

namespace BackBot.Conversation;

/// <summary>What follows from the answer to a question about the talk itself. Passing over one leaves everything as it was.</summary>
internal static class SideAnswers
{
    public static void Take(Talk talk, Question question, Answer answer)
    {
        talk.Session = talk.Session with { Side = null, Misses = 0 };
        string chosen = answer switch
        {
            Answer.Options { Chosen: [var first, ..] } => first,
            Answer.DontKnow => "unsure",
            _ => "",
        };
        switch (question.Id.Value)
        {
            case "confirm_restart": Confirmation.Restart(talk, chosen == "yes"); break;
            case "confirm_erase": Confirmation.Erase(talk, chosen == "yes"); break;
            case "confirm_withdraw": Confirmation.Withdraw(talk, chosen == "yes"); break;
            case "pass_summary_on": HumanHandoff.PassOn(talk, chosen == "yes"); break;
            case "offer_contact": Contact.Agree(talk, chosen == "yes"); break;
            case "remind_when": Contact.Remind(talk, chosen); break;
            case "since_then": ContinueInterrupted.TakeSinceThen(talk, chosen); break;
            case "seen": Contact.TakeSeen(talk, chosen); break;
            case "seen_said": Contact.TakeSaid(talk, answer); break;
            default: Contact.TakeWhyNot(talk, chosen); break;
        }
    }
}
