using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation.Patterns;

/// <summary>Coming back after an hour or a month, on a device of one's own or a shared one, and under newer content.</summary>
public class ContinueInterruptedTests
{
    [Theory]
    [InlineData("en", "no, nothing new", "leg_symptoms")]
    [InlineData("es", "nada nuevo", "leg_symptoms")]
    [InlineData("en", "yes, something is worse", "check_now")]
    [InlineData("es", "no sé", "check_now")]
    public void Return_AfterTwoHours_AsksWhatIsNewAndGoesOn(string language, string said, string next)
    {
        var talk = AtLegs(language);
        talk.Now = TestContent.Monday.AddHours(2);
        Assert.Equal("since_then", talk.Join().Question);
        Assert.Contains("4", talk.Text, StringComparison.Ordinal);
        Assert.Equal(next, talk.Say(said).Question);
        Assert.Equal(45, talk.Session.Answers.Number("age"));
    }

    [Fact]
    public void Return_AfterHalfAnHour_IsNone()
    {
        var talk = AtLegs("en");
        talk.Now = TestContent.Monday.AddMinutes(30);
        Assert.Equal("leg_symptoms", talk.Join().Question);
    }

    [Fact]
    public void Return_AfterADayWithTheDangerListAnswered_AsksForItAgainAndShowsTheSummary()
    {
        var talk = AtLegs("en").Press("leg_symptoms", "none").Press("check_now", "none");
        talk.Now = TestContent.Monday.AddDays(30);
        talk.Join();
        Assert.Equal("check_now", talk.Question);
        Assert.Contains(talk.Replies, reply => reply.Card is Card.Review);
    }

    [Fact]
    public void Return_WithAnAnswerToTheOpenQuestion_KeepsItAndThenWelcomes()
    {
        var talk = AtLegs("en");
        talk.Now = TestContent.Monday.AddHours(3);
        talk.Press("leg_symptoms", "none");
        Assert.Equal(("since_then", true), (talk.Question, talk.Session.Answers.Is("leg_symptoms", "none")));
    }

    [Fact]
    public void Return_WithDanger_IsToldAtOnce()
    {
        var talk = AtLegs("en");
        talk.Now = TestContent.Monday.AddDays(3);
        Assert.Equal(Grade.Emergency, talk.Say("I can't feel when I wipe").Disposition?.Grade);
    }

    [Fact]
    public void SharedDevice_AfterAnHour_HoldsNothing()
    {
        var talk = new TestTalk().Join().Press("consent", "shared").Say("it hurts").Say("45");
        Assert.True(talk.Session.Course.IsShared);
        talk.Now = TestContent.Monday.AddHours(1);
        talk.Join();
        Assert.Equal(("consent", 0), (talk.Question, talk.Session.Answers.All.Count()));
    }

    [Fact]
    public void OlderContent_WithAnswersThatAreGone_GoesOnUnderThisOneAndSaysSo()
    {
        var talk = AtLegs("en");
        talk.Session = talk.Session with
        {
            Answers = talk.Session.Answers.With("shoe_size", Answer.Of(42)).With("cause", Answer.Of("cursed")).With("where", new Answer.Options(["low_back", "tail"])),
            Trail = talk.Session.Trail.Add("shoe_size"),
            Course = talk.Session.Course with { ContentVersion = "older" },
        };
        talk.Join();
        Assert.Contains(TestContent.Shipped.Language("en").Sentences["content_changed"], talk.Text, StringComparison.Ordinal);
        Assert.Equal(("leg_symptoms", false, false), (talk.Question, talk.Session.Answers.Has("shoe_size"), talk.Session.Answers.Has("cause")));
        Assert.Equal(new Answer.Options(["low_back"]), talk.Session.Answers["where"]);
        Assert.Equal("pain_0_10", talk.Say("back").Question);
        Assert.DoesNotContain(TestContent.Shipped.Language("en").Sentences["content_changed"], talk.Text, StringComparison.Ordinal);
    }

    /// <summary>Sessions as they were stored before a course was kept, from every shipped story, are read and go on.</summary>
    [Theory]
    [InlineData("""{"format":1,"conversationId":"c","language":"en","startedAt":"2026-01-02T09:00:00Z","greeted":true,"answers":{"consent":{"options":["yes"]},"opening":{"words":"it hurts"},"age":{"number":45}},"trail":["opening","age"]}""", "where")]
    [InlineData("""{"format":1,"conversationId":"c","language":"es","startedAt":"2026-01-02T09:00:00Z","greeted":true,"answers":{"consent":{"options":["yes"]}}}""", "opening")]
    [InlineData("""{"format":1,"conversationId":"c","language":"es","startedAt":"2026-01-02T09:00:00Z"}""", "consent")]
    public void StoredSession_OfAnEarlierVersion_GoesOnWhereItWas(string json, string question)
    {
        var talk = new TestTalk { Session = SessionJson.Read(System.Text.Encoding.UTF8.GetBytes(json)) };
        Assert.Equal(question, talk.Join().Question);
    }

    private static TestTalk AtLegs(string language) => TestTalk.Begun(language).Say(language == "es" ? "me duele" : "it hurts").Say("45").Press("where", "low_back")
        .Press("episode_weeks", "20").Press("status", "stable").Press("pain_0_10", "4");
}
