using BackBot.Clinical;
using BackBot.Conversation.FollowUp;

namespace BackBot.Conversation.Patterns;

/// <summary>Somebody comes back after an hour or a month: what was told last, whether anything has changed, and on where it was.</summary>
internal static class ContinueInterrupted
{
    /// <summary>From here on every sign of danger is asked for anew, in full.</summary>
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>From here on it is a check-in.</summary>
    private static readonly TimeSpan CheckInAfter = TimeSpan.FromDays(5);

    private static readonly string[] Quoted = ["where", "pain_0_10", "status"];

    /// <summary>Notes how long nobody was here, and brings the session to the content of today.</summary>
    public static void Arrive(Talk talk)
    {
        talk.Away = talk.Session.Course.LastAt is { } last && talk.Now > last ? talk.Now - last : TimeSpan.Zero;
        ContentUpgrade.Take(talk);
        Plans.Planning.Arrive(talk);
        if (!talk.Session.Course.IsShared || talk.Away < Course.Pause) return;
        talk.Session = Session.New(talk.Session.ConversationId, talk.Session.Language, talk.Session.StartedAt) with { Greeted = true };
        talk.ForgetsTalk = true;
        talk.Away = TimeSpan.Zero;
        talk.Say("shared_cleared");
    }

    /// <summary>True while someone who was away is still to be welcomed in this turn.</summary>
    public static bool IsDue(Talk talk) =>
        talk.Away >= Course.Pause && !talk.IsWelcomed && talk.Session is { Side: null, Proposed: null } session && session.Answers.Is("consent", "yes")
        && session.Answers.All.Any(pair => pair.Question.Value != "consent")
        // A reminder that came while nobody was here has begun the check-in already.
        && !(session.Course.Visit is { } visit && visit.Began > session.Course.LastAt)
        && !session.Heard.Exists(heard => heard.Outcome == HeardOutcome.Open)
        // An emergency of this moment comes before all; one of days ago is asked about.
        && (!Topics.HasEmergency(talk) || (talk.Away >= Day && !talk.HasTold && session.Course.Advised is not null));

    /// <summary>Welcomes, quotes what was told, and puts the question that is to be asked first.</summary>
    public static void Welcome(Talk talk)
    {
        talk.IsWelcomed = true;
        // What comes now is a question of safety: no word of its answer may be taken for a button of topics.
        talk.Session = talk.Session with { Offered = [] };
        bool wasAdvised = talk.Session.Course.Advised is not null;
        Greet(talk);
        if (talk.Away >= Day && wasAdvised && (talk.Away >= CheckInAfter || Topics.HasEmergency(talk) || talk.Session.Course.Reminders.Exists(one => one.Due <= talk.Now))) Return(talk);
        else if (talk.Away >= Day && !wasAdvised && SafetyScreen.WasAsked(talk.Session))
        {
            talk.Say("safety_again");
            SafetyScreen.AskAgain(talk);
        }
        else SideQuestions.Put(talk, SideQuestions.SinceThen);
    }

    /// <summary>A check-in, asked for or due: whoever was sent to be seen is asked about that first.</summary>
    public static void Return(Talk talk)
    {
        talk.IsWelcomed = true;
        if (Contact.IsToBeAskedWhetherSeen(talk.Session)) SideQuestions.Put(talk, SideQuestions.Seen);
        else CheckIn.Begin(talk);
    }

    public static void TakeSinceThen(Talk talk, string chosen)
    {
        if (chosen == "nothing_new")
        {
            talk.Say("since_then_good");
            return;
        }
        talk.Say("since_then_checked");
        SafetyScreen.AskAgain(talk);
        foreach (string question in new[] { KnownQuestions.Status, KnownQuestions.Pain, KnownQuestions.LegSymptoms }) talk.Forget(question);
    }

    private static void Greet(Talk talk)
    {
        var answers = talk.Session.Effective();
        var lines = Quoted.Select(id => talk.Content.Interview.Find(id)).OfType<Question>()
            .Where(question => answers[question.Id] is Answer.Options or Answer.Number)
            .Select(question => $"{talk.Language.Of(question).Label}: {AnswerWords.Of(talk, question, answers[question.Id]!)}").ToList();
        if (lines.Count == 0) talk.Say("welcome_back");
        else talk.Say("welcome_back_with", ("answers", string.Join(" · ", lines)));
        // The talk itself is erased after a day: what was told stands in its place.
        if (talk.Away >= Day && ReviewCard.Lines(talk) is { IsEmpty: false } all)
            talk.Say(new Reply("", Card: new Card.Review(talk.Sentence("your_answers"), all, talk.Sentence("change"))));
    }
}
