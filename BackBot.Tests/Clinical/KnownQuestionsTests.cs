using System.Reflection;
using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>Content that lost a question which code names is refused: so each of them is required.</summary>
public class KnownQuestionsTests
{
    [Fact]
    public void Required_IsEveryQuestionThatIsNamed()
    {
        var named = typeof(KnownQuestions).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        Assert.Equal(named, KnownQuestions.Required.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Groups_AreTheSignsOfTheNervesAndTheTicksBeforeExercise()
    {
        Assert.Equal(new[] { "ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs" }, KnownQuestions.CaudaEquina);
        Assert.Equal(new[] { "bone_health", "heart_effort", "dizzy_falls", "recent_operation", "recent_birth", "told_not_to_exercise" }, KnownQuestions.Readiness);
    }
}
