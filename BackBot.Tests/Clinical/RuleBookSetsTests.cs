using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Clinical.Proof;
using BackBot.Content;

namespace BackBot.Tests.Clinical;

/// <summary>The proof's picture of all people agrees with the assessor on each one.</summary>
public class RuleBookSetsTests
{
    private static readonly double[] TellingNumbers = [0, 2, 3, 5, 6, 7, 8, 10, 15, 16, 65];

    [Fact]
    public void Toys_OnEveryPerson_AgreeWithTheAssessor() => AgreeOnToys(0, 5);

    [Fact]
    [Trait("Category", "WholeSpace")]
    public void ManyToys_OnEveryPerson_AgreeWithTheAssessor() => AgreeOnToys(5, Counts.Of(25, 2000));

    private static void AgreeOnToys(int first, int count)
    {
        for (int seed = first; seed < first + count; seed++)
        {
            var book = ToyBook.Random(seed);
            var sets = new AnswerSets(ToyBook.Space);
            var people = new RuleBookSets(book, sets);
            foreach (var person in ToyBook.Everyone(ToyBook.Space)) Agree(people, sets, person, $"seed {seed}");
        }
    }

    [Fact]
    public void Toys_CountedBySetsAndOneByOne_GiveTheSameNumbers() => CountToys(0, 3);

    [Fact]
    [Trait("Category", "WholeSpace")]
    public void ManyToys_CountedBySetsAndOneByOne_GiveTheSameNumbers() => CountToys(3, Counts.Of(20, 500));

    private static void CountToys(int first, int count)
    {
        var everyone = ToyBook.Everyone(ToyBook.Space).ToList();
        Assert.Equal(everyone.Count, ToyBook.Space.Size);
        for (int seed = first; seed < first + count; seed++)
        {
            var book = ToyBook.Random(seed);
            var sets = new AnswerSets(ToyBook.Space);
            var people = new RuleBookSets(book, sets);
            var assessed = everyone.ConvertAll(person => Assessor.Assess(book, person));
            foreach (var grade in Enum.GetValues<Grade>())
                Assert.Equal(assessed.Count(told => told.Grade == grade), sets.Count(people.Told(grade)));
            foreach (string key in book.Advice.Keys)
                Assert.Equal(assessed.Count(told => told.Gives(key)), sets.Count(people.Given(key)));
        }
    }

    [Fact]
    [Trait("Category", "WholeSpace")]
    public void Shipped_OnSmallAndOnRandomPeople_AgreesWithTheAssessor()
    {
        var space = ContentProof.SpaceOf(TestContent.Shipped);
        var sets = new AnswerSets(space);
        var people = new RuleBookSets(TestContent.Shipped.Rules, sets);
        int met = 0;
        foreach (var person in OfOneOrTwo(space).Concat(Random(space, Counts.Of(2_000, 200_000))))
        {
            Agree(people, sets, person, "shipped");
            met++;
        }
        Assert.True(met > 15_000, $"only {met} people were met");
    }

    [Fact]
    public void Given_KeyThatTheBookDoesNotHave_IsNobody() =>
        Assert.True(new RuleBookSets(ToyBook.Of(), new AnswerSets(ToyBook.Space)).Given("massage").IsEmpty);

    [Fact]
    public void Of_QuestionOutsideTheSpace_IsReadAsNotAnswered()
    {
        var people = new RuleBookSets(ToyBook.Of(), new AnswerSets(ToyBook.Space));
        Assert.Equal(AnswerSet.Nobody, people.Of(ToyBook.Is("fever", "yes"), Caution.Cautious, null));
        Assert.Equal(AnswerSet.Everybody, people.Of(ToyBook.Not(ToyBook.Is("fever", "yes")), Caution.Cautious, null));
    }

    [Fact]
    public void Told_ByRulesAndByTheFloor_AreKeptApart()
    {
        var sets = new AnswerSets(ToyBook.Space);
        var people = new RuleBookSets(ToyBook.Of(ToyBook.Graded("late", Grade.UrgentDays, ToyBook.Is("chest", "yes"))), sets);
        var person = People.Of("chest=yes");
        Assert.False(sets.Contains(people.AtMostByRules(Grade.SameDay), person));
        Assert.True(sets.Contains(people.AtMostByRules(Grade.UrgentDays), person));
        Assert.True(sets.Contains(people.AtMost(Grade.Emergency), person));
        Assert.True(sets.Contains(people.Told(Grade.Emergency), person));
        Assert.False(sets.Contains(people.Told(Grade.UrgentDays), person));
        Assert.Equal(AnswerSet.Everybody, people.AtMost(Grade.Maintain));
    }

    [Fact]
    public void Of_AKindWithoutAnAnswer_IsWhoeverWasNotAsked()
    {
        var sets = new AnswerSets(ToyBook.Space);
        var silent = new RuleBookSets(ToyBook.Of(), sets).Of(new KindOfPerson(["chest", "status"], answers => !answers.Has("chest") && answers.Has("status")));
        Assert.True(sets.Contains(silent, People.Of("status=new")));
        Assert.False(sets.Contains(silent, Answers.None));
        Assert.False(sets.Contains(silent, People.Of("chest=no status=new")));
    }

    [Fact]
    public void Meets_ARule_NeedsNoDoubtAndLooksAtTheGradeTold()
    {
        var sets = new AnswerSets(ToyBook.Space);
        Rule graded = ToyBook.Graded("graded", Grade.SameDay, ToyBook.Is("status", "new")), given = ToyBook.Giving("given", ToyBook.Is("grade", "same_day"), "call");
        Rule blind = ToyBook.Graded("blind", Grade.SameDay, ToyBook.Not(ToyBook.Is("grade", "same_day", "emergency", "urgent_days", "routine_referral", "self_care_review", "maintain")));
        var people = new RuleBookSets(ToyBook.Of(graded, given), sets);
        Assert.True(sets.Contains(people.Meets(graded), People.Of("status=new")));
        Assert.False(sets.Contains(people.Meets(graded), People.Of("status=unsure")));
        Assert.True(sets.Contains(people.Meets(given), People.Of("status=new")));
        Assert.False(sets.Contains(people.Meets(given), People.Of("status=stable")));
        Assert.Equal(AnswerSet.Everybody, people.Meets(blind));
        Assert.Equal(AnswerSet.Nobody, people.Meets(blind with { Grade = null }));
    }

    private static void Agree(RuleBookSets people, AnswerSets sets, Answers person, string which)
    {
        var told = Assessor.Assess(people.Book, person);
        int[] choices = sets.Space.Choices(person);
        Assert.True(sets.Contains(people.Told(told.Grade), choices), $"{which} {told.Grade}");
        Assert.Equal(told.Referral, sets.Contains(people.Referred, choices));
        var byRules = Assessor.GradeByRules(people.Book, person);
        Assert.True(sets.Contains(people.AtMostByRules(byRules), choices), $"{which} {byRules}");
        Assert.False(byRules > Grade.Emergency && sets.Contains(people.AtMostByRules(byRules - 1), choices), $"{which} {byRules}");
        var given = people.Book.Advice.Keys.Where(key => sets.Contains(people.Given(key), choices)).Order(StringComparer.Ordinal);
        Assert.Equal(told.Advice.Select(advice => advice.Advice.Key).Order(StringComparer.Ordinal), given);
    }

    /// <summary>Everyone with one answer, and everyone with two of the telling ones.</summary>
    private static IEnumerable<Answers> OfOneOrTwo(AnswerSpace space)
    {
        foreach (var question in space.Questions)
            foreach (var answer in question.Answers) yield return With(Answers.None, question, answer);
        for (int first = 0; first < space.Questions.Length; first++)
            foreach (var one in Telling(space.Questions[first]))
                foreach (var second in space.Questions.Skip(first + 1))
                    foreach (var other in Telling(second)) yield return With(With(Answers.None, space.Questions[first], one), second, other);
    }

    private static IEnumerable<Answer> Telling(AskedQuestion question) => question.Answers.OfType<Answer>().Where(answer => answer switch
    {
        Answer.Options options => options.Chosen.Count == 1 && !options.Chosen.Contains("no"),
        Answer.Number number => TellingNumbers.Contains(number.Value),
        Answer.DontKnow => true,
        _ => false,
    });

    /// <summary>From people with hardly an answer to people who answered everything.</summary>
    private static IEnumerable<Answers> Random(AnswerSpace space, int count)
    {
        var chance = new Random(20260302);
        for (int at = 0; at < count; at++)
        {
            double talkative = chance.NextDouble();
            yield return space.Questions.Aggregate(Answers.None, (person, question) =>
                chance.NextDouble() < talkative ? With(person, question, question.Answers[chance.Next(question.Answers.Length)]) : person);
        }
    }

    private static Answers With(Answers person, AskedQuestion question, Answer? answer) => answer is null ? person : person.With(question.Id, answer);
}
