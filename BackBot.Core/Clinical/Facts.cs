using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>What rules look at: the answers, the questions where "not sure" counts as yes, and a grade once it is known.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Facts(Answers Answers, ImmutableHashSet<string> UnsureCountsAsYes, Grade? Grade = null)
{
    /// <summary>The name under which advice rules look at the grade.</summary>
    public const string GradeQuestion = "grade";

    public bool Is(QuestionId question, string option, Caution caution)
    {
        if (question.Value == GradeQuestion) return Grade?.Name() == option;
        return Answers[question] switch
        {
            Answer.Options options => options.Chosen.Contains(option),
            Answer.DontKnow => UnsureMeets(question, option, caution),
            _ => false,
        };
    }

    public bool IsNumber(QuestionId question, Func<double, bool> test, Caution caution) => Answers[question] switch
    {
        Answer.Number number => test(number.Value),
        Answer.DontKnow => caution == Caution.Cautious,
        _ => false,
    };

    private bool UnsureMeets(QuestionId question, string option, Caution caution) =>
        caution == Caution.Cautious || (option == "yes" && UnsureCountsAsYes.Contains(question.Value));
}
