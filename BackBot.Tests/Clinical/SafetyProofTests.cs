using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Content;

namespace BackBot.Tests.Clinical;

/// <summary>The shipped rules keep every safety property; broken ones are caught.</summary>
public class SafetyProofTests
{
    [Fact]
    public void Shipped_OverTheWalkedSpace_BreaksNothing()
    {
        var proof = ContentProof.Of(TestContent.Shipped);
        Assert.Empty(proof.Broken.Select(broken => ContentProof.Describe(broken).ToString()));
        Assert.True(proof.Walked > 10_000);
    }

    [Theory]
    [InlineData("infection_signs", "sign_alone")]
    [InlineData("cancer_history", "sign_alone")]
    [InlineData("child", "child")]
    [InlineData("general_safety_net", "safety_net")]
    [InlineData("small_print", "safety_net")]
    public void Rules_WithoutThisOne_AreCaught(string rule, string property)
    {
        var book = TestContent.Shipped.Rules;
        var rules = book.Rules.Where(one => one.Id != rule).ToImmutableArray();
        Assert.True(rules.Length < book.Rules.Length, $"there is no rule '{rule}'");
        var proof = ContentProof.Of(TestContent.Shipped with { Rules = book with { Rules = rules } });
        Assert.Contains(proof.Broken, broken => broken.Property.Id == property);
    }

    [Fact]
    public void Rules_ThatLowerUrgencyWithASign_AreCaught()
    {
        var book = TestContent.Shipped.Rules;
        var twisted = new Rule(
            "twisted", "A fever makes stable old pain urgent only without cancer.",
            new Condition.All([new Condition.In("status", ["resolved"]), new Condition.Not(new Condition.In("inflammatory", ["yes"]))]),
            Grade.UrgentDays, [], [], "", book.Rules[0].Evidence, []);
        var proof = ContentProof.Of(TestContent.Shipped with { Rules = book with { Rules = book.Rules.Add(twisted) } });
        Assert.Contains(proof.Broken, broken => broken.Property.Id == "monotone");
    }

    [Theory]
    [InlineData("ce_saddle_changed")]
    [InlineData("ce_bladder_changed")]
    public void CaudaEquina_WithItsRuleDeleted_IsStillAnEmergency(string rule)
    {
        var book = TestContent.Shipped.Rules;
        var without = book with { Rules = [.. book.Rules.Where(one => one.Id != rule)] };
        string flag = rule.Replace("_changed", "", StringComparison.Ordinal);
        Assert.Equal(Grade.Emergency, Assessor.GradeOf(without, Answers.None.With(flag, Answer.Yes)));
    }
}
