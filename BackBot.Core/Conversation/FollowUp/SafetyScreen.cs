using BackBot.Clinical;

namespace BackBot.Conversation.FollowUp;

/// <summary>Asks for danger anew: on every return visit, and whenever something has changed.</summary>
internal static class SafetyScreen
{
    private const string Dialog = "safety";

    /// <summary>What once was stays true, however often it is asked.</summary>
    private static readonly string[] Histories = [KnownQuestions.Cancer];

    /// <summary>Takes back what was answered about danger, so that it is asked again, the first list first.</summary>
    public static void AskAgain(Talk talk)
    {
        foreach (var question in talk.Content.Interview.Dialogs.Where(dialog => dialog.Id == Dialog).SelectMany(dialog => dialog.Questions))
        {
            if (question.Kind == QuestionKind.Choices) continue;
            foreach (var item in question.Items.Where(item => !Histories.Contains(item.Id.Value))) talk.Forget(item.Id);
            if (!Histories.Contains(question.Id.Value)) talk.Forget(question.Id);
        }
        // Signs heard long ago were told of another day; what is a history stays.
        talk.Session = talk.Session with
        {
            Heard = talk.Session.Heard.RemoveAll(heard => !Histories.Contains(heard.Flag)),
            Contrary = [],
            Reopened = talk.Content.Interview.Find("check_now") is null ? null : "check_now",
            Misses = 0,
        };
    }

    public static bool WasAsked(Session session) => session.Answers.Has("check_now");
}
