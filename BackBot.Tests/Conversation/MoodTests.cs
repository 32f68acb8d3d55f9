using BackBot.Clinical;

namespace BackBot.Tests.Conversation;

/// <summary>Mood and fear of moving, typed as people type them: a fear is never read as none.</summary>
public class MoodTests
{
    [Theory]
    [InlineData("en", "a bit, not at all", "a_little", "not_at_all")]
    [InlineData("en", "quite a lot, scared", "quite_a_lot", "quite_a_lot")]
    [InlineData("en", "not really, very much", "not_at_all", "very_much")]
    [InlineData("es", "bastante, me da miedo", "quite_a_lot", "quite_a_lot")]
    [InlineData("es", "un poco, me da mucho miedo", "a_little", "very_much")]
    [InlineData("es", "nada, nada", "not_at_all", "not_at_all")]
    [InlineData("es", "muchísimo, un poco", "very_much", "a_little")]
    public void Mood_Typed_IsReadInOrder(string language, string typed, string distress, string fear)
    {
        var talk = new Interviewee("crisis=no", language) { Typed = ("mood", typed) }.ToTheEnd();
        Assert.True(talk.Answers.Is("distress", distress), $"distress of '{typed}'");
        Assert.True(talk.Answers.Is("fear_of_movement", fear), $"fear of '{typed}'");
    }

    /// <summary>Both may be left out: nothing follows, and nothing more is asked.</summary>
    [Theory]
    [InlineData("en", "skip")]
    [InlineData("es", "saltar")]
    public void Mood_LeftOut_ChangesNothing(string language, string typed)
    {
        var talk = new Interviewee("", language) { Typed = ("mood", typed) }.ToTheEnd();
        Assert.Equal(Grade.SelfCareReview, talk.Told);
        Assert.DoesNotContain("distress", talk.Asked);
    }

    [Fact]
    public void Mood_SentEmpty_IsLeftOut()
    {
        var talk = new Interviewee("distress=open fear_of_movement=open").ToTheEnd();
        Assert.Equal(Answer.Skipped, talk.Answers["distress"]);
        Assert.Equal(Grade.SelfCareReview, talk.Told);
    }
}
