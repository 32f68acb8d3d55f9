using System.Collections.Immutable;

namespace BackBot.Conversation;

/// <summary>One message from BackBot, free of any channel. A turn answers with an ordered batch of these.</summary>
/// <param name="Text">Plain text; paragraphs are separated by one line break. Empty where the card says it all.</param>
/// <param name="Prompt">The control to answer with, on the one message of the batch that asks something.</param>
/// <param name="Card">A disposition, advice or review; shown before the text.</param>
public sealed record Reply(string Text, Prompt? Prompt = null, Card? Card = null);

/// <summary>How the open question can be answered besides by typing.</summary>
/// <param name="Question">Id of the question, sent back with every press.</param>
/// <param name="Control">Which control fits.</param>
/// <param name="Choices">Buttons, or the ways out beside a checklist or scale ("none of these", "not sure").</param>
/// <param name="Items">Lines of a checklist.</param>
/// <param name="Groups">Questions of a form.</param>
/// <param name="Low">What the lowest number of a scale means.</param>
/// <param name="High">What the highest number of a scale means.</param>
/// <param name="Submit">Label of the button that sends a checklist or form.</param>
public sealed record Prompt(
    string Question,
    PromptControl Control,
    ImmutableArray<PromptChoice> Choices,
    ImmutableArray<PromptItem> Items,
    ImmutableArray<PromptGroup> Groups,
    string Low = "",
    string High = "",
    string Submit = "");

public enum PromptControl
{
    /// <summary>Typing; the choices, if any, are ways out such as "skip".</summary>
    Text,

    /// <summary>One of the choices.</summary>
    Buttons,

    /// <summary>Any number of items, or one of the choices.</summary>
    Checklist,

    /// <summary>0 to 10, or one of the choices.</summary>
    Scale,

    /// <summary>One choice in each group.</summary>
    Form,
}

public sealed record PromptChoice(string Option, string Label);

public sealed record PromptItem(string Id, string Label, bool Checked = false);

public sealed record PromptGroup(string Question, string Label, ImmutableArray<PromptChoice> Choices);
