namespace BackBot.Tests.Conversation;

/// <summary>What a child is asked and what a parent is told.</summary>
public class ChildrenTests
{
    [Theory]
    [InlineData(9, false)]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(50, true)]
    public void SexLine_OfTheFirstList_IsAskedFromSixteenOn(int age, bool isAsked) =>
        Assert.Equal(isAsked, ListAt(age).Replies[^1].Prompt!.Items.Any(item => item.Id == "ce_sexual"));

    [Fact]
    public void SexLine_WhereTheAgeIsNotKnown_IsAsked()
    {
        var talk = TestTalk.At("check_now", "en").Join();

        Assert.Contains(talk.Replies[^1].Prompt!.Items, item => item.Id == "ce_sexual");
    }

    [Fact]
    public void Age_PutRightToThatOfAnAdult_AsksTheListAgainWithItsTicks()
    {
        var talk = ListAt(9).Press("check_now", "leg_weakness");
        Assert.NotEqual("check_now", talk.Question);

        talk.Say("change my age").Say("39");

        Assert.Equal("check_now", talk.Question);
        Assert.True(talk.Replies[^1].Prompt!.Items.Single(item => item.Id == "leg_weakness").Checked);
        Assert.NotEqual("check_now", talk.Press("check_now", "leg_weakness").Question);
    }

    [Fact]
    public void Age_PutRightBelowFiftySix_AsksWhetherPregnant()
    {
        var talk = ListAt(60).Press("check_now", "none").Press("check_body", "none");

        talk.Say("change my age").Say("30");

        Assert.Equal("check_body", talk.Question);
        Assert.Contains(talk.Replies[^1].Prompt!.Items, item => item.Id == "pregnant");
    }

    [Fact]
    public void Advice_OfASmallChild_SpeaksToTheParent()
    {
        var talk = ListAt(9).Press("check_now", "none").Press("check_body", "none").Press("check_child", "none");

        Assert.Contains("until they are seen", talk.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Until you are seen", talk.Text, StringComparison.Ordinal);
    }

    private static TestTalk ListAt(int age)
    {
        var talk = TestTalk.At("check_now", "en");
        talk.Session = talk.Session with { Reopened = null };
        foreach (var (question, answer) in new (string, BackBot.Clinical.Answer)[]
        {
            ("opening", BackBot.Clinical.Answer.Skipped), ("age", BackBot.Clinical.Answer.Of(age)), ("where", BackBot.Clinical.Answer.Of("low_back")),
            ("episode_weeks", BackBot.Clinical.Answer.Of(20)), ("status", BackBot.Clinical.Answer.Of("stable")), ("pain_0_10", BackBot.Clinical.Answer.Of(3)),
            ("leg_symptoms", BackBot.Clinical.Answer.Of("none")),
        }) talk.Session = talk.Session with { Answers = talk.Session.Answers.With(question, answer) };
        return talk.Join();
    }
}
