using BackBot.Clinical;
using BackBot.Clinical.Proof;
using BackBot.Content;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>The slips that an editor of the shipped rules could make: each is caught, with the person who has the fewest answers.</summary>
[Trait("Category", "WholeSpace")]
public class SeededSlipsTests
{
    private static readonly AnswerSpace Space = ContentProof.SpaceOf(TestContent.Shipped);

    private static readonly Dictionary<string, Func<RuleBook, RuleBook>> Slips = new()
    {
        ["a rule deleted"] = book => Without(book, "infection_signs"),
        ["an emergency rule deleted, which the floor hides"] = book => Without(book, "ce_saddle_changed"),
        ["'all' for 'any'"] = book => When(book, "fragility_severe",
            All(Is("fragility", "yes"), new Condition.AtLeast("pain_0_10", 7), Is("stand_straight", "no"))),
        ["'any' for 'all' under a 'not'"] = book => When(book, "vascular_signs",
            All(Is("vascular", "yes"), Not(Any(Is("red_flag_change", "unchanged"), Not(Is("status", "new", "worsening")))))),
        ["a wrong option"] = book => When(book, "worsening_pain", Is("status", "improving")),
        ["a bound too high"] = book => When(book, "severe_pain", new Condition.AtLeast("pain_0_10", 8)),
        ["an age too low"] = book => When(book, "child", new Condition.AtMost("age", 14)),
        ["a 'not' lost"] = book => When(book, "stable_but_early", All(Is("status", "stable"), new Condition.AtLeast("episode_weeks", 6))),
        ["a grade too low"] = book => Change(book, "visceral_signs", rule => rule with { Grade = Grade.UrgentDays }),
        ["a grade that beats only the default"] = book => Change(book, "fragility_signs", rule => rule with { Grade = Grade.Maintain }),
        ["'forbids' dropped"] = book => Change(book, "leg_pain_active", rule => rule with { Forbids = [] }),
        ["'forbids' of the crisis dropped"] = book => Change(book, "crisis_support", rule => rule with { Forbids = [] }),
        ["doubt not covered"] = book => book with
        {
            RedFlags = book.RedFlags.SetItem("chest", book.RedFlags["chest"] with { UnsureCountsAsYes = false }),
        },
        ["one sign read without another"] = book => When(book, "crisis_thoughts", All(Is("crisis", "yes"), Not(Is("chest", "yes")))),
        ["urgent only without a sign"] = book => book with
        {
            Rules = book.Rules.Add(Graded("twisted", Grade.UrgentDays, All(Is("status", "resolved"), Not(Is("inflammatory", "yes"))))),
        },
        ["the safety net for some only"] = book => When(book, "general_safety_net", Is("grade", "self_care_review", "maintain")),
        ["the emergency card without its call"] = book => Change(book, "call_emergency", rule => rule with { Advice = [] }),
    };

    [Fact]
    public void Shipped_WithoutASlip_IsSafe()
    {
        var proof = SafetyProof.Run(TestContent.Shipped.Rules, Space);
        Assert.True(proof.IsSafe);
        Assert.Empty(proof.Overruled);
    }

    [Theory]
    [InlineData("a rule deleted", "infection_alone", 1)]
    [InlineData("an emergency rule deleted, which the floor hides", "ce_saddle_new", 1)]
    [InlineData("'all' for 'any'", "fragility_severe", 2)]
    [InlineData("'any' for 'all' under a 'not'", "vascular_new", 1)]
    [InlineData("a wrong option", "worsening_pain", 1)]
    [InlineData("a bound too high", "severe_pain", 2)]
    [InlineData("an age too low", "child", 1)]
    [InlineData("a 'not' lost", "stable_but_early", 2)]
    [InlineData("a grade too low", "visceral_alone", 1)]
    [InlineData("a grade that beats only the default", "fragility_alone", 1)]
    [InlineData("'forbids' dropped", "leg_pain_no_hamstring_stretch", 3)]
    [InlineData("'forbids' of the crisis dropped", "crisis_no_exercise", 1)]
    [InlineData("doubt not covered", "chest_doubt", 1)]
    [InlineData("one sign read without another", "crisis_alone", 3)]
    [InlineData("urgent only without a sign", "inflammatory_open_to_danger", 2)]
    [InlineData("the safety net for some only", "safety_net", 0)]
    [InlineData("the emergency card without its call", "emergency_call", 1)]
    public void Slip_InTheShippedRules_IsCaughtWithTheFewestAnswers(string slip, string property, int answers)
    {
        var proof = SafetyProof.Run(Slips[slip](TestContent.Shipped.Rules), Space);
        var found = Assert.Single(proof.Broken, broken => broken.Property == property);
        Assert.Equal(answers, found.Answers.Count);
        Assert.False(proof.IsSafe);
    }

    [Fact]
    public void Slips_Seeded_AreAllTried() => Assert.Equal(17, Slips.Count);

    [Fact]
    public void EmergencyRule_Deleted_IsFoundAlthoughTheFloorSavesThePerson()
    {
        var found = SafetyProof.Run(Without(TestContent.Shipped.Rules, "ce_saddle_changed"), Space).Broken.First(one => one.Property == "ce_saddle_new");
        Assert.Equal(Grade.Emergency, found.Told.Grade);
        Assert.Equal(Grade.RoutineReferral, found.ByRules);
    }

    [Fact]
    public void Rule_WithAConditionThatNobodyMeets_IsReported()
    {
        var proof = SafetyProof.Run(When(TestContent.Shipped.Rules, "pain_relief", All(Is("status", "new"), Is("status", "worsening"))), Space);
        Assert.Equal("pain_relief", Assert.Single(proof.NeverFires).Id);
        Assert.False(proof.IsSafe);
    }

    [Fact]
    public void Rule_AtAGradeItCanNeverSee_IsReported()
    {
        var proof = SafetyProof.Run(When(TestContent.Shipped.Rules, "cancer_call", All(Is("cancer", "yes"), Is("grade", "maintain"))), Space);
        Assert.Equal("cancer_call", Assert.Single(proof.NeverFires).Id);
    }

    [Fact]
    public void Rule_AlwaysOverruled_IsNotedAndNoFault()
    {
        var book = TestContent.Shipped.Rules;
        var proof = SafetyProof.Run(book with { Rules = book.Rules.Add(Graded("idle", Grade.UrgentDays, Is("visceral", "yes"))) }, Space);
        Assert.Equal("idle", Assert.Single(proof.Overruled).Id);
        Assert.True(proof.IsSafe);
    }

    private static RuleBook Without(RuleBook book, string rule) => book with { Rules = book.Rules.Remove(Find(book, rule)) };

    private static RuleBook When(RuleBook book, string rule, Condition when) => Change(book, rule, found => found with { When = when });

    private static RuleBook Change(RuleBook book, string rule, Func<Rule, Rule> change) =>
        book with { Rules = book.Rules.Replace(Find(book, rule), change(Find(book, rule))) };

    private static Rule Find(RuleBook book, string rule) => book.Rules.Single(one => one.Id == rule);
}
