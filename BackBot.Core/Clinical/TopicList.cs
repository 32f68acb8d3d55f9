using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>All topics in the order of their file, in their groups.</summary>
/// <remarks>Immutable. Content checks that every id mentioned exists before it builds one.</remarks>
public sealed class TopicList(ImmutableArray<string> groups, ImmutableArray<Topic> topics)
{
    private readonly ImmutableDictionary<string, Topic> byId = topics.GroupBy(topic => topic.Id, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public ImmutableArray<string> Groups { get; } = groups;

    public ImmutableArray<Topic> Topics { get; } = topics;

    public Topic? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Topic> In(string group) => Topics.Where(topic => topic.Group == group);
}
