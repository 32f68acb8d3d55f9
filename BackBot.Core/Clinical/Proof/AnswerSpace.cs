using System.Collections.Immutable;
using System.Numerics;

namespace BackBot.Clinical.Proof;

/// <summary>Every question that rules or code look at, with every answer it can have: the space a proof has to cover.</summary>
/// <remarks>Immutable. The order of the questions changes no result, only how large the diagrams over them grow.</remarks>
public sealed class AnswerSpace
{
    private readonly ImmutableDictionary<string, int> places;

    public AnswerSpace(IEnumerable<AskedQuestion> questions)
    {
        Questions = [.. questions];
        places = Questions.Select((question, place) => KeyValuePair.Create(question.Id, place)).ToImmutableDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<AskedQuestion> Questions { get; }

    /// <summary>How many combinations of answers there are: the product over the questions.</summary>
    public BigInteger Size => Questions.Aggregate(BigInteger.One, (size, question) => size * question.Answers.Length);

    /// <summary>The space of rule books: what the safety properties and the floor look at, and every question a rule names.</summary>
    /// <param name="asked">Describes a question; null if content asks no such question.</param>
    public static AnswerSpace Of(Func<string, ImmutableArray<double>, AskedQuestion?> asked, params ReadOnlySpan<RuleBook> books)
    {
        var named = new List<string>();
        var bounds = new List<(string Question, double Bound)> { (KnownQuestions.EpisodeWeeks, SafetyFloor.NewEpisodeWeeks) };
        foreach (var book in books)
        {
            // Questions that grades hang on come first: advice looks at the grade, so what advice alone asks stands below it.
            var conditions = book.Rules.OrderBy(rule => rule.Grade is null).Select(rule => rule.When).ToList();
            named.AddRange(conditions.SelectMany(condition => condition.Mentions).Select(mention => mention.Question.Value));
            bounds.AddRange(conditions.SelectMany(condition => condition.Bounds).Select(bound => (bound.Question.Value, bound.Bound)));
        }
        var drawn = bounds.ToLookup(bound => bound.Question, bound => bound.Bound, StringComparer.Ordinal);
        return new AnswerSpace(named.Concat(KnownQuestions.Required)
            .Where(name => name != Facts.GradeQuestion).Distinct(StringComparer.Ordinal)
            .Select(name => asked(name, [.. drawn[name]]) ?? AskedQuestion.Never(name)));
    }

    /// <summary>The place of a question in the order; null if it is none of the space.</summary>
    public int? PlaceOf(string question) => places.TryGetValue(question, out int place) ? place : null;

    /// <summary>For each question, the index of the answer that this person gave.</summary>
    public int[] Choices(Answers answers) => [.. Questions.Select(question => question.Answers.IndexOf(answers[question.Id]))];

    /// <summary>The answers that these choices stand for.</summary>
    /// <param name="choices">For each question, the index of its answer.</param>
    public Answers Person(ReadOnlySpan<int> choices)
    {
        var answers = Clinical.Answers.None;
        for (int place = 0; place < choices.Length; place++)
            if (Questions[place].Answers[choices[place]] is { } answer) answers = answers.With(Questions[place].Id, answer);
        return answers;
    }
}
