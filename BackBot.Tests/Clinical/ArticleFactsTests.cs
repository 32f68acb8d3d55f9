namespace BackBot.Tests.Clinical;

/// <summary>Each fact of the source articles that is a condition with its advice is served by a rule.</summary>
[Trait("Category", "WholeSpace")]
public class ArticleFactsTests
{
    /// <summary>Facts that are the shape of the interview itself (its order of questions) and so no rule.</summary>
    private static readonly string[] OfTheInterview = ["F2"];

    private static readonly string[] Facts = [.. Enumerable.Range(1, 39).Concat(Enumerable.Range(46, 11)).Select(number => $"F{number}")];

    [Fact]
    public void Facts_OfConditionAndAdvice_AreEachServedByARule()
    {
        var served = TestContent.Shipped.Rules.Rules.SelectMany(rule => rule.Facts).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(Facts.Except(OfTheInterview).ToHashSet(StringComparer.Ordinal), served);
        Assert.Subset(Facts.ToHashSet(StringComparer.Ordinal), served);
    }

    [Fact]
    public void Interview_AsksInTheOrderOfTheArticle()
    {
        string[] asked = [.. TestContent.Shipped.Interview.Dialogs.SelectMany(dialog => dialog.Questions).Select(question => question.Id.Value)];
        string[] order = ["diagnosis", "cause", "exercise_response", "fitness", "weight"];
        Assert.Equal(order, asked.Where(order.Contains));
    }
}
