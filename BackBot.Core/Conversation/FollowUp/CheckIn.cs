using BackBot.Clinical;
using BackBot.Clinical.Plans;
using BackBot.Conversation.Plans;

namespace BackBot.Conversation.FollowUp;

/// <summary>
/// A check-in: the safety screen again, how it is now, what was done, and what the advice becomes. It asks by taking back the
/// answers that may have changed; the interview then asks for them as it did the first time.
/// </summary>
internal static class CheckIn
{
    /// <summary>Kept while a check-in is under way, so that its questions apply.</summary>
    public const string Question = "visit";

    public const string UnderWay = "check_in";

    /// <summary>Two points on the scale are more than a slip of the hand.</summary>
    private const double RealChange = 2, SmallChange = 1;

    private static readonly TimeSpan LongWithoutChange = TimeSpan.FromDays(42);

    private static readonly string[] AskedAgain =
    [
        KnownQuestions.Status, KnownQuestions.Pain, KnownQuestions.LegSymptoms, KnownQuestions.ExercisePainLasts, "done", "after_exercise",
        PainChange, LegChange, PagePain,
    ];

    /// <summary>The names under which rules look at how the pain and the legs changed since last time, and at pain noted on the plan's page.</summary>
    public const string PainChange = "pain_change", LegChange = "leg_change", PagePain = "page_pain";

    public static void Begin(Talk talk)
    {
        var session = talk.Session;
        Contact.Cancel(talk, Contact.ToCheckIn);
        var course = talk.Session.Course with { Visit = new Visit(talk.Now, session.Course.Visit?.Before ?? session.Answers, session.Told ?? session.Course.Advised?.Name) };
        talk.Session = talk.Session with { Course = course };
        Age(talk);
        SafetyScreen.AskAgain(talk);
        foreach (string question in AskedAgain) talk.Forget(question);
        // Who named no goal is not asked how well it goes.
        if (course.Goal is not null) talk.Forget("goal_now");
        else talk.Answer("goal_now", Answer.Skipped);
        talk.Answer(Question, Answer.Of(UnderWay));
        talk.Say("check_in_begins");
        if (course.Goal is { } goal) talk.Say("check_in_goal", ("goal", goal));
        TakeNoted(talk);
    }

    /// <summary>What was noted on the page of the plan is not asked again.</summary>
    private static void TakeNoted(Talk talk)
    {
        var course = talk.Session.Course;
        if (course.Plan is null || talk.Input.Noted is not { } noted || (course.Progress.LastOrDefault()?.At ?? course.Advised?.At) is not { } last) return;
        if (DoneSince.Of(noted, DateOnly.FromDateTime(last.UtcDateTime), talk.Today) is not { } done) return;
        talk.Answer("done", Answer.Of(done.InWords));
        talk.Answer(PagePain, Answer.Of(done.HurtOften ? "higher" : "same"));
        talk.Say("check_in_noted", ("number", Whole(done.Days)));
    }

    /// <summary>Ends a check-in before its end: what was answered in it stays, the rest is as it was.</summary>
    public static void Leave(Talk talk, Visit visit)
    {
        var answers = talk.Session.Answers.Without(Question);
        talk.Session = talk.Session with
        {
            Answers = answers.All.Aggregate(visit.Before, (kept, pair) => kept.With(pair.Question, pair.Answer)),
            Course = talk.Session.Course with { Visit = null },
            Reopened = null,
            Before = null,
            Misses = 0,
            Told = visit.ToldBefore,
        };
    }

    /// <summary>What an answer in a check-in means for the questions that the rules know.</summary>
    public static void Note(Talk talk, QuestionId question, Answer answer)
    {
        if (question.Value == "after_exercise" && answer is Answer.Options { Chosen: [var after, ..] })
            talk.Answer(KnownQuestions.ExercisePainLasts, after == "pain_days" ? Answer.Yes : Answer.No);
    }

    /// <summary>All is answered: says how it moved, what becomes of the advice and why, and keeps it for next time.</summary>
    public static void Conclude(Talk talk, Visit visit)
    {
        var before = visit.Before.Number(KnownQuestions.Pain);
        var now = talk.Session.Effective().Number(KnownQuestions.Pain);
        if (before is { } was && now is { } pain)
        {
            talk.Answer(PainChange, Answer.Of(pain - was >= RealChange ? "higher" : pain - was >= SmallChange ? "a_little_higher" : was - pain >= RealChange ? "lower" : "same"));
            talk.Say("pain_then_and_now", ("before", Whole(was)), ("now", Whole(pain)));
        }
        talk.Answer(LegChange, Answer.Of(LegsOf(talk.Session.Effective()) > LegsOf(visit.Before) ? "new_signs" : "same"));
        var answers = talk.Session.Effective();
        var assessment = Assessor.Assess(talk.Content.Rules, answers);
        var (outcome, rule) = CourseJudge.Judge(talk.Content.CourseRules, talk.Content.Rules.FactsOf(answers, assessment.Grade));
        bool isWaiting = Planning.IsWaiting(talk);
        if (isWaiting) (outcome, rule) = (CourseOutcome.Stop, null);
        Tell(talk, visit, assessment, outcome, rule);
        var done = answers["done"] as Answer.Options;
        talk.Session = talk.Session with
        {
            Answers = talk.Session.Answers.Without(Question),
            Course = (talk.Session.Course with { Visit = null, WasSeen = talk.Session.Course.WasSeen && assessment.Grade > Grade.UrgentDays && outcome != CourseOutcome.Stop })
                .With(new ProgressEntry(talk.Now, now, done?.Chosen.FirstOrDefault(), answers.Number("goal_now"), outcome.ToString().ToLowerInvariant())),
        };
        PlanMoves.Take(talk, assessment, outcome);
        // Where the grade asks for a visit, its card has said so; who waits for one was asked about it.
        if (outcome == CourseOutcome.Stop && !isWaiting && assessment.Grade > Grade.RoutineReferral) talk.Say("check_in_refer");
        if (IsStalled(talk, assessment, outcome)) talk.SayOnce("check_in_no_change");
        if (!talk.Session.Course.IsShared && assessment.Grade >= Grade.RoutineReferral) talk.SayOnce("ask_for_reminder");
    }

    /// <summary>Six weeks have brought no clear change, and nobody has looked yet: somebody should, while the week goes on.</summary>
    private static bool IsStalled(Talk talk, Assessment assessment, CourseOutcome outcome)
    {
        var (course, answers) = (talk.Session.Course, talk.Session.Effective());
        if (course.WasSeen || assessment.Grade <= Grade.RoutineReferral || outcome == CourseOutcome.Stop || !answers.Is(KnownQuestions.Status, "stable")) return false;
        return course.Progress.FirstOrDefault(entry => entry.Pain is not null) is { Pain: { } first } start && talk.Now - start.At >= LongWithoutChange
            && answers.Number(KnownQuestions.Pain) is { } now && first - now < RealChange;
    }

    /// <summary>How much the legs take part, so that more than before is seen.</summary>
    private static int LegsOf(Answers answers) =>
        answers.IsAny(KnownQuestions.LegSymptoms, "both_legs", "weakness") ? 3 : answers.Is(KnownQuestions.LegSymptoms, "one_leg_pain_tingling") ? 2
        : answers.Is(KnownQuestions.LegSymptoms, "one_leg_pain") ? 1 : 0;

    /// <summary>What was told before and still holds is not printed again, unless someone is to be seen: that is said every time.</summary>
    private static void Tell(Talk talk, Visit visit, Assessment assessment, CourseOutcome outcome, CourseRule? rule)
    {
        bool isToBeSeen = assessment.Grade <= Grade.RoutineReferral;
        if (talk.Content.HasAdvice && assessment.Grade > Grade.Emergency) SayOutcome(talk, outcome, rule);
        string name = Dispositions.NameOf(talk, assessment);
        if (isToBeSeen || name != visit.ToldBefore)
        {
            talk.Session = talk.Session with { Told = null };
            Dispositions.Tell(talk, assessment);
        }
        else
        {
            talk.Session = talk.Session with { Told = name };
            talk.HasTold = true;
        }
    }

    private static void SayOutcome(Talk talk, CourseOutcome outcome, CourseRule? rule)
    {
        string words = talk.Sentence($"check_in_{outcome.ToString().ToLowerInvariant()}");
        if (rule is null)
        {
            talk.Say(new Reply(words));
            return;
        }
        var item = AdvicePage.Cited(talk, rule.Evidence, words, talk.Sentence(rule.Because));
        talk.Say(new Reply("", Card: new Card.Advice(talk.Sentence("check_in_title"), [new AdviceSection(talk.Sentence("section_today"), [item])], [])));
    }

    /// <summary>The episode has grown older by the time since it was told.</summary>
    private static void Age(Talk talk)
    {
        var course = talk.Session.Course;
        var since = course.Progress.LastOrDefault()?.At ?? course.Advised?.At ?? talk.Session.StartedAt;
        if (talk.Session.Answers.Number(KnownQuestions.EpisodeWeeks) is { } weeks && talk.Now > since)
            talk.Answer(KnownQuestions.EpisodeWeeks, Answer.Of(weeks + (talk.Now - since).TotalDays / 7));
    }

    private static string Whole(double number) => Math.Round(number).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
