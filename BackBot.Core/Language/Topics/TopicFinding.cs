using System.Collections.Immutable;

namespace BackBot.Language.Topics;

/// <summary>What a question came to: one topic, a few that are equally near, or none.</summary>
/// <param name="Topics">Ids, the nearest first; empty where nothing is near.</param>
public sealed record TopicFinding(ImmutableArray<string> Topics)
{
    public static TopicFinding None { get; } = new([]);

    public bool IsClear => Topics.Length == 1;

    public bool IsEmpty => Topics.IsEmpty;
}
