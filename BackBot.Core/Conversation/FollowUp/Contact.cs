using BackBot.Clinical;

namespace BackBot.Conversation.FollowUp;

/// <summary>Closes the loop: asks, if the person wants it, whether they were seen, and helps where they were not.</summary>
internal static class Contact
{
    /// <summary>"Were you seen?"</summary>
    public const string ToAskWhetherSeen = "contact";

    /// <summary>"How is it going?"</summary>
    public const string ToCheckIn = "check_in";

    /// <summary>A message that is due comes a moment early where its time was kept in whole milliseconds.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan AfterSameDay = TimeSpan.FromHours(24), AfterDays = TimeSpan.FromDays(3), AfterThat = TimeSpan.FromDays(10);

    /// <summary>Offered once, to those who are to be seen soon: today, within days, or with pain that is new.</summary>
    public static bool IsToBeOffered(Talk talk, Grade grade)
    {
        var session = talk.Session;
        bool matters = grade is Grade.SameDay or Grade.UrgentDays || (grade == Grade.RoutineReferral && session.Effective().Is(KnownQuestions.Status, "new"));
        return matters && !session.Course.IsShared && session.Course.Reminders.IsEmpty && !session.Said.Contains(SideQuestions.OfferContact.Id.Value);
    }

    public static void Offer(Talk talk)
    {
        talk.Session = talk.Session with { Said = talk.Session.Said.Add(SideQuestions.OfferContact.Id.Value) };
        SideQuestions.Put(talk, SideQuestions.OfferContact);
        Asking.Ask(talk, SideQuestions.OfferContact);
    }

    public static void Agree(Talk talk, bool agrees)
    {
        if (!agrees)
        {
            talk.Say("contact_declined");
            return;
        }
        bool isToday = Assessor.GradeOf(talk.Content.Rules, talk.Session.Effective()) == Grade.SameDay;
        var first = talk.Now + (isToday ? AfterSameDay : AfterDays);
        Schedule(talk, ToAskWhetherSeen, first);
        Schedule(talk, ToCheckIn, first + AfterThat);
        talk.Say(isToday ? "contact_tomorrow" : "contact_in_days");
    }

    /// <summary>"Remind me", with the time chosen.</summary>
    public static void Remind(Talk talk, string chosen)
    {
        int days = chosen switch { "tomorrow" => 1, "three_days" => 3, "one_week" => 7, "two_weeks" => 14, _ => 0 };
        if (days == 0)
        {
            CancelAll(talk);
            talk.Say("no_reminder");
            return;
        }
        Schedule(talk, ToCheckIn, talk.Now.AddDays(days));
        talk.Say("reminder_set", ("date", talk.DateOf(talk.Now.AddDays(days))));
    }

    /// <summary>A kind of reminder is set once; a later wish takes the place of an earlier one.</summary>
    public static void Schedule(Talk talk, string kind, DateTimeOffset due)
    {
        var course = talk.Session.Course;
        talk.Session = talk.Session with { Course = course with { Reminders = course.Reminders.RemoveAll(one => one.Kind == kind).Add(new Reminder(kind, due)) } };
        talk.Note(new Effect.Schedule(kind, due, talk.Language.Tag));
    }

    public static void Cancel(Talk talk, string kind)
    {
        var course = talk.Session.Course;
        if (!course.Reminders.Exists(one => one.Kind == kind)) return;
        talk.Session = talk.Session with { Course = course with { Reminders = course.Reminders.RemoveAll(one => one.Kind == kind) } };
        talk.Note(new Effect.Cancel(kind));
    }

    public static void CancelAll(Talk talk)
    {
        foreach (var reminder in talk.Session.Course.Reminders) Cancel(talk, reminder.Kind);
    }

    /// <summary>True for someone who was sent to be seen and has not said since whether that happened.</summary>
    public static bool IsToBeAskedWhetherSeen(Session session) =>
        session.Course is { WasSeen: false, Advised.Grade: <= Grade.RoutineReferral } or { WasSeen: false, Plan.Kept.IsStopped: true };

    public static void TakeSeen(Talk talk, string chosen)
    {
        Cancel(talk, ToAskWhetherSeen);
        switch (chosen)
        {
            case "yes":
                talk.Session = talk.Session with { Course = talk.Session.Course with { WasSeen = true } };
                SideQuestions.Put(talk, SideQuestions.SeenSaid);
                break;
            case "booked":
                talk.Say("seen_booked");
                GoOn(talk, wasSeen: false);
                break;
            case "no":
                SideQuestions.Put(talk, SideQuestions.NotSeenWhy);
                break;
            default:
                GoOn(talk, wasSeen: false);
                break;
        }
    }

    /// <summary>What a clinician said is thanked for; it was read for danger like every text, and is kept no longer than the talk.</summary>
    public static void TakeSaid(Talk talk, Answer answer)
    {
        if (answer is Answer.Words) talk.Say("seen_thanks");
        GoOn(talk, wasSeen: true);
    }

    public static void TakeWhyNot(Talk talk, string why)
    {
        string help = why.Length == 0 || why == "unsure" ? "other" : why;
        talk.Say($"not_seen_{help}");
        if (help == "cost" && talk.CountryName("low_cost") is { Length: > 0 } lowCost) talk.Say(new Reply(lowCost));
        GoOn(talk, wasSeen: false);
    }

    /// <summary>Someone still not seen with an emergency is told again; for all others the safety screen and the check-in follow.</summary>
    private static void GoOn(Talk talk, bool wasSeen)
    {
        if (!wasSeen && Topics.HasEmergency(talk))
        {
            Dispositions.TellEmergency(talk);
            return;
        }
        CheckIn.Begin(talk);
    }
}
