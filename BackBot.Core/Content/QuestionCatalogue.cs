using BackBot.Clinical;

namespace BackBot.Content;

/// <summary>Which questions exist and which options each takes, gathered before any condition is read.</summary>
internal sealed class QuestionCatalogue
{
    private readonly Dictionary<string, HashSet<string>?> options = new(StringComparer.Ordinal)
    {
        [Facts.GradeQuestion] = [.. GradeNames.All],
        // Heard in free text only, never a line of a checklist.
        ["crisis"] = ["yes", "no"],
        // Noted by the talk itself, never asked.
        [Conversation.FollowUp.CheckIn.Question] = [Conversation.FollowUp.CheckIn.UnderWay],
        [Conversation.FollowUp.CheckIn.PainChange] = ["lower", "same", "a_little_higher", "higher"],
        [Conversation.FollowUp.CheckIn.LegChange] = ["same", "new_signs"],
        [Conversation.FollowUp.CheckIn.PagePain] = ["same", "higher"],
        [Conversation.Plans.Wishing.Question] = [Conversation.Plans.Wishing.Asked],
    };

    public IEnumerable<string> Names => options.Keys;

    /// <summary>Adds a question; a second place that asks the same question adds to its options.</summary>
    /// <param name="name">Its id.</param>
    /// <param name="taken">Its options; null where any text or number goes.</param>
    public void Add(string name, IEnumerable<string>? taken)
    {
        if (taken is null) options.TryAdd(name, null);
        else if (options.TryGetValue(name, out var known) && known is not null) known.UnionWith(taken);
        else options[name] = [.. taken];
    }

    public bool Knows(string name) => options.ContainsKey(name);

    public IReadOnlyCollection<string>? OptionsOf(string name) => options.GetValueOrDefault(name);
}
