using System.Collections.Immutable;
using BackBot.Clinical;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>Grade and advice of one person.</summary>
public class AssessorTests
{
    private static readonly Condition Sore = Is("where", "low_back");
    private static readonly Answers Person = Answers.None.With("where", Answer.Of("low_back"));
    private static readonly Answers InDoubt = Answers.None.With("where", Answer.Unsure);

    [Fact]
    public void Grade_OfSeveralRules_IsTheMostUrgentWhateverTheirOrder()
    {
        Rule days = Graded("days", Grade.UrgentDays, Sore), today = Graded("today", Grade.SameDay, Sore), well = Graded("well", Grade.Maintain, Sore);
        foreach (var book in new[] { Of(days, today, well), Of(well, today, days), Of(today, well, days) })
        {
            var told = Assessor.Assess(book, Person);
            Assert.Equal(Grade.SameDay, told.Grade);
            Assert.Equal("today", Assert.Single(told.GradedBy).Id);
        }
    }

    [Fact]
    public void Grade_WithoutAnyRule_IsSelfCare() => Assert.Equal(Grade.SelfCareReview, Assessor.GradeOf(Of(), Person));

    [Fact]
    public void Grade_Maintain_BeatsOnlyTheDefault()
    {
        var well = Graded("well", Grade.Maintain, Sore);
        Assert.Equal(Grade.Maintain, Assessor.GradeOf(Of(well), Person));
        Assert.Equal(Grade.Maintain, Assessor.GradeOf(Of(Graded("default", Grade.SelfCareReview, Condition.Always), well), Person));
        Assert.Equal(Grade.SelfCareReview, Assessor.GradeOf(Of(Graded("plan", Grade.SelfCareReview, Sore), well), Person));
        Assert.Equal(Grade.SelfCareReview, Assessor.GradeOf(Of(well), Answers.None));
    }

    [Theory]
    [InlineData(Grade.Maintain, Grade.Maintain)]
    [InlineData(Grade.SelfCareReview, Grade.SelfCareReview)]
    [InlineData(Grade.SameDay, Grade.SelfCareReview)]
    public void Grade_OfARuleForEveryone_IsTheDefaultThatAnyOtherBeats(Grade always, Grade told)
    {
        var rule = Graded("default", always, Condition.Always);
        Assert.Equal(told, Assessor.GradeOf(Of(rule), Person));
        Assert.Equal(Grade.UrgentDays, Assessor.GradeOf(Of(rule, Graded("days", Grade.UrgentDays, Sore)), Person));
    }

    [Theory]
    [InlineData(Grade.Emergency, Grade.SameDay)]
    [InlineData(Grade.SameDay, Grade.UrgentDays)]
    [InlineData(Grade.UrgentDays, Grade.RoutineReferral)]
    [InlineData(Grade.RoutineReferral, Grade.SelfCareReview)]
    [InlineData(Grade.SelfCareReview, Grade.SelfCareReview)]
    [InlineData(Grade.Maintain, Grade.SelfCareReview)]
    public void Grade_InDoubt_IsOneLessUrgent(Grade rule, Grade told) => Assert.Equal(told, Assessor.GradeOf(Of(Graded("rule", rule, Sore)), InDoubt));

    [Fact]
    public void Grade_InDoubtAboutRoutine_StillBeatsMaintain() => Assert.Equal(
        Grade.SelfCareReview,
        Assessor.GradeOf(Of(Graded("rule", Grade.RoutineReferral, Sore), Graded("well", Grade.Maintain, Not(Is("chest", "yes")))), InDoubt));

    [Fact]
    public void Grade_InDoubtWhereDoubtIsDanger_IsTheSame() =>
        Assert.Equal(Grade.SameDay, Assessor.GradeOf(Of(["fever"], Graded("rule", Grade.SameDay, Is("fever", "yes"))), Answers.None.With("fever", Answer.Unsure)));

    [Fact]
    public void Grade_BelowTheFloor_IsTheFloorAndGivenByNoRule()
    {
        var book = Of(Graded("plan", Grade.SelfCareReview, Is("chest", "yes")));
        var person = Answers.None.With("chest", Answer.Yes);
        var told = Assessor.Assess(book, person);
        Assert.Equal(Grade.Emergency, told.Grade);
        Assert.Empty(told.GradedBy);
        Assert.Equal(Grade.Emergency, Assessor.GradeOf(book, person));
        Assert.Equal(Grade.SelfCareReview, Assessor.GradeByRules(book, person));
    }

    [Theory]
    [InlineData(Grade.RoutineReferral, true)]
    [InlineData(Grade.SelfCareReview, false)]
    public void Referral_FollowsTheGrade(Grade grade, bool referred) => Assert.Equal(referred, Assessor.Assess(Of(Graded("rule", grade, Sore)), Person).Referral);

    [Fact]
    public void Referral_OfAYoungEpisode_IsShownWhateverTheGrade() =>
        Assert.True(Assessor.Assess(Of(), Person.With("episode_weeks", Answer.Of(2.0))).Referral);

    [Fact]
    public void Advice_OfSeveralRules_StandsOnceInTheOrderOfThePageWithAllItsRules()
    {
        var told = Assessor.Assess(Of(Giving("one", Sore, "lift", "walk", "call"), Giving("two", Sore, "walk", "rest")), Person);
        Assert.Equal(["rest", "walk", "lift", "call"], told.Advice.Select(given => given.Advice.Key));
        Assert.Equal(["one", "two"], told.Advice[1].Rules.Select(rule => rule.Id));
        Assert.True(told.Gives("walk"));
        Assert.False(told.Gives("massage"));
    }

    [Fact]
    public void Advice_OfEqualPlace_IsOrderedByKey()
    {
        var book = Of(Giving("one", Sore, "b", "a")) with
        {
            Advice = new[] { "b", "a" }.ToImmutableDictionary(key => key, key => new AdviceKey(key, AdviceSectionId.Move, ExerciseKind.None, 1)),
        };
        Assert.Equal(["a", "b"], Assessor.Assess(book, Person).Advice.Select(given => given.Advice.Key));
    }

    [Fact]
    public void Advice_Forbidden_IsHeldBackWithTheFirstRuleThatForbids()
    {
        var told = Assessor.Assess(Of(Giving("one", Sore, "walk", "rest"), Forbidding("two", Sore, "walk", "call"), Forbidding("three", Sore, "walk")), Person);
        Assert.Equal("rest", Assert.Single(told.Advice).Advice.Key);
        Assert.Equal(("walk", "two"), (told.HeldBack.Single().Key, told.HeldBack.Single().By.Id));
    }

    [Fact]
    public void Advice_Forbidden_IsListedByKey()
    {
        var told = Assessor.Assess(Of(Giving("one", Sore, "walk", "rest", "lift"), Forbidding("two", Sore, "walk", "rest", "lift")), Person);
        Assert.Equal(["lift", "rest", "walk"], told.HeldBack.Select(held => held.Key));
    }

    [Fact]
    public void Advice_InDoubt_IsOnlyTheWarningsAndDoubtForbids()
    {
        var told = Assessor.Assess(Of(Giving("one", Sore, "walk", "call")), InDoubt);
        Assert.Equal("call", Assert.Single(told.Advice).Advice.Key);
        told = Assessor.Assess(Of(Giving("one", Condition.Always, "walk"), Forbidding("two", Sore, "walk")), InDoubt);
        Assert.Empty(told.Advice);
    }

    [Fact]
    public void Advice_OfARuleThatDoesNotFire_IsNotGivenAndForbidsNothing()
    {
        var told = Assessor.Assess(Of(Giving("one", Condition.Always, "walk"), Giving("two", Sore, "rest"), Forbidding("three", Sore, "walk")), Answers.None);
        Assert.Equal("walk", Assert.Single(told.Advice).Advice.Key);
        Assert.Empty(told.HeldBack);
    }

    [Fact]
    public void Advice_AtTheGradeTold_SeesTheFloorToo()
    {
        var told = Assessor.Assess(Of(Giving("one", Is("grade", "emergency"), "call"), Giving("two", Is("grade", "self_care_review"), "rest")), Answers.None.With("chest", Answer.Yes));
        Assert.Equal("call", Assert.Single(told.Advice).Advice.Key);
    }

    [Theory]
    [InlineData(Grade.Emergency, "call")]
    [InlineData(Grade.SameDay, "walk call")]
    [InlineData(Grade.UrgentDays, "walk call")]
    [InlineData(Grade.RoutineReferral, "walk lift call")]
    [InlineData(Grade.SelfCareReview, "walk lift call")]
    [InlineData(Grade.Maintain, "walk lift call")]
    public void Advice_OfExercise_WaitsUntilThePersonWasSeen(Grade grade, string keys)
    {
        var told = Assessor.Assess(Of(Graded("rule", grade, Sore), Giving("one", Sore, "walk", "lift", "call")), Person);
        Assert.Equal(keys.Split(' '), told.Advice.Select(given => given.Advice.Key));
    }

    [Theory]
    [InlineData("where=low_back", GradeBasis.Answers)]
    [InlineData("where=unsure", GradeBasis.Doubt)]
    [InlineData("where=unsure status=new", GradeBasis.Answers)]
    [InlineData("chest=yes", GradeBasis.Floor)]
    [InlineData("where=leg", GradeBasis.Answers)]
    [InlineData("fever=unsure", GradeBasis.Doubt)]
    [InlineData("fever=yes", GradeBasis.Answers)]
    public void BasisOf_AnAssessment_IsWhatItsGradeRestsOn(string person, GradeBasis basis)
    {
        var book = Of(
            ["fever"], Graded("sore", Grade.UrgentDays, Sore), Graded("fresh", Grade.RoutineReferral, Is("status", "new")), Graded("fever", Grade.SameDay, Is("fever", "yes")));
        var answers = People.Of(person);
        Assert.Equal(basis, Assessor.BasisOf(book, answers, Assessor.Assess(book, answers)));
    }

    [Theory]
    [InlineData(Grade.RoutineReferral, GradeBasis.Floor)]
    [InlineData(Grade.SelfCareReview, GradeBasis.Answers)]
    [InlineData(Grade.Maintain, GradeBasis.Answers)]
    public void BasisOf_AGradeThatNoRuleGave_IsTheFloorAboveSelfCare(Grade grade, GradeBasis basis) =>
        Assert.Equal(basis, Assessor.BasisOf(Of(), Person, new Assessment(grade, [], [], [], false)));

    [Theory]
    [InlineData(GradeBasis.Answers, "answers")]
    [InlineData(GradeBasis.Doubt, "doubt")]
    [InlineData(GradeBasis.Floor, "floor")]
    public void BasisNames_AreThoseOfTheRecords(GradeBasis basis, string name) => Assert.Equal(name, basis.Name());

    [Theory]
    [InlineData(AdviceSectionId.Seen, true)]
    [InlineData(AdviceSectionId.Watch, true)]
    [InlineData(AdviceSectionId.Today, false)]
    [InlineData(AdviceSectionId.Move, false)]
    [InlineData(AdviceSectionId.EaseOff, false)]
    [InlineData(AdviceSectionId.SmallPrint, false)]
    public void IsWarning_IsWhatIsSaidAboutBeingSeen(AdviceSectionId section, bool warning) =>
        Assert.Equal(warning, Assessor.IsWarning(new AdviceKey("key", section, ExerciseKind.None, 1)));
}
