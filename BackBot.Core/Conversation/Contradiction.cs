using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Two answers that cannot both be right.</summary>
/// <param name="Doubts">The question whose answer counts as "not sure" while it stays open; null where both answers stand.</param>
public sealed record Contradiction(string Id, Condition When, ContradictionSide First, ContradictionSide Second, QuestionId? Doubts);

/// <param name="Options">The options in conflict; none where the whole answer is.</param>
/// <param name="IsWords">What the person wrote, while another answer stands.</param>
public sealed record ContradictionSide(QuestionId Question, ImmutableArray<string> Options, bool IsWords);

/// <summary>Words that answer a question otherwise than it was answered.</summary>
/// <param name="Words">As they were typed; empty once they were erased with the old talk.</param>
public sealed record ContraryWords(string Question, string Option, string Words);
