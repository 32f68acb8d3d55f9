using BackBot.Clinical;

namespace BackBot.Conversation.FollowUp;

/// <summary>What the person wants to be able to do again, in their own words, and how well they can do it now.</summary>
internal static class Goal
{
    private const string Question = "goal", HowWell = "goal_now";

    /// <summary>Keeps a goal that was named. Where none was, nobody is asked how well they can do it.</summary>
    public static void Note(Talk talk, QuestionId question, Answer answer)
    {
        if (question.Value != Question) return;
        if (answer is Answer.Words words) talk.Session = talk.Session with { Course = talk.Session.Course with { Goal = words.Text } };
        else if (talk.Session.Course.Goal is null) talk.Answer(HowWell, Answer.Skipped);
    }
}
