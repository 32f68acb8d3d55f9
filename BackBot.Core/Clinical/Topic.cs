using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>A general question that is answered with its sources. Its words stand with each language.</summary>
/// <param name="Group">Where it stands in the list of what can be asked.</param>
/// <param name="Exercise">Whether following the answer means exercise.</param>
/// <param name="WhileUrgent">Told also to someone who is to be seen first; all others wait until then.</param>
/// <param name="Unless">For whom the answer would go against their own advice: they are told the other one.</param>
/// <param name="Facts">Which facts of the source articles it tells, such as <c>F40</c>.</param>
/// <param name="Related">Topics that are offered after it.</param>
public sealed record Topic(
    string Id,
    string Group,
    ExerciseKind Exercise,
    bool WhileUrgent,
    Condition? Unless,
    ImmutableArray<string> Facts,
    ImmutableArray<string> Related,
    Evidence Evidence);
