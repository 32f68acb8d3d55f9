namespace BackBot.Language.Topics;

/// <summary>Everything needed to hear general questions in one language.</summary>
/// <remarks>Immutable; build once, share between threads.</remarks>
public sealed class TopicLexicon(TopicWords words)
{
    public QuestionReader Questions { get; } = new(words);

    public TopicMatcher Matcher { get; } = new(words);
}
