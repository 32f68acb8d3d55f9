using BackBot.Clinical;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>The book knows for which signs doubt is danger, also after one of its flags was changed.</summary>
public class RuleBookTests
{
    [Fact]
    public void UnsureCountsAsYes_FollowsTheFlags()
    {
        var book = Of(["chest", "fever"]);
        Assert.Equal(["chest", "fever"], book.UnsureCountsAsYes.Order(StringComparer.Ordinal));
        var calmer = book with { RedFlags = book.RedFlags.SetItem("chest", book.RedFlags["chest"] with { UnsureCountsAsYes = false }) };
        Assert.Equal("fever", Assert.Single(calmer.UnsureCountsAsYes));
        Assert.False(calmer.RedFlags["chest"].UnsureCountsAsYes);
        Assert.Empty(Of().UnsureCountsAsYes);
    }

    [Fact]
    public void FactsOf_Answers_HaveTheGradeWhereItIsKnown()
    {
        var facts = Of(["chest"]).FactsOf(Answers.None.With("chest", Answer.Unsure), Grade.SameDay);
        Assert.Equal(Grade.SameDay, facts.Grade);
        Assert.True(facts.Is("chest", "yes", Caution.Plain));
        Assert.Null(Of().FactsOf(Answers.None).Grade);
    }
}
