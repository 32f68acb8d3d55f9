using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>One option of a question, as a person may name it.</summary>
/// <param name="Id">The stable id, such as <c>herniated_disc</c>; never compared with text.</param>
/// <param name="Label">What the person sees.</param>
/// <param name="Says">Other words that people use for it.</param>
public sealed record ChoiceOption(string Id, string Label, ImmutableArray<string> Says);
