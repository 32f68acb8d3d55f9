using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Tests.Conversation;

/// <summary>Which answers a reason rests on.</summary>
public class GroundsTests
{
    private static readonly Answers Some = Answers.None.With("cancer", Answer.Yes).With("pain_0_10", Answer.Of(7)).With("status", Answer.Of("new")).With("infection", Answer.Unsure);

    public static TheoryData<Condition, string> Conditions() => new()
    {
        { new Condition.In("cancer", ["yes"]), "cancer" },
        { new Condition.In("cancer", ["no"]), "" },
        { new Condition.Any([new Condition.In("cancer", ["yes"]), new Condition.AtLeast("pain_0_10", 9)]), "cancer" },
        { new Condition.All([new Condition.In("status", ["new"]), new Condition.Not(new Condition.In("cancer", ["no"]))]), "status" },
        { new Condition.In("infection", ["yes"]), "infection" },
        { new Condition.All([new Condition.AtLeast("pain_0_10", 6), new Condition.AtMost("pain_0_10", 8)]), "pain_0_10" },
        { Condition.Always, "" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Grounds_OfACondition_AreTheAnswersThatMeetIt(Condition condition, string expected) =>
        Assert.Equal(expected, string.Join(' ', Grounds.Of(condition, TestContent.Shipped.Rules.FactsOf(Some))));
}
