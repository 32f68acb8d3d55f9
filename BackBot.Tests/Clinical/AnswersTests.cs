using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>The memory of a talk: answers by question.</summary>
public class AnswersTests
{
    private static readonly Answers Some = Answers.None.With("cancer", Answer.Yes).With("age", Answer.Of(50.0)).With("chest", Answer.Unsure);

    [Fact]
    public void With_AnAnswer_KeepsTheRestAndLeavesTheOldAlone()
    {
        var more = Some.With("cancer", Answer.No);
        Assert.Equal(Answer.Yes, Some["cancer"]);
        Assert.Equal(Answer.No, more["cancer"]);
        Assert.Equal(3, more.Count);
        Assert.Equal(0, Answers.None.Count);
    }

    [Fact]
    public void Without_AQuestion_HasNoAnswerToIt()
    {
        var less = Some.Without("age");
        Assert.False(less.Has("age"));
        Assert.Null(less["age"]);
        Assert.True(less.Has("cancer"));
        Assert.Equal(2, less.Count);
        Assert.Equal(less, less.Without("age"));
    }

    [Fact]
    public void All_Listed_IsInTheOrderOfTheIds() => Assert.Equal(["age", "cancer", "chest"], Some.All.Select(pair => pair.Question.Value));

    [Fact]
    public void Is_AnOption_NeedsThatOption()
    {
        Assert.True(Some.Is("cancer", "yes"));
        Assert.False(Some.Is("cancer", "no"));
        Assert.False(Some.Is("chest", "yes"));
        Assert.False(Some.Is("age", "50"));
        Assert.False(Some.Is("fever", "yes"));
    }

    [Fact]
    public void IsAny_OfSomeOptions_NeedsOneOfThem()
    {
        Assert.True(Some.IsAny("cancer", "no", "yes"));
        Assert.False(Some.IsAny("cancer", "no", "maybe"));
        Assert.False(Some.IsAny("cancer"));
    }

    [Fact]
    public void IsYesOrUnsure_IsTrueOfBothAndOfNothingElse()
    {
        Assert.True(Some.IsYesOrUnsure("cancer"));
        Assert.True(Some.IsYesOrUnsure("chest"));
        Assert.False(Some.IsYesOrUnsure("age"));
        Assert.False(Some.With("chest", Answer.PreferNot).IsYesOrUnsure("chest"));
        Assert.True(Some.IsUnsure("chest"));
        Assert.False(Some.IsUnsure("cancer"));
    }

    [Fact]
    public void Number_IsOnlyOfNumbers()
    {
        Assert.Equal(50, Some.Number("age"));
        Assert.Null(Some.Number("cancer"));
        Assert.Null(Some.Number("fever"));
    }

    [Fact]
    public void Only_SomeQuestions_KeepsThoseThatWereAnswered()
    {
        Assert.Equal(Answers.None.With("cancer", Answer.Yes), Some.Only(["cancer", "fever"]));
        Assert.Equal(Answers.None, Some.Only([]));
    }

    [Fact]
    public void Equality_IsOfQuestionsAndAnswers()
    {
        var same = Answers.None.With("chest", Answer.Unsure).With("age", Answer.Of(50.0)).With("cancer", Answer.Yes);
        Assert.Equal(Some, same);
        Assert.True(Some.Equals((object)same));
        Assert.Equal(Some.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Some, same.With("age", Answer.Of(51.0)));
        Assert.NotEqual(Some, same.Without("age"));
        Assert.NotEqual(Some.GetHashCode(), same.Without("age").GetHashCode());
        Assert.NotEqual(Answers.None.With("a", Answer.Yes), Answers.None.With("b", Answer.Yes));
        Assert.False(Some.Equals(null));
        Assert.False(Some.Equals("cancer"));
    }
}
