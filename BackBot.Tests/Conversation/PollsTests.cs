using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>"Was this helpful?" is counted once, and stands in nobody's way.</summary>
public class PollsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Helpful_AfterTheAdvice_IsAsked(string language) => Assert.True(Stories.ToAdvice(language).AsksWhetherHelpful);

    [Fact]
    public void Helpful_UntilSomeoneIsSeen_IsAsked()
    {
        var talk = Stories.ToSafety("en").Press("check_now", "none").Press("check_body", "cancer").Press("unsteady", "no");
        Assert.Equal(Grade.UrgentDays, talk.Disposition?.Grade);
        Assert.True(talk.Press("offer_contact", "no").AsksWhetherHelpful);
    }

    [Fact]
    public void Helpful_InAnEmergencyOrACrisis_IsNeverAsked()
    {
        Assert.False(Stories.ToSafety("en").Press("check_now", "ce_saddle").Press("red_flag_change", "new").AsksWhetherHelpful);
        var crisis = TestTalk.Begun().Say("some nights I think everyone would be better off without me");
        Assert.Equal(Grade.SameDay, crisis.Disposition?.Grade);
        Assert.False(crisis.AsksWhetherHelpful);
        Assert.False(crisis.Say("no").AsksWhetherHelpful);
    }

    [Theory]
    [InlineData("en", "Yes", "yes")]
    [InlineData("en", "not really", "no")]
    [InlineData("en", "a bit", "partly")]
    [InlineData("es", "sí", "yes")]
    [InlineData("es", "no", "no")]
    [InlineData("es", "más o menos", "partly")]
    public void Helpful_AnsweredInAWord_IsCountedAndThanked(string language, string said, string value)
    {
        var talk = Stories.ToAdvice(language).Say(said);
        var counted = Assert.IsType<Effect.Counted>(Assert.Single(talk.Effects));
        Assert.Equal(("helpful", value, Grade.SelfCareReview, language), (counted.What, counted.Value, counted.Grade, counted.Language));
        Assert.Equal((TestContent.Monday, TestContent.Shipped.Version), (counted.At, counted.ContentVersion));
        Assert.Equal(TestContent.Shipped.Language(language).Sentences["helpful_" + value], talk.Replies[0].Text);
    }

    [Fact]
    public void Helpful_PressedTwice_IsCountedOnce()
    {
        var talk = Stories.ToAdvice("en").Press("helpful", "no");
        Assert.Single(talk.Effects);
        Assert.Contains("talk to a person", talk.Text, StringComparison.Ordinal);
        Assert.Empty(talk.Press("helpful", "yes").Effects);
    }

    [Fact]
    public void Helpful_PressedAfterOtherThingsWereSaid_IsCounted()
    {
        var talk = Stories.ToAdvice("en").Say("why?").Say("thanks");
        Assert.Equal("partly", Assert.IsType<Effect.Counted>(Assert.Single(talk.Press("helpful", "partly").Effects)).Value);
    }

    [Theory]
    [InlineData("why?")]
    [InlineData("my answers")]
    [InlineData("thanks")]
    public void Helpful_OnceSomethingElseWasSaid_NoBareWordAnswersIt(string between)
    {
        var talk = Stories.ToAdvice("en").Say(between).Say("no");
        Assert.DoesNotContain(talk.Effects, effect => effect is Effect.Counted { What: "helpful" });
    }

    [Theory]
    [InlineData("no, it is much worse today")]
    [InlineData("worse again")]
    public void News_RightAfterTheQuestion_IsNews(string said)
    {
        var talk = Stories.ToAdvice("en").Say(said);
        Assert.Equal(Grade.RoutineReferral, talk.Disposition?.Grade);
        Assert.False(talk.AsksWhetherHelpful);
    }

    [Fact]
    public void Danger_RightAfterTheQuestion_IsDanger()
    {
        var talk = Stories.ToAdvice("en").Say("no, and I can't feel when I wipe");
        Assert.Equal(Grade.Emergency, talk.Disposition?.Grade);
        Assert.DoesNotContain(talk.Effects, effect => effect is Effect.Counted { What: "helpful" });
    }

    [Fact]
    public void Button_BeforeItWasAsked_CountsNothing()
    {
        var talk = Stories.ToSafety("en").Press("helpful", "yes");
        Assert.Empty(talk.Effects);
        Assert.Equal("check_now", talk.Question);
    }

    [Theory]
    [InlineData("very")]
    [InlineData("")]
    public void Button_WithNoOptionOfIt_CountsNothing(string option) =>
        Assert.Empty(Stories.ToAdvice("en").Press("helpful", option).Effects);

    [Fact]
    public void Button_OfTheTalkBeforeAStartAgain_CountsNothing()
    {
        var talk = Stories.ToAdvice("en").Say("start again").Say("yes").Press("helpful", "yes");
        Assert.Empty(talk.Effects);
        Assert.Equal("opening", talk.Question);
    }

    [Fact]
    public void Button_WhileAQuestionIsOpenAgain_IsCountedAndTheQuestionReturns()
    {
        var talk = Stories.ToAdvice("en").Change("status").Press("helpful", "yes");
        Assert.Single(talk.Effects);
        Assert.Equal("status", talk.Question);
    }
}
