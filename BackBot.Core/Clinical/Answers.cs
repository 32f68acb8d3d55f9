using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>Everything a person has answered, by question id. There is no other memory of where the talk stands.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Answers : IEquatable<Answers>
{
    public static readonly Answers None = new(ImmutableSortedDictionary<string, Answer>.Empty.WithComparers(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, Answer> byQuestion;

    private Answers(ImmutableSortedDictionary<string, Answer> byQuestion) => this.byQuestion = byQuestion;

    public Answer? this[QuestionId question] => byQuestion.GetValueOrDefault(question.Value);

    public IEnumerable<(QuestionId Question, Answer Answer)> All => byQuestion.Select(pair => (QuestionId.Of(pair.Key), pair.Value));

    public int Count => byQuestion.Count;

    public bool Has(QuestionId question) => byQuestion.ContainsKey(question.Value);

    public Answers With(QuestionId question, Answer answer) => new(byQuestion.SetItem(question.Value, answer));

    public Answers Without(QuestionId question) => new(byQuestion.Remove(question.Value));

    /// <summary>The same person, as far as these questions tell.</summary>
    public Answers Only(ImmutableArray<string> questions)
    {
        var kept = None;
        foreach (string question in questions)
            if (byQuestion.TryGetValue(question, out var answer)) kept = kept.With(question, answer);
        return kept;
    }

    /// <summary>True if any of the options was chosen.</summary>
    public bool IsAny(QuestionId question, params ReadOnlySpan<string> options)
    {
        foreach (string option in options)
            if (Is(question, option)) return true;
        return false;
    }

    public bool IsUnsure(QuestionId question) => this[question] is Answer.DontKnow;

    public bool IsYesOrUnsure(QuestionId question) => Is(question, "yes") || IsUnsure(question);

    /// <summary>True if the option was chosen; "yes" is the option of a question that takes yes or no.</summary>
    public bool Is(QuestionId question, string option) => this[question] is Answer.Options options && options.Chosen.Contains(option);

    /// <summary>The number answered, or null where the question is open, unsure or declined.</summary>
    public double? Number(QuestionId question) => (this[question] as Answer.Number)?.Value;

    public bool Equals(Answers? other) => other is not null && byQuestion.SequenceEqual(other.byQuestion);

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => byQuestion.Aggregate(17, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));
}
