using BackBot.Clinical;

namespace BackBot.Conversation.FollowUp;

/// <summary>Keeps when which advice was told, and how it was at the start, so that a check-in can compare.</summary>
internal static class Advising
{
    public static Course Noted(Talk talk, Assessment assessment, string name)
    {
        var grade = assessment.Grade;
        var (course, answers) = (talk.Session.Course, talk.Session.Effective());
        bool isSame = course.Advised?.Name == name;
        course = course with { Advised = new AdvicePoint(talk.Now, grade, name) { Keys = SmallNews.KeysOf(assessment), Referral = assessment.Referral }, WasSeen = course.WasSeen && (isSame || grade > Grade.UrgentDays) };
        if (!course.Progress.IsEmpty || answers.Number(KnownQuestions.Pain) is not { } pain) return course;
        return course.With(new ProgressEntry(talk.Now, pain, null, answers.Number("goal_now"), null));
    }
}
