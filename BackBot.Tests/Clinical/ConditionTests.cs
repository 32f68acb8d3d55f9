using BackBot.Clinical;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>When each kind of condition holds, for each way of reading "not sure".</summary>
public class ConditionTests
{
    private static readonly Answers Unsure = Answers.None.With("chest", Answer.Unsure).With("pain_0_10", Answer.Unsure).With("status", Answer.Unsure);

    private static bool Holds(Condition condition, Answers answers, Caution caution = Caution.Plain, Grade? grade = null, params string[] unsureCountsAsYes) =>
        condition.Holds(new Facts(answers, [.. unsureCountsAsYes], grade), caution);

    private static Answers With(string question, Answer answer) => Answers.None.With(question, answer);

    [Fact]
    public void In_AnOption_NeedsOneOfThem()
    {
        var condition = Is("status", "new", "worsening");
        Assert.True(Holds(condition, With("status", Answer.Of("worsening"))));
        Assert.False(Holds(condition, With("status", Answer.Of("stable"))));
        Assert.False(Holds(condition, Answers.None));
        Assert.False(Holds(condition, With("status", Answer.PreferNot), Caution.Cautious));
        Assert.False(Holds(condition, With("status", Answer.Skipped), Caution.Cautious));
        Assert.False(Holds(Is("status"), Unsure, Caution.Cautious));
    }

    [Theory]
    [InlineData(6, false, true)]
    [InlineData(7, true, true)]
    [InlineData(8, true, false)]
    public void Bounds_IncludeTheirOwnNumber(int pain, bool atLeast, bool atMost)
    {
        var answers = With("pain_0_10", Answer.Of((double)pain));
        Assert.Equal(atLeast, Holds(new Condition.AtLeast("pain_0_10", 7), answers));
        Assert.Equal(atMost, Holds(new Condition.AtMost("pain_0_10", 7), answers));
    }

    [Fact]
    public void Bounds_OfNoNumber_AreNotMet()
    {
        foreach (var answers in new[] { Answers.None, With("pain_0_10", Answer.PreferNot), With("pain_0_10", Answer.Skipped), With("pain_0_10", Answer.Yes) })
        {
            Assert.False(Holds(new Condition.AtLeast("pain_0_10", 0), answers, Caution.Cautious));
            Assert.False(Holds(new Condition.AtMost("pain_0_10", 10), answers, Caution.Cautious));
        }
    }

    [Theory]
    [InlineData(Caution.Plain, false)]
    [InlineData(Caution.Cautious, true)]
    [InlineData(Caution.CautiousUnderNot, false)]
    public void Unsure_MeetsAConditionOnlyCautiously(Caution caution, bool holds)
    {
        Assert.Equal(holds, Holds(Is("chest", "yes"), Unsure, caution));
        Assert.Equal(holds, Holds(new Condition.AtLeast("pain_0_10", 7), Unsure, caution));
        Assert.Equal(holds, Holds(new Condition.AtMost("pain_0_10", 7), Unsure, caution));
    }

    [Fact]
    public void Not_ReadCautiously_CannotTalkADangerAway()
    {
        Assert.True(Holds(Not(Is("status", "stable")), Unsure, Caution.Cautious));
        Assert.False(Holds(Not(Is("status", "stable")), Unsure, Caution.CautiousUnderNot));
        Assert.True(Holds(Not(Is("status", "stable")), Unsure, Caution.Plain));
        Assert.True(Holds(Not(Not(Is("status", "stable"))), Unsure, Caution.Cautious));
        Assert.False(Holds(Not(Not(Is("status", "stable"))), Unsure, Caution.Plain));
    }

    [Theory]
    [InlineData(Caution.Plain, Caution.Plain)]
    [InlineData(Caution.Cautious, Caution.CautiousUnderNot)]
    [InlineData(Caution.CautiousUnderNot, Caution.Cautious)]
    public void Not_TurnsTheReadingAround(Caution outside, Caution inside) => Assert.Equal(inside, Condition.Not.Under(outside));

    [Theory]
    [InlineData(Caution.Plain)]
    [InlineData(Caution.CautiousUnderNot)]
    public void Unsure_WhereItCountsAsYes_MeetsYesInEveryReading(Caution caution)
    {
        Assert.True(Holds(Is("chest", "yes"), Unsure, caution, null, "chest"));
        Assert.False(Holds(Is("chest", "no"), Unsure, caution, null, "chest"));
        Assert.False(Holds(Is("status", "yes"), Unsure, caution, null, "chest"));
    }

    [Fact]
    public void AllAndAny_OfParts_NeedAllAndAny()
    {
        Condition yes = Condition.Always, no = Is("chest", "yes");
        Assert.True(Holds(All(yes, yes), Answers.None));
        Assert.False(Holds(All(yes, no), Answers.None));
        Assert.True(Holds(Any(no, yes), Answers.None));
        Assert.False(Holds(Any(no, no), Answers.None));
        Assert.True(Holds(All(), Answers.None));
        Assert.False(Holds(Any(), Answers.None));
    }

    [Fact]
    public void Parts_AreReadInTheSameCaution()
    {
        Assert.True(Holds(All(Is("chest", "yes")), Unsure, Caution.Cautious));
        Assert.True(Holds(Any(Is("chest", "yes")), Unsure, Caution.Cautious));
        Assert.False(Holds(Any(Is("chest", "yes")), Unsure, Caution.CautiousUnderNot));
    }

    [Fact]
    public void Answered_IsTrueOfAnyAnswer()
    {
        var condition = new Condition.Answered("chest");
        foreach (var answer in new[] { Answer.Yes, Answer.No, Answer.Unsure, Answer.PreferNot, Answer.Skipped }) Assert.True(Holds(condition, With("chest", answer)));
        Assert.False(Holds(condition, Answers.None));
    }

    [Fact]
    public void IsUnsure_IsTrueOfDoubtAlone()
    {
        Assert.True(Holds(new Condition.IsUnsure("chest"), Unsure));
        Assert.False(Holds(new Condition.IsUnsure("chest"), With("chest", Answer.Yes), Caution.Cautious));
        Assert.False(Holds(new Condition.IsUnsure("chest"), With("chest", Answer.PreferNot), Caution.Cautious));
    }

    [Fact]
    public void Grade_IsReadFromTheFacts()
    {
        Assert.True(Holds(Is("grade", "same_day", "maintain"), Answers.None, Caution.Plain, Grade.SameDay));
        Assert.False(Holds(Is("grade", "same_day"), Answers.None, Caution.Cautious, Grade.Emergency));
        Assert.False(Holds(Is("grade", "same_day"), Answers.None, Caution.Cautious));
    }

    [Fact]
    public void Mentions_AndBounds_AreThoseOfAllParts()
    {
        var condition = Any(
            All(Is("status", "new", "stable"), new Condition.AtLeast("pain_0_10", 7)), Not(new Condition.AtMost("age", 15)),
            new Condition.Answered("direction"), new Condition.IsUnsure("chest"));
        (QuestionId, string?)[] mentions = [("status", "new"), ("status", "stable"), ("pain_0_10", null), ("age", null), ("direction", null), ("chest", null)];
        Assert.Equal(mentions, condition.Mentions);
        Assert.Equal([("pain_0_10", 7.0), ("age", 15.0)], condition.Bounds);
        Assert.Equal([("age", 15.0)], All(new Condition.AtMost("age", 15), Is("chest", "yes")).Bounds);
        Assert.Empty(Condition.Always.Mentions);
    }
}
