using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Operations;
using BackBot.Storage;

namespace BackBot.Tests.Operations;

public class StatisticsReportTests
{
    private static readonly ImmutableArray<MonthlyCount> Counts =
    [
        new("2026-03", "disposition", Grade.Emergency, "en", "doubt", 4),
        new("2026-03", "helpful", Grade.SelfCareReview, "es", "yes", 5),
    ];

    [Fact]
    public void Lines_ANumberBelowFive_IsNotShown() => Assert.Equal(
        ["2026-03 disposition emergency en doubt <5", "2026-03 helpful self_care_review es yes 5"], new StatisticsReport(Counts).Lines);

    [Fact]
    public void Json_ANumberBelowFive_IsNotShown() => Assert.Equal(
        """[{"month":"2026-03","what":"disposition","grade":1,"grade_name":"emergency","language":"en","value":"doubt","number":null,"fewer_than":5},{"month":"2026-03","what":"helpful","grade":5,"grade_name":"self_care_review","language":"es","value":"yes","number":5,"fewer_than":null}]""",
        new StatisticsReport(Counts).Json.ToJsonString());

    [Fact]
    public void Lines_NothingCounted_SaySo() => Assert.Equal(["Nothing has been counted yet."], new StatisticsReport([]).Lines);
}
