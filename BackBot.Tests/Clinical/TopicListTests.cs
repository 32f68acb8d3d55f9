using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>Topics are found by their id and listed by their group, in the order of the file.</summary>
public class TopicListTests
{
    private static readonly TopicList Topics = new(["moving", "body"], [Of("walking", "moving"), Of("discs", "body"), Of("lifting", "moving")]);

    private static Topic Of(string id, string group) =>
        new(id, group, ExerciseKind.None, false, null, [], [], new Evidence([], Strength.Opinion, new DateOnly(2027, 11, 30)));

    [Fact]
    public void Find_AnId_IsThatTopic()
    {
        Assert.Equal("body", Topics.Find("discs")?.Group);
        Assert.Null(Topics.Find("massage"));
        Assert.Null(Topics.Find("Discs"));
    }

    [Fact]
    public void In_AGroup_KeepsTheOrder()
    {
        Assert.Equal(["walking", "lifting"], Topics.In("moving").Select(topic => topic.Id));
        Assert.Empty(Topics.In("food"));
        Assert.Equal(new[] { "moving", "body" }, Topics.Groups);
        Assert.Equal(["walking", "discs", "lifting"], Topics.Topics.Select(topic => topic.Id));
    }

    /// <summary>A slip in the file is reported by the content check; the list itself must not fall over it.</summary>
    [Fact]
    public void Find_AnIdGivenTwice_IsTheFirst() =>
        Assert.Equal("moving", new TopicList(["moving", "body"], [Of("discs", "moving"), Of("discs", "body")]).Find("discs")?.Group);
}
