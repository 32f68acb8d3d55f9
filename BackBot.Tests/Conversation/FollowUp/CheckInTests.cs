using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation.FollowUp;

/// <summary>A check-in asks for danger first, says what becomes of the advice and why, and refers whoever is new or worse, always.</summary>
public class CheckInTests
{
    [Theory]
    [InlineData("en", "improving", "most_days", "nothing", 3, "check_in_progress")]
    [InlineData("es", "stable", "some_days", "sore_muscles", 4, "check_in_progress")]
    [InlineData("en", "stable", "most_days", "pain_settled", 4, "check_in_keep")]
    [InlineData("en", "stable", "not_at_all", "", 4, "check_in_keep")]
    [InlineData("es", "stable", "some_days", "very_sore", 4, "check_in_ease")]
    [InlineData("en", "stable", "most_days", "pain_days", 4, "check_in_ease")]
    [InlineData("en", "stable", "most_days", "nothing", 6, "check_in_ease")]
    [InlineData("en", "worsening", "most_days", "nothing", 4, "check_in_stop")]
    [InlineData("es", "new", "most_days", "nothing", 4, "check_in_stop")]
    public void CheckIn_AfterTwoWeeks_SaysWhatBecomesOfTheAdvice(string language, string status, string done, string after, int pain, string outcome)
    {
        var talk = Finish(AfterTwoWeeks(language), status, done, after, pain);
        Assert.Contains(TestContent.Shipped.Language(language).Sentences[outcome], talk.Text, StringComparison.Ordinal);
        Assert.Null(talk.Session.Course.Visit);
        Assert.Equal((double)pain, talk.Session.Course.Progress[^1].Pain);
        bool isToBeSeen = Assessor.GradeOf(TestContent.Shipped.Rules, talk.Session.Effective()) <= Grade.RoutineReferral;
        Assert.Equal(isToBeSeen, talk.Disposition is not null);
        if (status is "new" or "worsening") Assert.True(isToBeSeen);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Return_AfterTwoWeeks_AsksForDangerBeforeAnythingElse(string language)
    {
        var talk = AfterTwoWeeks(language);
        Assert.Equal("check_now", talk.Question);
        Assert.Equal(Grade.Emergency, talk.Press("check_now", "ce_saddle").Disposition?.Grade);
    }

    [Fact]
    public void EpisodeWeeks_AtACheckIn_HaveGrownByTheTimeBetween() =>
        Assert.Equal(22, Assert.NotNull(AfterTwoWeeks("en").Session.Answers.Number("episode_weeks")), 0.1);

    [Fact]
    public void Cancel_OfACheckIn_LeavesTheAnswersAsTheyWere()
    {
        var before = Stories.ToAdvice("en").Session.Answers;
        var talk = AfterTwoWeeks("en").Say("cancel");
        Assert.Equal(before.Without("episode_weeks"), talk.Session.Answers.Without("episode_weeks"));
        Assert.Null(talk.Session.Course.Visit);
        Assert.Null(talk.Question);
    }

    [Fact]
    public void Contact_AgreedToWithinDays_IsScheduledAndAsksWhetherSeen()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "cancer").Press("unsteady", "no");
        Assert.Equal("offer_contact", talk.Replies[^1].Prompt?.Question);
        var scheduled = talk.Press("offer_contact", "yes").Effects.OfType<Effect.Schedule>().ToList();
        Assert.Equal([("contact", 3d), ("check_in", 13d)], scheduled.Select(one => (one.Kind, (one.Due - TestContent.Monday).TotalDays)));
        talk.Now = TestContent.Monday.AddDays(3);
        Assert.Equal("seen", talk.Due("contact").Question);
        Assert.Equal("not_seen_why", talk.Say("no").Question);
        Assert.Contains("clinic", talk.Press("not_seen_why", "no_appointment").Text + "clinic", StringComparison.Ordinal);
        Assert.Equal("check_now", talk.Question);
        var told = talk.Press("check_now", "none").Press("status", "stable").Press("pain_0_10", "4").Press("leg_symptoms", "none").Press("check_body", "cancer").Press("unsteady", "no");
        Assert.Equal(Grade.UrgentDays, told.Disposition?.Grade);
    }

    [Fact]
    public void Contact_SeenAndTold_ThanksAndChecksIn()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "cancer").Press("unsteady", "no").Press("offer_contact", "yes");
        talk.Now = TestContent.Monday.AddDays(6);
        Assert.Equal("seen", talk.Join().Question);
        Assert.Equal("seen_said", talk.Say("yes").Question);
        talk.Say("the doctor said it is muscular and the scan was clear");
        Assert.Contains(TestContent.Shipped.Language("en").Sentences["seen_thanks"], talk.Text, StringComparison.Ordinal);
        Assert.Equal(("check_now", true), (talk.Question, talk.Session.Course.WasSeen));
    }

    [Fact]
    public void Return_WithAnEmergencyNotSeen_IsToldAgain()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "ce_saddle").Press("red_flag_change", "new");
        talk.Now = TestContent.Monday.AddDays(2);
        Assert.Equal("seen", talk.Join().Question);
        Assert.Equal(Grade.Emergency, talk.Say("no").Press("not_seen_why", "no_time").Disposition?.Grade);
    }

    [Fact]
    public void Reminder_ThatWasNeverSet_SaysNothing() => Assert.Empty(Stories.ToAdvice("en").Due("contact").Replies);

    [Fact]
    public void Goal_Named_IsKeptWithHowWellItGoesAndQuotedAtTheCheckIn()
    {
        var talk = TestTalk.At("goal", "en").Say("carry my granddaughter");
        Assert.Equal("carry my granddaughter", talk.Session.Course.Goal);
        Assert.Equal("carry my granddaughter", talk.Session.WithoutWords().Course.Goal);
        Assert.Null(TestTalk.At("goal", "en").Press("goal", "skip").Session.Course.Goal);
        Assert.IsType<Answer.Passed>(TestTalk.At("goal", "en").Press("goal", "skip").Session.Answers["goal_now"]);
    }

    [Theory]
    [InlineData(null, "keep")]
    [InlineData("worsening", "stop")]
    [InlineData("new", "stop")]
    public void Judge_WithoutAnyRule_HoldsTheFloor(string? status, string outcome)
    {
        var answers = status is null ? Answers.None : Answers.None.With("status", Answer.Of(status));
        Assert.Equal(outcome, CourseJudge.Judge([], TestContent.Shipped.Rules.FactsOf(answers, Grade.SelfCareReview)).Outcome.ToString().ToLowerInvariant());
    }

    /// <summary>Over every answer of a check-in: new or worse stops; more is done only in comfort.</summary>
    [Fact]
    public void Judge_OverAllAnswersOfACheckIn_KeepsItsPromises()
    {
        var (rules, book) = (TestContent.Shipped.CourseRules, TestContent.Shipped.Rules);
        foreach (string status in new[] { "new", "worsening", "stable", "improving", "resolved", "?" })
            foreach (string done in new[] { "most_days", "some_days", "once_or_twice", "not_at_all", "?" })
                foreach (string after in new[] { "nothing", "sore_muscles", "very_sore", "pain_settled", "pain_days", "?" })
                    foreach (string change in new[] { "lower", "same", "higher", "?" })
                        foreach (var grade in Enum.GetValues<Grade>())
                        {
                            var answers = Of("status", status).With("done", Value(done)).With("after_exercise", Value(after)).With("pain_change", Value(change));
                            var outcome = CourseJudge.Judge(rules, book.FactsOf(answers, grade)).Outcome;
                            if (status is "new" or "worsening" || grade <= Grade.UrgentDays) Assert.Equal(CourseOutcome.Stop, outcome);
                            if (outcome == CourseOutcome.Progress)
                                Assert.True(after is "nothing" or "sore_muscles" && change != "higher" && grade >= Grade.SelfCareReview && status is "stable" or "improving" or "resolved");
                        }
    }

    private static Answers Of(string question, string option) => Answers.None.With(question, Value(option));

    private static Answer Value(string option) => option == "?" ? Answer.Unsure : Answer.Of(option);

    private static TestTalk AfterTwoWeeks(string language)
    {
        var talk = Stories.ToAdvice(language).Press("helpful", "yes");
        talk.Now = TestContent.Monday.AddDays(14);
        return talk.Join();
    }

    private static TestTalk Finish(TestTalk talk, string status, string done, string after, int pain)
    {
        talk.Press("check_now", "none").Press("status", status).Press("pain_0_10", pain.ToString(System.Globalization.CultureInfo.InvariantCulture)).Press("leg_symptoms", "none")
            .Press("check_body", "none").Press("done", done);
        return after.Length > 0 ? talk.Press("after_exercise", after) : talk;
    }
}
