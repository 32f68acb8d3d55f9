using BackBot.Content;
using BackBot.Papers.Coverage;

namespace BackBot.Tests.Papers.Coverage;

public class ShownPlacesTests
{
    private const string Topics = """
        topics:
          walking: {title: Walks, asks: [walk], answer: "Walks are {number} times good."}
        """;

    private static readonly ShownPlaces Places =
        new(TestContent.Shipped, new ContentFiles(ContentFiles.Embedded().ByPath.SetItem("en/topics.yaml", Topics)));

    private static string Because(string key) => TestContent.Shipped.Languages["es"].Because[key];

    private static string Advice(string key) => TestContent.Shipped.Languages["es"].Advice[key];

    [Fact]
    public void Rule_WithItsAdviceAndItsReason_IsShown()
    {
        var rule = new FactPlace("rule", "sciatica_told");
        Assert.True(Places.Shows(rule, $"bot: Lo que le conviene\n  • {Advice("no_hamstring_stretch")} {Because("sciatica")} [x]\n"));
        Assert.False(Places.Shows(rule, $"bot: Lo que le conviene\n  • {Advice("no_hamstring_stretch")} {Because("leg_symptoms")} [x]\n"));
        Assert.False(Places.Shows(rule, $"bot: {Because("sciatica")}\n"));
    }

    [Fact]
    public void RuleOfGrading_ByItsReason_IsShown()
    {
        Assert.True(Places.Shows(new FactPlace("rule", "leg_weakness_new"), "bot: " + Because("leg_weakness")));
        Assert.False(Places.Shows(new FactPlace("rule", "leg_weakness_new"), "bot: " + Because("infection")));
    }

    [Theory]
    [InlineData("topic", "walking", "bot: Walks are three or four times good.")]
    [InlineData("disposition", "self_care_review", "bot: You can start a gentle plan\n  I have looked.")]
    public void Place_InItsWords_IsShown(string kind, string key, string talk) => Assert.True(Places.Shows(new FactPlace(kind, key), talk));

    [Fact]
    public void Question_AskedOrShownAsALine_IsShown()
    {
        var goal = TestContent.Shipped.Languages["en"].Questions["goal"];
        Assert.True(Places.Shows(new FactPlace("question", "goal"), "bot: " + goal.Ask.Replace(". ", ".\n  ", StringComparison.Ordinal)));
        Assert.True(Places.Shows(new FactPlace("question", "goal"), $"bot: Your answers\n  {goal.Label}: to dance\n"));
    }

    [Theory]
    [InlineData("topic", "walking", "user: Walks are three times good.")]
    [InlineData("topic", "not_there", "bot: Walks are three times good.")]
    [InlineData("advice", "not_there", "bot: anything")]
    public void Place_NotSaidByTheBot_IsNotShown(string kind, string key, string talk) => Assert.False(Places.Shows(new FactPlace(kind, key), talk));
}
