using System.Collections.Immutable;

namespace BackBot.Language.Topics;

/// <summary>A message cut into what it asks and what it tells.</summary>
/// <param name="Questions">Each question as it stands, with the whole sentence around it.</param>
/// <param name="Rest">What is said outside the questions; empty if nothing is.</param>
public sealed record AskedText(ImmutableArray<AskedQuestion> Questions, Utterance Rest);

/// <param name="Core">From the first word of the question on.</param>
/// <param name="Sentence">The sentence it stands in, and the one before, which may hold what "that" means.</param>
public sealed record AskedQuestion(Utterance Core, Utterance Sentence);
