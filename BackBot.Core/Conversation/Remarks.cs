using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>A word in between: what BackBot says to an answer before it asks on.</summary>
internal static class Remarks
{
    private static readonly string[] BackPlaces = ["low_back", "middle", "shoulder_blades", "side", "buttock_hip", "leg"];

    public static void After(Talk talk, Question question)
    {
        var answers = talk.Session.Answers;
        switch (question.Id.Value)
        {
            case "opening":
                talk.SayOnce("thanks_for_telling");
                break;
            case "age" when answers.Number("age") < 16:
                talk.SayOnce("young_person");
                break;
            case "where" when answers["where"] is Answer.Options { Chosen.IsEmpty: false } where && !where.Chosen.Overlaps(BackPlaces):
                talk.SayOnce("beyond_the_back");
                break;
            case "pain_0_10" when answers.Number("pain_0_10") >= 7:
                talk.SayOnce("that_is_a_lot");
                break;
            case "trauma_examined" when answers.Is("trauma_examined", "yes"):
                talk.SayOnce("thanks_examined");
                break;
            case "check_now" when answers["check_now"] is Answer.Declined || answers["ce_sexual"] is Answer.Declined:
                talk.SayOnce("warning_card");
                break;
        }
    }
}
