using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>What is told after the advice.</summary>
public class NewsTests
{
    [Theory]
    [InlineData("en", "since this morning my left foot is numb")]
    [InlineData("es", "desde hoy tengo el pie izquierdo dormido")]
    public void NewNumbness_OfAFoot_BringsTheVisitForward(string language, string said) =>
        Assert.Equal(Grade.UrgentDays, Stories.ToAdvice(language).Say(said).Disposition?.Grade);

    [Theory]
    [InlineData("en", "I feel hopeless")]
    [InlineData("en", "I cry every day")]
    [InlineData("es", "lloro todos los días")]
    [InlineData("es", "ya no le veo sentido")]
    public void LowMood_GetsAKindWordAndTheCarefulQuestion(string language, string said)
    {
        var talk = Stories.ToAdvice(language).Say(said);
        if (talk.Session.Heard.Exists(heard => heard.Flag == "crisis"))
        {
            Assert.Equal("crisis_danger", talk.Question);
            return;
        }
        Assert.Contains(TestContent.Shipped.Languages[language].Sentences["mood_heard"], talk.Text, StringComparison.Ordinal);
        Assert.Equal("crisis", talk.Question);
    }

    [Theory]
    [InlineData("en", "I don't feel hopeless")]
    [InlineData("en", "I am hopeless at sport")]
    [InlineData("es", "no me siento desesperada")]
    public void LowMood_Denied_IsNotHeard(string language, string said) =>
        Assert.False(Stories.ToAdvice(language).Say(said).Session.Answers.Is("distress", "very_much"));

    [Theory]
    [InlineData("en", "I'm 54, and the pain is 2")]
    [InlineData("es", "tengo 54 años y el dolor es 2")]
    public void TwoCorrections_InOneMessage_AreBothTaken(string language, string said)
    {
        var answers = Stories.ToAdvice(language).Say(said).Session.Answers;
        Assert.Equal(54, answers.Number("age"));
        Assert.Equal(2, answers.Number("pain_0_10"));
    }

    [Theory]
    [InlineData("en", "I'm 46 years old, not as I said", "show the plan")]
    [InlineData("es", "tengo 46 años, me equivoqué", "muéstreme el plan")]
    public void SmallCorrection_SaysWhatChangesAndOffersThePlan(string language, string said, string wish)
    {
        var talk = Stories.ToAdvice(language).Say(said);
        Assert.Equal(46, talk.Session.Answers.Number("age"));
        Assert.Null(talk.Disposition);
        Assert.Null(talk.Advice);
        Assert.Contains(TestContent.Shipped.Languages[language].Sentences["news_changes_nothing"], talk.Text, StringComparison.Ordinal);
        Assert.NotNull(talk.Say(wish).Advice);
    }

    [Theory]
    [InlineData("en", "my husband has it worse than me")]
    [InlineData("es", "mi esposo está peor que yo")]
    public void SomebodyElseInPassing_IsNoNewsOfTheWriter(string language, string said)
    {
        var talk = Stories.ToAdvice(language);
        var before = talk.Session.Answers["status"];
        Assert.Equal(before, talk.Say(said).Session.Answers["status"]);
    }
}
