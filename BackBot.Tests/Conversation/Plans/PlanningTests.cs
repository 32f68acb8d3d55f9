using BackBot.Clinical;
using BackBot.Clinical.Plans;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation.Plans;

/// <summary>The plan in the talk: when there is one, what it hangs on, and that what is said of it and what becomes of it agree.</summary>
public class PlanningTests
{
    private static readonly BotContent Content = TestContent.Shipped;

    private static readonly string Id = new('a', 32);

    private static TestTalk WithPages(string language = "en")
    {
        var engine = new TurnEngine(Content, new ClinicSettings("US"));
        return Stories.ToAdvice(language, turn: (session, input, now) => engine.Run(session, input with { FreshId = Id, Noted = session.Course.Plan is null ? null : [] }, now));
    }

    [Fact]
    public void Advice_OfSomeoneWhoMayTrain_ComesWithAPlanThatIsKept()
    {
        var talk = WithPages();
        var card = Assert.Single(talk.Replies.Select(reply => reply.Card).OfType<Card.Plan>());
        var kept = Assert.Single(talk.Effects.OfType<Effect.PlanKept>());
        Assert.Equal((Id, Id, $"/plan/{Id}"), (kept.Id, talk.Session.Course.Plan!.Id, Assert.Single(card.Actions).Url));
        Assert.True(kept.Plan.IsLike(talk.Session.Course.Plan.Kept));
        Assert.All(card.Days, day => Assert.NotEmpty(day.Items));
    }

    [Fact]
    public void Session_WithAPlan_IsReadAsItWasWritten()
    {
        var session = WithPages().Session;
        var read = SessionJson.Read(SessionJson.Write(session));
        Assert.True(read.Course.Plan!.Kept.IsLike(session.Course.Plan!.Kept));
        Assert.Equal((session.Course.Plan.Id, session.Course.Plan.Kept.Start, session.Course.Plan.Kept.State), (read.Course.Plan.Id, read.Course.Plan.Kept.Start, read.Course.Plan.Kept.State));
    }

    [Fact]
    public void Advice_ToldAgainUnchanged_KeepsThePlanAndItsId()
    {
        var talk = WithPages();
        var before = talk.Session.Course.Plan;
        talk.Press("helpful", "yes").Say("show the plan");
        Assert.Contains(talk.Replies, reply => reply.Card is Card.Plan);
        Assert.Empty(talk.Effects.OfType<Effect.PlanKept>());
        Assert.Equal(before, talk.Session.Course.Plan);
    }

    [Fact]
    public void Emergency_Heard_StopsThePlan()
    {
        var talk = WithPages().Say("I suddenly can't feel anything between my legs and I can't pee");
        Assert.True(talk.Session.Course.Plan!.Kept.IsStopped);
        Assert.Contains(talk.Effects.OfType<Effect.PlanKept>(), kept => kept.Plan.IsStopped);
        Assert.DoesNotContain(talk.Replies, reply => reply.Card is Card.Plan);
    }

    [Fact]
    public void Page_Deleted_EndsThePlanInTheTalk()
    {
        var talk = WithPages();
        var gone = new TurnEngine(Content, new ClinicSettings("US")).Run(talk.Session, new UserInput("what do you know about me") { FreshId = Id, Noted = null }, talk.Now);
        Assert.Null(gone.Session.Course.Plan);
    }

    [Fact]
    public void Erase_Confirmed_ForgetsThePlan()
    {
        var talk = WithPages().Press("helpful", "yes").Say("erase my data", "yes");
        Assert.Null(talk.Session.Course.Plan);
    }

    /// <summary>Over every answer of a check-in: the outcome that is told and the move of the plan say the same.</summary>
    [Fact]
    public void Move_OverAllAnswersOfACheckIn_AgreesWithWhatIsTold()
    {
        var (rules, book) = (Content.CourseRules, Content.Rules);
        int seen = 0;
        foreach (string status in new[] { "new", "worsening", "stable", "improving", "resolved" })
            foreach (string done in new[] { "most_days", "some_days", "once_or_twice", "not_at_all" })
                foreach (string after in new[] { "nothing", "sore_muscles", "very_sore", "pain_settled", "pain_days" })
                    foreach (var (was, now, change) in new[] { (4, 2, "lower"), (4, 4, "same"), (4, 5, "a_little_higher"), (3, 6, "higher"), (7, 7, "same"), (2, 9, "higher") })
                        foreach (string legs in new[] { "same", "new_signs" })
                            foreach (string page in new[] { "same", "higher" })
                                foreach (var grade in new[] { Grade.SelfCareReview, Grade.Maintain })
                                {
                                    var answers = Answers.None.With("status", Answer.Of(status)).With("done", Answer.Of(done)).With("after_exercise", Answer.Of(after)).With("pain_change", Answer.Of(change))
                                        .With("leg_change", Answer.Of(legs)).With("page_pain", Answer.Of(page)).With("pain_0_10", Answer.Of((double)now));
                                    var outcome = CourseJudge.Judge(rules, book.FactsOf(answers, grade)).Outcome;
                                    int tenths = done switch { "most_days" => 9, "some_days" => 6, "once_or_twice" => 2, _ => 0 };
                                    var told = new BackBot.Clinical.Plans.CheckIn(
                                        now, status is "new" or "worsening" ? PainChange.Worse : PainChange.Same, tenths, 10, after is "nothing" or "sore_muscles",
                                        after == "pain_days" || page == "higher", after == "very_sore" ? 3 : 0, legs == "new_signs");
                                    var move = Progression.MoveOf(new PlanState(3, was, false, false), told);
                                    var expected = move switch
                                    {
                                        PlanMove.Up => CourseOutcome.Progress,
                                        PlanMove.Stay => CourseOutcome.Keep,
                                        PlanMove.StopAndRefer => CourseOutcome.Stop,
                                        _ => CourseOutcome.Ease,
                                    };
                                    Assert.True(expected == outcome, $"{status} {done} {after} {was}→{now} legs {legs} page {page}: told {outcome}, moved {move}");
                                    seen++;
                                }
        Assert.True(seen > 4000);
    }

    [Theory]
    [InlineData(0, 6, null)]
    [InlineData(7, 6, "most_days")]
    [InlineData(4, 6, "some_days")]
    [InlineData(2, 6, "once_or_twice")]
    public void DoneSince_OfNotedDays_IsSaidInTheWordsOfTheQuestion(int noted, int planned, string? said)
    {
        var today = new DateOnly(2026, 3, 9);
        var done = DoneSince.Of([.. Enumerable.Range(1, noted).Select(back => new DoneDay(today.AddDays(-back), ["walking"], 5, 4, 3))], today.AddDays(-7), today);
        Assert.Equal(said, done?.InWords);
        if (done is not null) Assert.Equal((planned, false), (done.Planned, done.HurtOften));
    }

    [Fact]
    public void DoneSince_WithMorePainAfterOnTwoDays_SaysSo()
    {
        var today = new DateOnly(2026, 3, 9);
        DoneDay Hurt(int back) => new(today.AddDays(-back), ["walking"], 5, 3, 5);
        Assert.False(DoneSince.Of([Hurt(1)], today.AddDays(-7), today)!.HurtOften);
        Assert.True(DoneSince.Of([Hurt(2), Hurt(1)], today.AddDays(-7), today)!.HurtOften);
        Assert.Null(DoneSince.Of([Hurt(8)], today.AddDays(-7), today));
    }
}
