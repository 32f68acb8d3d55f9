using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>The names and the order of the six grades.</summary>
public class GradeNamesTests
{
    [Theory]
    [InlineData(Grade.Emergency, "emergency", 1)]
    [InlineData(Grade.SameDay, "same_day", 2)]
    [InlineData(Grade.UrgentDays, "urgent_days", 3)]
    [InlineData(Grade.RoutineReferral, "routine_referral", 4)]
    [InlineData(Grade.SelfCareReview, "self_care_review", 5)]
    [InlineData(Grade.Maintain, "maintain", 6)]
    public void Name_OfEachGrade_ReadsBack(Grade grade, string name, int number)
    {
        Assert.Equal(name, grade.Name());
        Assert.Equal(grade, GradeNames.Parse(name));
        Assert.Equal(number, (int)grade);
        Assert.Equal(name, GradeNames.All[number - 1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Emergency")]
    [InlineData("urgent")]
    public void Parse_NoGrade_IsNull(string name) => Assert.Null(GradeNames.Parse(name));

    [Fact]
    public void MoreUrgent_OfTwo_IsTheSmaller()
    {
        Assert.Equal(Grade.SameDay, GradeNames.MoreUrgent(Grade.SameDay, Grade.Maintain));
        Assert.Equal(Grade.SameDay, GradeNames.MoreUrgent(Grade.Maintain, Grade.SameDay));
        Assert.Equal(6, GradeNames.All.Count);
    }
}
