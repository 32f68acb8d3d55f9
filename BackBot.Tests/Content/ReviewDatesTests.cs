using BackBot.Content;

namespace BackBot.Tests.Content;

public class ReviewDatesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void Findings_ReviewDueToday_IsNotYetLate() => Assert.Empty(Find("rules:\n  - id: a\n    review_by: 2026-03-02"));

    [Theory]
    [InlineData("rules:\n  - id: a\n    review_by: 2026-03-01", 3, "warning: the review of 'a' was due by 2026-03-01")]
    [InlineData("red_flags:\n  chest: {cause: x, review_by: 2025-12-31}", 2, "warning: the review of 'chest' was due by 2025-12-31")]
    [InlineData("reviewed_by: Dr. Ana Ruiz\nreviewed_on: 2026-03-03", 2, "warning: signed on 2026-03-03, a day that has not come")]
    public void Findings_LateOrEarly_NamesFileLineAndWhat(string yaml, int line, string message) =>
        Assert.Equal([new ContentError("x.yaml", line, message)], Find(yaml));

    [Fact]
    public void Findings_ShippedContent_ComeWhenItsReviewsAreDue()
    {
        Assert.Empty(ReviewDates.Findings(ContentFiles.Embedded(), Today));
        var late = ReviewDates.Findings(ContentFiles.Embedded(), new DateOnly(2040, 1, 1));
        int dated = TestContent.Shipped.Rules.Rules.Length + TestContent.Shipped.Rules.RedFlags.Count + TestContent.Shipped.Topics.Topics.Length
            + TestContent.Shipped.CourseRules.Length
            + TestContent.Shipped.Exercises.Limits.Length + TestContent.Shipped.Exercises.Exercises.Length;
        Assert.Equal(dated, late.Count);
    }

    [Fact]
    public void Findings_BrokenFile_AreLeftToTheLoader() => Assert.Empty(Find("rules: ["));

    private static IReadOnlyList<ContentError> Find(string yaml) =>
        ReviewDates.Findings(new ContentFiles([KeyValuePair.Create("x.yaml", yaml)]), Today);
}
