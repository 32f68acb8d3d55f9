namespace BackBot.Clinical.Proof;

/// <summary>A set of combinations of answers, kept in an <see cref="AnswerSets"/>. Two equal sets are the same value.</summary>
public readonly record struct AnswerSet(int Node)
{
    /// <summary>Nobody.</summary>
    public static AnswerSet Nobody => new(0);

    /// <summary>Everybody: every combination of the space.</summary>
    public static AnswerSet Everybody => new(1);

    public bool IsEmpty => this == Nobody;
}
