using System.Collections.Immutable;

namespace BackBot.Activities;

/// <summary>Buttons under a message. They carry no addressee: one that names another user would hide them.</summary>
public sealed record SuggestedActions(ImmutableArray<SuggestedAction> Actions);

/// <summary>A button that posts a message with a meaning attached.</summary>
/// <param name="Type">Always <c>messageBack</c>.</param>
public sealed record SuggestedAction(string Type, string Title, string Text, string DisplayText, ChoiceValue Value);

/// <summary>The meaning of a pressed choice: the question it answers and the option chosen.</summary>
public sealed record ChoiceValue(string Question, string Option);
