using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>What stands in a free sentence is taken, so that it is not asked again.</summary>
public class IntakeTests
{
    [Theory]
    [InlineData("en", "I'm pregnant")]
    [InlineData("en", "I'm 30 weeks pregnant and my back hurts")]
    [InlineData("es", "estoy embarazada")]
    [InlineData("es", "estoy embarazada y me duele la cintura")]
    public void Pregnancy_InTheOpening_IsTaken(string language, string said)
    {
        var talk = TestTalk.Begun(language).Say(said);
        Assert.True(talk.Session.Answers.Is("pregnant", "yes"), talk.Text);
    }

    [Theory]
    [InlineData("en", "I might be pregnant")]
    [InlineData("en", "my back hurts since I was pregnant")]
    [InlineData("es", "creo que estoy embarazada")]
    [InlineData("es", "me duele desde que estuve embarazada")]
    public void Pregnancy_InDoubtOrPast_IsNotTaken(string language, string said) =>
        Assert.False(TestTalk.Begun(language).Say(said).Session.Answers.Has("pregnant"));

    [Theory]
    [InlineData("poco activo, peso normal, oficina", "low")]
    [InlineData("muy activa, peso normal, oficina", "high")]
    [InlineData("nada activo, peso normal, oficina", "none")]
    [InlineData("no muy activa, normal, en casa", "low")]
    public void AboutYou_InSpanish_ReadsHowActive(string said, string fitness)
    {
        var talk = TestTalk.At("about_you", "es").Say(said);
        Assert.True(talk.Session.Answers.Is("fitness", fitness), talk.Text);
        Assert.True(talk.Session.Answers.Is("weight", "healthy"), talk.Text);
    }

    [Theory]
    [InlineData("en", "I'm 13 and my back hurts, I'm limping", true)]
    [InlineData("en", "I'm 43 and my back hurts, I'm limping", false)]
    [InlineData("es", "tengo 13 años y me duele la espalda, cojeo", true)]
    [InlineData("es", "tengo 43 años y me duele la espalda, cojeo", false)]
    public void SignOfAChild_InTheOpening_IsTakenOfAChildAlone(string language, string said, bool isTaken) =>
        Assert.Equal(isTaken, TestTalk.Begun(language).Say(said).Session.Answers.Has("child_limp"));

    [Theory]
    [InlineData("en", "my back hurts and I'm limping", "13", Grade.SameDay)]
    [InlineData("en", "my back hurts and I'm limping", "43", Grade.SelfCareReview)]
    [InlineData("es", "me duele la espalda y cojeo", "13", Grade.SameDay)]
    [InlineData("es", "me duele la espalda y cojeo", "43", Grade.SelfCareReview)]
    public void SignOfAChild_ToldBeforeTheAge_WaitsForItInSilence(string language, string said, string age, Grade grade)
    {
        var talk = TestTalk.Begun(language).Say(said);
        Assert.DoesNotContain(TestContent.Shipped.Languages[language].Questions["child_limp"].Label, talk.Text, StringComparison.Ordinal);
        var answers = talk.Say(age).Session.Effective().With("status", Answer.Of("stable")).With("episode_weeks", Answer.Of(20)).With("pain_0_10", Answer.Of(3));
        Assert.Equal(grade, Assessor.GradeOf(TestContent.Shipped.Rules, answers.With("diagnosis", Answer.Of("sciatica"))));
    }
}
