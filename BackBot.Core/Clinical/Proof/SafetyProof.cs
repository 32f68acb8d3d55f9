using System.Collections.Immutable;
using System.Numerics;
using BackBot.Clinical.MustHold;

namespace BackBot.Clinical.Proof;

/// <summary>What the proof found.</summary>
/// <param name="Covered">Number of combinations of answers judged: all there are.</param>
/// <param name="Properties">Number of properties proved or refuted.</param>
/// <param name="Broken">The smallest counter-example of each property that is broken.</param>
/// <param name="NeverFires">Rules whose condition nobody can meet without being in doubt.</param>
/// <param name="Overruled">Rules that give a grade alone, to nobody who would not get a more urgent one anyway.</param>
public sealed record ProofResult(
    BigInteger Covered, int Properties, ImmutableArray<CounterExample> Broken, ImmutableArray<Rule> NeverFires, ImmutableArray<Rule> Overruled)
{
    public bool IsSafe => Broken.IsEmpty && NeverFires.IsEmpty;
}

/// <summary>
/// Proves a rule book safe over every combination of answers, or finds the person with the fewest answers whom it would fail.
/// </summary>
/// <remarks>
/// <para>Nothing is sampled. Sets of people are kept as decision diagrams (<see cref="AnswerSets"/>). Of a property such as "cancer and a weak
/// leg: emergency", the few questions it looks at are enumerated; from those people everyone whom the rules give an emergency is taken away;
/// the property holds if nobody is left. Once a rule has fired no other answer can make the grade less urgent, so everything else that
/// could be answered is judged in one step. That is the whole factoring: it rests on equality of sets and on no belief about the rules.</para>
/// <para>Grades are proved of the rules alone, without the floor in code, so that the floor does not hide a lost rule. Advice is proved at the grade
/// that is told. Every person found is put before the <see cref="Assessor"/> before being reported. Pure.</para>
/// </remarks>
public static class SafetyProof
{
    /// <exception cref="InvalidOperationException">The proof and the assessor disagree about a person: this program is broken.</exception>
    public static ProofResult Run(RuleBook book, AnswerSpace space) => Run(book, space, SafetyProperties.All, SafetyProperties.Changes);

    /// <summary>The same for other properties than the shipped ones.</summary>
    public static ProofResult Run(
        RuleBook book, AnswerSpace space, ImmutableArray<SafetyProperty> properties, ImmutableArray<ChangeProperty> changes)
    {
        var sets = new AnswerSets(space);
        var people = new RuleBookSets(book, sets);
        var covered = Enum.GetValues<Grade>().Aggregate(BigInteger.Zero, (sum, grade) => sum + sets.Count(people.Told(grade)));
        var broken = properties.Select(property => Refute(property, people, sets))
            .Concat(changes.Select(change => Refute(change, people, sets))).OfType<CounterExample>();
        return new ProofResult(
            covered, properties.Length + changes.Length, [.. broken],
            [.. book.Rules.Where(rule => people.Meets(rule).IsEmpty)], [.. book.Rules.Where(rule => IsAlwaysOverruled(rule, people, sets))]);
    }

    private static CounterExample? Refute(SafetyProperty property, RuleBookSets people, AnswerSets sets)
    {
        var failed = sets.And(people.Of(property.For), Failing(property.Expects, people, sets));
        if (!property.At.IsEmpty) failed = sets.And(failed, property.At.Select(people.Told).Aggregate(sets.Or));
        if (failed.IsEmpty) return null;
        var answers = sets.Smallest(failed);
        var told = Assessor.Assess(people.Book, answers);
        var byRules = Assessor.GradeByRules(people.Book, answers);
        var outcome = OutcomeOf(told) with { Grade = property.Expects is Expectation.AtMost ? byRules : told.Grade };
        if (property.Holds(answers, outcome)) throw Disagreement(property.Id);
        return new CounterExample(property.Id, property.Says, answers, told, byRules, property.Expects);
    }

    /// <summary>Whoever does not get what is expected.</summary>
    private static AnswerSet Failing(Expectation expected, RuleBookSets people, AnswerSets sets) => expected switch
    {
        Expectation.AtMost most => sets.Not(people.AtMostByRules(most.Grade)),
        Expectation.Referral => sets.Not(people.Referred),
        Expectation.Gives gives => sets.Not(people.Given(gives.Key)),
        Expectation.Withholds withholds => people.Given(withholds.Key),
        Expectation.NoExercise none => people.Book.Advice.Values.Where(advice => advice.Exercise >= none.From)
            .Select(advice => people.Given(advice.Key)).Aggregate(AnswerSet.Nobody, sets.Or),
        _ => throw new ArgumentOutOfRangeException(nameof(expected)),
    };

    private static CounterExample? Refute(ChangeProperty change, RuleBookSets people, AnswerSets sets)
    {
        if (sets.Space.PlaceOf(change.Question) is not { } place) return null;
        int before = sets.Space.Questions[place].Answers.IndexOf(change.Before), after = sets.Space.Questions[place].Answers.IndexOf(change.After);
        if (before < 0 || after < 0) return null;
        var failed = AnswerSet.Nobody;
        for (var grade = Grade.Emergency; grade + change.MayLose < Grade.Maintain; grade++)
            failed = sets.Or(failed, sets.Except(
                sets.If(people.AtMostByRules(grade), place, before), sets.If(people.AtMostByRules(grade + change.MayLose), place, after)));
        if (failed.IsEmpty) return null;
        var others = sets.Smallest(failed);
        var one = change.Before is null ? others : others.With(change.Question, change.Before);
        var other = change.After is null ? others : others.With(change.Question, change.After);
        Grade gradeBefore = Assessor.GradeByRules(people.Book, one), gradeAfter = Assessor.GradeByRules(people.Book, other);
        if (change.Holds(gradeBefore, gradeAfter)) throw Disagreement(change.Id);
        return new CounterExample(change.Id, change.Says, other, Assessor.Assess(people.Book, other), gradeAfter, null, one, gradeBefore);
    }

    private static bool IsAlwaysOverruled(Rule rule, RuleBookSets people, AnswerSets sets)
    {
        if (rule.Grade is not (> Grade.Emergency and var grade) || !rule.Advice.IsEmpty || !rule.Forbids.IsEmpty) return false;
        var graded = people.Of(rule.When, Caution.Plain, null);
        return !graded.IsEmpty && sets.Except(graded, people.AtMostByRules(grade - 1)).IsEmpty;
    }

    private static Outcome OutcomeOf(Assessment told) => new(
        told.Grade, told.Referral, told.Advice.ToImmutableDictionary(given => given.Advice.Key, given => given.Advice.Exercise, StringComparer.Ordinal));

    private static InvalidOperationException Disagreement(string property) =>
        new($"The proof of '{property}' found a person whom the assessor judges otherwise.");
}
