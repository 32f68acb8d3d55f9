using System.Collections.Immutable;

namespace BackBot.Clinical.Proof;

/// <summary>A person for whom a property does not hold, with as few answers as possible.</summary>
/// <param name="Told">The grade that came out.</param>
public sealed record CounterExample(SafetyProperty Property, Answers Answers, Grade Told);

/// <summary>What the walk found.</summary>
/// <param name="Walked">Number of combinations of answers judged.</param>
/// <param name="Broken">The smallest counter-example of each property that is broken.</param>
public sealed record ProofResult(long Walked, ImmutableArray<CounterExample> Broken);

/// <summary>
/// Walks combinations of answers, the smallest first, and looks for a person whom the content would fail: none, one,
/// two, and, among questions that a rule looks at together, three answers at a time.
/// </summary>
/// <remarks>Pure. A rule can only fail in company of the questions it names, so small combinations find what a slip breaks.</remarks>
public static class SafetyProof
{
    private static readonly ImmutableArray<string> Signs =
        [.. SafetyProperties.LookedAt.Where(name => name.StartsWith("ce_", StringComparison.Ordinal)), "leg_weakness", "major_trauma", "chest", "vascular",
         "infection", "cancer", "constitutional", "fragility", "visceral", "inflammatory", "pregnancy_alarm", "crisis"];

    /// <summary>"A red flag never lowers urgency, and not being sure is never safer than a no."</summary>
    private static readonly SafetyProperty Monotone = new(
        "monotone", "Adding a danger sign, or a doubt about one, never makes the grade less urgent.", (_, _) => true);

    public static ProofResult Run(RuleBook book, AnswerSpace space)
    {
        var broken = new Dictionary<string, CounterExample>(StringComparer.Ordinal);
        long walked = 0;
        foreach (var answers in Combinations(book, space))
        {
            walked++;
            var told = Assessor.Assess(book, answers);
            foreach (var property in SafetyProperties.All)
                if (!property.Holds(answers, told)) broken.TryAdd(property.Id, new CounterExample(property, answers, told.Grade));
            if (answers.Count <= 1) CheckMonotone(book, answers, told.Grade, broken);
        }
        return new ProofResult(walked, [.. broken.Values]);
    }

    private static void CheckMonotone(RuleBook book, Answers answers, Grade before, Dictionary<string, CounterExample> broken)
    {
        foreach (string sign in Signs.Where(sign => !answers.Has(sign)))
        {
            foreach (var answer in new[] { Answer.Unsure, Answer.Yes })
            {
                var more = answers.With(sign, answer);
                var after = Assessor.GradeOf(book, more);
                if (after > before) broken.TryAdd(Monotone.Id, new CounterExample(Monotone, more, after));
            }
        }
    }

    private static IEnumerable<Answers> Combinations(RuleBook book, AnswerSpace space)
    {
        var questions = space.Answers.Keys.ToImmutableArray();
        yield return Answers.None;
        foreach (var one in Assign(Answers.None, space, questions)) yield return one;
        for (int first = 0; first < questions.Length; first++)
            foreach (var one in Assign(Answers.None, space, [questions[first]]))
                foreach (var two in Assign(one, space, questions[(first + 1)..])) yield return two;
        foreach (var together in Together(book))
            foreach (var one in Assign(Answers.None, space, [together.First]))
                foreach (var two in Assign(one, space, [together.Second]))
                    foreach (var three in Assign(two, space, [together.Third])) yield return three;
    }

    private static IEnumerable<Answers> Assign(Answers answers, AnswerSpace space, ImmutableArray<string> questions)
    {
        foreach (string question in questions)
            foreach (var answer in space.Answers[question]) yield return answers.With(question, answer);
    }

    /// <summary>Threes of questions that one rule of grading looks at together.</summary>
    private static IEnumerable<(string First, string Second, string Third)> Together(RuleBook book) => book.Rules
        .Where(rule => rule.Grade is not null)
        .Select(rule => rule.When.Mentions.Select(mention => mention.Question.Value).Where(name => name != Facts.GradeQuestion).Distinct().Order(StringComparer.Ordinal).ToArray())
        .SelectMany(names => from first in names
                             from second in names
                             from third in names
                             where string.CompareOrdinal(first, second) < 0 && string.CompareOrdinal(second, third) < 0
                             select (first, second, third))
        .Distinct();
}
