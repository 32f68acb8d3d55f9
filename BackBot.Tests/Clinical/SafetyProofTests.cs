using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.MustHold;
using BackBot.Clinical.Proof;
using BackBot.Content;
using Xunit.Abstractions;

namespace BackBot.Tests.Clinical;

/// <summary>Every combination of answers is judged: shipped rules keep every property, and nothing is found or missed that one by one would not be.</summary>
public class SafetyProofTests(ITestOutputHelper output)
{
    /// <summary>
    /// The space factors in two exact ways. A question on which nothing hangs any more, because a rule has fired or because no rule looks
    /// at it, is judged for all its answers at once; and people whom no remaining condition can tell apart are judged together. Both are equality
    /// of sets, not belief: the combinations are counted through the diagrams and must make up the product over all questions.
    /// </summary>
    [Fact]
    [Trait("Category", "WholeSpace")]
    public void Shipped_OverTheWholeSpace_BreaksNothing()
    {
        var space = ContentProof.SpaceOf(TestContent.Shipped);

        var proof = ContentProof.Of(TestContent.Shipped);

        output.WriteLine($"{proof.Covered:N0} combinations of the answers to {space.Questions.Length} questions; {proof.Properties} properties");
        Assert.Empty(proof.Broken.Select(broken => ContentProof.Describe(broken, TestContent.Shipped)));
        Assert.Empty(proof.NeverFires);
        Assert.Equal(space.Size, proof.Covered);
        Assert.Equal(SafetyProperties.All.Length + SafetyProperties.Changes.Length, proof.Properties);
    }

    [Fact]
    public void Toys_SearchedAndListedOneByOne_BreakTheSameProperties() => SearchToys(0, 4);

    [Fact]
    [Trait("Category", "WholeSpace")]
    public void ManyToys_SearchedAndListedOneByOne_BreakTheSameProperties() => SearchToys(4, Counts.Of(20, 2000));

    private static void SearchToys(int first, int count)
    {
        var everyone = ToyBook.Everyone(ToyBook.Space).ToList();
        for (int seed = first; seed < first + count; seed++)
        {
            var book = ToyBook.Random(seed);
            var proof = SafetyProof.Run(book, ToyBook.Space, Properties, Changes);
            var outcomes = everyone.ConvertAll(person => (Person: person, Told: Assessor.Assess(book, person), ByRules: Assessor.GradeByRules(book, person)));
            foreach (var property in Properties)
            {
                var failed = outcomes.Where(one => !property.Holds(one.Person, OutcomeOf(one.Told, property, one.ByRules))).ToList();
                Compare(seed, property.Id, failed.ConvertAll(one => one.Person), proof);
            }
            foreach (var change in Changes)
            {
                var failed = everyone.Where(person => Equals(person[change.Question], change.Before)
                    && !change.Holds(Assessor.GradeByRules(book, person), Assessor.GradeByRules(book, With(person, change)))).ToList();
                Compare(seed, change.Id, failed.ConvertAll(person => With(person, change)), proof);
            }
        }
    }

    [Fact]
    public void Toys_AllTogether_BreakAndKeepEveryProperty()
    {
        var broken = Enumerable.Range(0, 60).SelectMany(seed => SafetyProof.Run(ToyBook.Random(seed), ToyBook.Space, Properties, Changes).Broken)
            .Select(found => found.Property).GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
        foreach (string id in Properties.Select(property => property.Id).Concat(Changes.Select(change => change.Id)))
            Assert.True(broken.GetValueOrDefault(id) is > 0 and < 60, $"{id} is broken by {broken.GetValueOrDefault(id)} of 60");
    }

    [Fact]
    public void Change_OfAQuestionOrAnswerThatIsNotThere_IsBrokenByNobody()
    {
        var book = ToyBook.Of(ToyBook.Graded("calm", Grade.Emergency, ToyBook.Not(ToyBook.Is("chest", "yes"))));
        ImmutableArray<ChangeProperty> changes = [new("a", "", "fever", null, Answer.Yes), new("b", "", "chest", null, Answer.Of("a_little")),
            new("c", "", "chest", Answer.Of("a_little"), Answer.Yes)];
        Assert.Empty(SafetyProof.Run(book, ToyBook.Space, [], changes).Broken);
    }

    private static readonly Condition ChestYes = ToyBook.Is("chest", "yes");

    private static ProofResult Prove(params Rule[] rules) => SafetyProof.Run(ToyBook.Of(rules), ToyBook.Space, [], []);

    [Fact]
    public void Run_OfAToy_CoversEveryoneAndCountsTheProperties()
    {
        var proof = SafetyProof.Run(ToyBook.Random(3), ToyBook.Space, Properties, Changes);
        Assert.Equal(ToyBook.Space.Size, proof.Covered);
        Assert.Equal(Properties.Length + Changes.Length, proof.Properties);
    }

    [Fact]
    public void Run_WithoutOtherProperties_ProvesTheShippedOnes()
    {
        var proof = SafetyProof.Run(ToyBook.Of(), ToyBook.Space);
        Assert.Equal(SafetyProperties.All.Length + SafetyProperties.Changes.Length, proof.Properties);
        Assert.Contains(proof.Broken, broken => broken.Property == "chest_new");
        Assert.False(proof.IsSafe);
    }

    [Fact]
    public void Result_WithNothingBrokenAndEveryRuleMet_IsSafe()
    {
        Assert.True(Prove(ToyBook.Graded("met", Grade.SameDay, ChestYes)).IsSafe);
        ImmutableArray<SafetyProperty> strict = [new("chest", "", new(["chest"], a => a.Is("chest", "yes")), new Expectation.AtMost(Grade.SameDay))];
        Assert.False(SafetyProof.Run(ToyBook.Of(), ToyBook.Space, strict, []).IsSafe);
        Assert.True(SafetyProof.Run(ToyBook.Of(ToyBook.Graded("met", Grade.SameDay, ChestYes)), ToyBook.Space, strict, []).IsSafe);
    }

    [Fact]
    public void Rule_ThatNobodyMeets_IsReported()
    {
        var proof = Prove(
            ToyBook.Graded("met", Grade.SameDay, ToyBook.Is("status", "stable")), ToyBook.Graded("never", Grade.SameDay, ToyBook.All(ChestYes, ToyBook.Is("chest", "no"))),
            ToyBook.Giving("given", ToyBook.Is("grade", "same_day"), "call"), ToyBook.Giving("at_no_grade", ToyBook.All(ChestYes, ToyBook.Is("grade", "maintain")), "call"));
        Assert.Equal(["never", "at_no_grade"], proof.NeverFires.Select(rule => rule.Id));
        Assert.False(proof.IsSafe);
    }

    /// <summary>Such a rule is a note and no fault: a rule of the same or a more urgent grade speaks for everyone whom it speaks of.</summary>
    [Fact]
    public void Rule_ThatOthersAlwaysOverrule_IsNoted()
    {
        Rule today = ToyBook.Graded("today", Grade.SameDay, ChestYes), later = ToyBook.Graded("later", Grade.UrgentDays, ToyBook.All(ChestYes, ToyBook.Is("status", "new")));
        var proof = Prove(today, later);
        Assert.Equal("later", Assert.Single(proof.Overruled).Id);
        Assert.True(proof.IsSafe);
        Assert.Empty(Prove(today, ToyBook.Graded("wider", Grade.UrgentDays, ToyBook.Any(ChestYes, ToyBook.Is("status", "new")))).Overruled);
        Assert.Empty(Prove(today, ToyBook.Graded("same", Grade.SameDay, ChestYes)).Overruled);
        Assert.Empty(Prove(ToyBook.Graded("first", Grade.Emergency, ChestYes)).Overruled);
        Assert.Empty(Prove(today, ToyBook.Graded("never", Grade.UrgentDays, ToyBook.All(ChestYes, ToyBook.Is("chest", "no")))).Overruled);
        Assert.Empty(Prove(today, ToyBook.Giving("ungraded", ChestYes, "call")).Overruled);
    }

    [Fact]
    public void Rule_ThatAlsoSpeaksOfAdvice_IsNeverInVain()
    {
        Rule today = ToyBook.Graded("today", Grade.SameDay, ChestYes), later = ToyBook.Graded("later", Grade.UrgentDays, ChestYes);
        Assert.Empty(Prove(today, later with { Advice = ["call"] }).Overruled);
        Assert.Empty(Prove(today, later with { Forbids = ["walk"] }).Overruled);
    }

    [Fact]
    public void CounterExample_OfAProperty_SaysWhatWasToldAndWhatTheRulesAloneGive()
    {
        ImmutableArray<SafetyProperty> strict = [new("chest", "Says.", new(["chest"], a => a.Is("chest", "yes")), new Expectation.AtMost(Grade.Emergency))];
        var found = Assert.Single(SafetyProof.Run(ToyBook.Of(ToyBook.Graded("late", Grade.UrgentDays, ChestYes)), ToyBook.Space, strict, []).Broken);
        Assert.Equal(("chest", "Says."), (found.Property, found.Says));
        Assert.Equal(People.Of("chest=yes"), found.Answers);
        Assert.Equal(Grade.Emergency, found.Told.Grade);
        Assert.Equal(Grade.UrgentDays, found.ByRules);
        Assert.Equal(new Expectation.AtMost(Grade.Emergency), found.Expects);
        Assert.Null(found.Before);
    }

    [Fact]
    public void CounterExample_OfAChange_HasThePersonBeforeAndAfter()
    {
        var book = ToyBook.Of(ToyBook.Graded("calm", Grade.SameDay, ToyBook.All(ToyBook.Is("direction", "arching_eases"), ToyBook.Not(ToyBook.Is("status", "stable")))));
        ImmutableArray<ChangeProperty> changes = [new("to_stable", "Says.", "status", Answer.Of("new"), Answer.Of("stable"))];
        var found = Assert.Single(SafetyProof.Run(book, ToyBook.Space, [], changes).Broken);
        Assert.Equal(("to_stable", "Says."), (found.Property, found.Says));
        Assert.Equal(People.Of("direction=arching_eases status=stable"), found.Answers);
        Assert.Equal(People.Of("direction=arching_eases status=new"), found.Before);
        Assert.Equal((Grade.SameDay, Grade.SelfCareReview), (found.GradeBefore, found.ByRules));
        Assert.Null(found.Expects);
    }

    [Fact]
    public void CounterExample_OfAnAnswerThatComesOrGoes_HasThePersonWithoutIt()
    {
        var book = ToyBook.Of(ToyBook.Graded("calm", Grade.SameDay, ToyBook.Not(ToyBook.Is("status", "stable"))));
        ImmutableArray<ChangeProperty> comes = [new("comes", "", "status", null, Answer.Of("stable"))];
        var found = Assert.Single(SafetyProof.Run(book, ToyBook.Space, [], comes).Broken);
        Assert.Equal((Answers.None, People.Of("status=stable")), (found.Before, found.Answers));
        ImmutableArray<ChangeProperty> goes = [new("goes", "", "status", Answer.Of("new"), null)];
        found = Assert.Single(SafetyProof.Run(ToyBook.Of(ToyBook.Graded("fresh", Grade.SameDay, ToyBook.Is("status", "new"))), ToyBook.Space, [], goes).Broken);
        Assert.Equal((People.Of("status=new"), Answers.None), (found.Before, found.Answers));
    }

    /// <summary>A change may lose one grade and no more: a proof that accepts two has a hole.</summary>
    [Theory]
    [InlineData(Grade.Emergency, Grade.SameDay, 0, true)]
    [InlineData(Grade.Emergency, Grade.SameDay, 1, false)]
    [InlineData(Grade.Emergency, Grade.UrgentDays, 1, true)]
    [InlineData(Grade.UrgentDays, Grade.RoutineReferral, 1, false)]
    [InlineData(Grade.RoutineReferral, Grade.SelfCareReview, 0, true)]
    [InlineData(Grade.RoutineReferral, Grade.SelfCareReview, 1, false)]
    [InlineData(Grade.RoutineReferral, Grade.Maintain, 1, true)]
    [InlineData(Grade.SelfCareReview, Grade.Maintain, 0, true)]
    [InlineData(Grade.SelfCareReview, Grade.Maintain, 1, false)]
    [InlineData(Grade.SameDay, Grade.Emergency, 0, false)]
    public void Change_OfTwoGrades_IsBrokenBeyondWhatItMayLose(Grade before, Grade after, int mayLose, bool broken)
    {
        var book = ToyBook.Of(ToyBook.Graded("before", before, ToyBook.Is("chest", "no")), ToyBook.Graded("after", after, ChestYes));
        ImmutableArray<ChangeProperty> changes = [new("no_to_yes", "", "chest", Answer.No, Answer.Yes, mayLose)];
        Assert.Equal(broken, !SafetyProof.Run(book, ToyBook.Space, [], changes).Broken.IsEmpty);
    }

    /// <summary>What a proof says and the assessor denies is a fault of the program: it must not pass for a finding, nor for safety.</summary>
    [Fact]
    public void Run_WithAPropertyThatJudgesTheSamePersonTwice_IsRefused()
    {
        int asked = 0;
        ImmutableArray<SafetyProperty> fickle = [new("fickle", "", new(["chest"], _ => ++asked <= 6), new Expectation.AtMost(Grade.Emergency))];
        var refused = Assert.Throws<InvalidOperationException>(() => SafetyProof.Run(ToyBook.Of(), ToyBook.Space, fickle, []));
        Assert.Equal("The proof of 'fickle' found a person whom the assessor judges otherwise.", refused.Message);
    }

    private static ImmutableArray<SafetyProperty> Properties { get; } =
    [
        new("chest", "", new(["chest"], a => a.Is("chest", "yes")), new Expectation.AtMost(Grade.SameDay)),
        new("pain", "", new(["pain_0_10", "status"], a => a.Number("pain_0_10") >= 7 && !a.Is("status", "resolved")), new Expectation.AtMost(Grade.RoutineReferral)),
        new("referral", "", new(["direction"], a => a.Is("direction", "arching_worse")), new Expectation.Referral()),
        new("gives", "", new(["chest"], a => a["chest"] is null), new Expectation.Gives("call")),
        new("withholds", "", KindOfPerson.Anyone, new Expectation.Withholds("lift")) { At = [Grade.RoutineReferral, Grade.SelfCareReview] },
        new("no_exercise", "", KindOfPerson.Anyone, new Expectation.NoExercise(ExerciseKind.Gentle)) { At = [Grade.SameDay] },
    ];

    private static ImmutableArray<ChangeProperty> Changes { get; } =
    [
        new("no_to_yes", "", "chest", Answer.No, Answer.Yes), new("open_to_unsure", "", "chest", null, Answer.Unsure),
        new("no_to_open", "", "chest", Answer.No, null, 1), new("stable_to_new", "", "status", Answer.Of("stable"), Answer.Of("new")),
        new("to_silence", "", "direction", Answer.PreferNot, null),
    ];

    private static void Compare(int seed, string property, List<Answers> failed, ProofResult proof)
    {
        var found = proof.Broken.SingleOrDefault(broken => broken.Property == property);
        Assert.True(failed.Count > 0 == found is not null, $"seed {seed}: {property} fails for {failed.Count} people");
        if (found is null) return;
        Assert.Contains(found.Answers, failed);
        Assert.Equal(failed.Min(person => person.Count), found.Answers.Count);
    }

    private static Answers With(Answers person, ChangeProperty change) =>
        change.After is null ? person.Without(change.Question) : person.With(change.Question, change.After);

    private static Outcome OutcomeOf(Assessment told, SafetyProperty property, Grade byRules) => new(
        property.Expects is Expectation.AtMost ? byRules : told.Grade, told.Referral,
        told.Advice.ToImmutableDictionary(given => given.Advice.Key, given => given.Advice.Exercise));
}
