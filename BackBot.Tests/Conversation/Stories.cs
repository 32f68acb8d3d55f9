using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>Talks that several tests begin from.</summary>
static class Stories
{
    /// <summary>Stable pain of some months, nothing urgent, answered by buttons to the end.</summary>
    public static TestTalk ToAdvice(string language, string status = "stable", string weeks = "20", string pain = "4", RunTurn? turn = null)
    {
        var talk = ToSafety(language, status, weeks, pain, turn).Press("check_now", "none").Press("check_body", "none")
            .Press("diagnosis", "weak_muscles_nonspecific").Press("cause", "lifting").Press("pain_timing", "morning_worse")
            .Press("exercise_response", "eases");
        talk.Say(language == "es" ? "un poco, normal, oficina" : "a little, about right, desk");
        foreach (string part in new[] { "fitness", "weight", "job" })
            if (talk.Question == part) talk.Press(part, "low", "healthy", "desk");
        return talk.Press("mood", "skip").Press("goal", "skip").Press("check_ready", "none").Press("check_answers", "correct");
    }

    /// <summary>The same up to the first list of danger signs, which is open.</summary>
    public static TestTalk ToSafety(string language, string status = "stable", string weeks = "20", string pain = "4", RunTurn? turn = null) =>
        TestTalk.Begun(language, turn).Say(language == "es" ? "me duele" : "it hurts").Say("45").Press("where", "low_back")
            .Press("episode_weeks", weeks).Press("status", status).Press("pain_0_10", pain).Press("leg_symptoms", "none");
}
