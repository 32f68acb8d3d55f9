using BackBot.Clinical;
using BackBot.Clinical.Proof;
using static BackBot.Tests.Clinical.ToyBook;

namespace BackBot.Tests.Clinical;

/// <summary>What changes between two rule books is found for everybody, and nothing else is.</summary>
public class BookComparisonTests
{
    [Fact]
    [Trait("Category", "WholeSpace")]
    public void Of_TheShippedBookWithItself_FindsNothing() =>
        FindsNothing(TestContent.Shipped.Rules, BackBot.Content.ContentProof.SpaceOf(TestContent.Shipped));

    [Fact]
    public void Of_TheSameBook_FindsNothing() => FindsNothing(Random(1), Space);

    private static void FindsNothing(RuleBook book, AnswerSpace space)
    {
        var difference = BookComparison.Of(book, book, space);
        Assert.Empty(difference.Grades);
        Assert.Empty(difference.Advice);
        Assert.Equal((null, null), difference.Referral);
    }

    [Fact]
    public void Of_RandomToys_FindsExactlyWhatListingEveryoneFinds() => CompareToys(0, 4);

    [Fact]
    [Trait("Category", "WholeSpace")]
    public void Of_ManyRandomToys_FindsExactlyWhatListingEveryoneFinds() => CompareToys(4, Counts.Of(20, 500));

    private static void CompareToys(int first, int count)
    {
        var everyone = Everyone(Space).ToList();
        for (int seed = first; seed < first + count; seed++)
        {
            RuleBook old = Random(seed), changed = Random(seed + 1);
            var difference = BookComparison.Of(old, changed, Space);
            var told = everyone.ConvertAll(person => (Person: person, Old: Assessor.Assess(old, person), New: Assessor.Assess(changed, person)));

            Assert.Equal(everyone.Count, difference.People);
            var grades = told.Where(one => one.Old.Grade != one.New.Grade).GroupBy(one => (one.Old.Grade, one.New.Grade))
                .OrderBy(group => group.Key.Item1 > group.Key.Item2).ThenBy(group => group.Key).ToList();
            Assert.Equal(grades.Select(group => (group.Key.Item1, group.Key.Item2, group.Count())), difference.Grades.Select(change => (change.From, change.To, (int)change.Who.People)));
            Assert.Equal(grades.Select(group => group.Min(one => one.Person.Count)), difference.Grades.Select(change => change.Who.Example.Count));
            Assert.All(difference.Grades, change => Assert.Equal((change.From, change.To), (change.Who.Old.Grade, change.Who.New.Grade)));

            var advice = from key in old.Advice.Keys.Order(StringComparer.Ordinal)
                         from isGiven in new[] { false, true }
                         from isSame in new[] { false, true }
                         let who = told.Count(one => one.New.Gives(key) == isGiven && one.Old.Gives(key) != isGiven && (one.Old.Grade == one.New.Grade) == isSame)
                         where who > 0
                         select (key, isGiven, isSame, who);
            Assert.Equal(advice, difference.Advice.Select(change => (change.Key, change.IsGiven, change.IsAtTheSameGrade, (int)change.Who.People)));
            Assert.Equal(told.Count(one => one.Old.Referral && !one.New.Referral), (int)(difference.Referral.Lost?.People ?? 0));
            Assert.Equal(told.Count(one => !one.Old.Referral && one.New.Referral), (int)(difference.Referral.Gained?.People ?? 0));
        }
    }

    [Fact]
    public void Of_BooksWithOtherAdvice_FindsWhatOnlyOneOfThemHas()
    {
        RuleBook old = Of(Giving("one", Is("status", "stable"), "rest")), changed = Of(Giving("one", Is("status", "stable"), "walk"));
        var difference = BookComparison.Of(
            old with { Advice = old.Advice.Remove("walk") }, changed with { Advice = changed.Advice.Remove("rest") }, Space);
        Assert.Equal([("rest", false, true), ("walk", true, true)], difference.Advice.Select(change => (change.Key, change.IsGiven, change.IsAtTheSameGrade)));
        var (rest, walk) = (difference.Advice[0].Who, difference.Advice[1].Who);
        // Whoever has or may have chest pain is an emergency by the floor, and is sent to no exercise: four of six answers are left.
        Assert.Equal((Space.Size / 7, Space.Size / 7 * 4 / 6), (rest.People, walk.People));
        Assert.Equal(People.Of("status=stable"), rest.Example);
        Assert.True(rest.Old.Gives("rest"));
        Assert.False(rest.New.Gives("rest"));
        Assert.True(walk.New.Gives("walk"));
        Assert.Empty(difference.Grades);
    }

    [Fact]
    public void Of_BooksWithOtherGrades_ListsTheLessUrgentFirst()
    {
        var difference = BookComparison.Of(
            Of(Graded("one", Grade.SameDay, Is("status", "stable")), Graded("two", Grade.RoutineReferral, Is("status", "resolved"))),
            Of(Graded("one", Grade.UrgentDays, Is("status", "stable")), Graded("two", Grade.SameDay, Is("status", "resolved")), Graded("well", Grade.Maintain, Not(Is("status", "new")))),
            Space);
        Assert.Equal(
            [(Grade.SameDay, Grade.UrgentDays), (Grade.SelfCareReview, Grade.Maintain), (Grade.RoutineReferral, Grade.SameDay)],
            difference.Grades.Select(change => (change.From, change.To)));
    }

    [Fact]
    public void Rules_OfTwoBooks_AreAddedRemovedOrChanged()
    {
        var kept = Graded("kept", Grade.SameDay, All(Is("chest", "yes"), Not(Any(Is("status", "new", "stable"), new Condition.AtLeast("pain_0_10", 7)))));
        var same = Graded("kept", Grade.SameDay, All(Is("chest", "yes"), Not(Any(Is("status", "new", "stable"), new Condition.AtLeast("pain_0_10", 7)))));
        var difference = RuleDifference.Of(
            Of(kept, Graded("gone", Grade.SameDay, Is("chest", "no")), Graded("other", Grade.SameDay, Is("chest", "no"))),
            Of(same, Graded("come", Grade.SameDay, Is("chest", "no")), Graded("other", Grade.Emergency, Is("chest", "no"))));
        Assert.Equal("come", Assert.Single(difference.Added).Id);
        Assert.Equal("gone", Assert.Single(difference.Removed).Id);
        var (old, changed) = Assert.Single(difference.Changed);
        Assert.Equal((Grade.SameDay, Grade.Emergency), (old.Grade, changed.Grade));
    }

    public static TheoryData<Condition, Condition> OtherConditions => new()
    {
        { All(Is("chest", "yes")), Any(Is("chest", "yes")) },
        { All(Is("chest", "yes")), All(Is("chest", "no")) },
        { All(Is("chest", "yes")), All(Is("chest", "yes"), Is("status", "new")) },
        { Any(Is("chest", "yes")), Any(Is("chest", "no")) },
        { All(Is("chest", "yes"), Is("status", "new")), All(Is("chest", "yes"), Is("status", "stable")) },
        { Not(Is("chest", "yes")), Not(Is("chest", "no")) },
        { Is("chest", "yes"), Is("status", "yes") },
        { Is("status", "new"), Is("status", "new", "stable") },
        { new Condition.AtLeast("pain_0_10", 7), new Condition.AtLeast("pain_0_10", 6) },
        { new Condition.AtLeast("pain_0_10", 7), new Condition.AtMost("pain_0_10", 7) },
        { new Condition.Answered("chest"), new Condition.IsUnsure("chest") },
    };

    [Theory]
    [MemberData(nameof(OtherConditions))]
    public void Rules_WithAnotherCondition_AreChanged(Condition old, Condition changed) =>
        Assert.Single(RuleDifference.Of(Of(Graded("rule", Grade.SameDay, old)), Of(Graded("rule", Grade.SameDay, changed))).Changed);

    [Fact]
    public void Rules_WithOtherWordsAdviceOrReason_AreChanged()
    {
        var rule = Giving("rule", Is("chest", "yes"), "walk");
        foreach (var other in new[] { rule with { Says = "x" }, rule with { Because = "x" }, rule with { Advice = ["rest"] }, rule with { Forbids = ["lift"] } })
            Assert.Single(RuleDifference.Of(Of(rule), Of(other)).Changed);
        var reviewed = rule with { Evidence = rule.Evidence with { ReviewBy = new DateOnly(2030, 1, 1) } };
        Assert.Empty(RuleDifference.Of(Of(rule), Of(reviewed)).Changed);
    }
}
