using System.Collections.Immutable;

namespace BackBot.Clinical.Proof;

/// <summary>Every question that rules look at, with every answer it can be given.</summary>
public sealed record AnswerSpace(ImmutableSortedDictionary<string, ImmutableArray<Answer>> Answers)
{
    /// <summary>Bounds that the code itself draws: children, young episodes, strong pain.</summary>
    private static readonly ImmutableArray<(QuestionId Question, double Bound)> OwnBounds =
        [("age", 16), ("episode_weeks", SafetyFloor.NewEpisodeWeeks), ("pain_0_10", 7)];

    /// <summary>The space of a rule book: the questions its rules name, and what the code itself looks at.</summary>
    /// <param name="options">Options by question; null where a number is answered.</param>
    public static AnswerSpace Of(RuleBook book, Func<QuestionId, IReadOnlyCollection<string>?> options)
    {
        var named = book.Rules.SelectMany(rule => rule.When.Mentions).Select(mention => mention.Question)
            .Concat(SafetyProperties.LookedAt.Select(QuestionId.Of)).Where(question => question.Value != Facts.GradeQuestion).Distinct();
        var bounds = book.Rules.SelectMany(rule => rule.When.Bounds).Concat(OwnBounds).ToLookup(bound => bound.Question, bound => bound.Bound);
        return new AnswerSpace(named.ToImmutableSortedDictionary(
            question => question.Value, question => Possible(options(question), bounds[question]), StringComparer.Ordinal));
    }

    /// <summary>Every option; of numbers, one below, one on and one above each bound, between which nothing changes.</summary>
    private static ImmutableArray<Answer> Possible(IReadOnlyCollection<string>? options, IEnumerable<double> bounds)
    {
        if (options is not null) return [.. options.Order(StringComparer.Ordinal).Select(Answer.Of), Answer.Unsure, Answer.PreferNot];
        var steps = bounds.SelectMany(bound => new[] { bound - 1, bound, bound + 1 }).Where(step => step >= 0).Distinct().Order();
        return [.. steps.Select(Answer.Of), Answer.Unsure];
    }
}
