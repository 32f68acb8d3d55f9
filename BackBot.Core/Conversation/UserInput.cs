using System.Collections.Immutable;
using BackBot.Clinical.Plans;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What came from the person, whatever the channel: text, a button, a card, or just being there.</summary>
/// <param name="Text">What was typed or what the button said; empty for a join.</param>
/// <param name="Value">What a control meant, with the question it answers; null for typed text.</param>
/// <param name="IsJoin">The conversation was opened and nothing was said yet.</param>
public sealed record UserInput(string Text, InputValue? Value = null, bool IsJoin = false)
{
    /// <summary>The most that is read of one message, in UTF-16 code units.</summary>
    public const int MaxTextLength = Utterance.MaxLength;

    /// <summary>Kind of a scheduled message that is due, as <see cref="Effect.Schedule"/> named it; null for what a person sent.</summary>
    public string? Reminder { get; init; }

    /// <summary>An id that nobody can guess, drawn outside, for a plan that this turn may begin; null where plans have no page.</summary>
    public string? FreshId { get; init; }

    /// <summary>What was noted on the page of the person's plan; null if there is no such page, or none any more.</summary>
    public ImmutableArray<DoneDay>? Noted { get; init; }

    public static readonly UserInput Join = new("", IsJoin: true);
}

/// <summary>
/// The meaning of a pressed control. It names its question, so that a late click can never answer another one.
/// </summary>
/// <param name="Question">The question it answers; null when it only asks for a change.</param>
/// <param name="Options">Options chosen: one for a button or the scale, any number for a checklist.</param>
/// <param name="Answers">Option by question for a form that asks several things at once.</param>
/// <param name="Change">The question whose answer the person wants to change.</param>
public sealed record InputValue(
    string? Question,
    ImmutableArray<string> Options,
    ImmutableDictionary<string, string> Answers,
    string? Change);
