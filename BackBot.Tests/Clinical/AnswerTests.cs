using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>Answers are equal when they say the same.</summary>
public class AnswerTests
{
    [Fact]
    public void Options_InAnyOrder_AreEqualAndHashAlike()
    {
        Answer one = new Answer.Options(["b", "a"]), other = new Answer.Options(["a", "b"]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    public static TheoryData<Answer, Answer> Different => new()
    {
        { Answer.Yes, Answer.No },
        { Answer.Yes, new Answer.Options(["yes", "no"]) },
        { new Answer.Options([]), Answer.Yes },
        { Answer.Of("1"), Answer.Of(1.0) },
        { Answer.Of(1.0), Answer.Of(2.0) },
        { Answer.Unsure, Answer.PreferNot },
        { Answer.PreferNot, Answer.Skipped },
        { Answer.Skipped, Answer.Unsure },
        { new Answer.Words("a"), new Answer.Words("b") },
        { Answer.No, Answer.Unsure },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void Answers_ThatSayOtherThings_AreNotEqual(Answer one, Answer other)
    {
        Assert.NotEqual(one, other);
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Hash_OfOtherOptions_IsAnother()
    {
        Assert.NotEqual(Answer.Yes.GetHashCode(), Answer.No.GetHashCode());
        Assert.NotEqual(new Answer.Options([]).GetHashCode(), Answer.Yes.GetHashCode());
    }

    [Fact]
    public void YesAndNo_AreTheOptionsOfThatName()
    {
        Assert.Equal(Answer.Of("yes"), Answer.Yes);
        Assert.Equal(Answer.Of("no"), Answer.No);
        Assert.IsType<Answer.DontKnow>(Answer.Unsure);
        Assert.IsType<Answer.Declined>(Answer.PreferNot);
        Assert.IsType<Answer.Passed>(Answer.Skipped);
        Assert.Equal(7, Assert.IsType<Answer.Number>(Answer.Of(7.0)).Value);
    }
}
