using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Something that deserves more than a bubble. Closed: the four below are all there are.</summary>
public abstract record Card
{
    private Card()
    {
    }

    /// <summary>Where to go and how soon.</summary>
    /// <param name="Grade">The grade, which gives the card its tone.</param>
    /// <param name="Title">One line: the instruction.</param>
    /// <param name="Paragraphs">What to do, in order.</param>
    /// <param name="Actions">Links: telephone numbers to tap, pages to open.</param>
    public sealed record Disposition(
        Grade Grade, string Title, ImmutableArray<string> Paragraphs, ImmutableArray<CardAction> Actions) : Card;

    /// <summary>What to do and why, in sections.</summary>
    public sealed record Advice(string Title, ImmutableArray<AdviceSection> Sections, ImmutableArray<string> Footnotes) : Card;

    /// <summary>A week of exercises: what each day holds. Days that hold the same stand together.</summary>
    /// <param name="Paragraphs">What kind of week it is.</param>
    /// <param name="Days">Of an item, the reason says what the exercise's pictures show, where it comes first.</param>
    /// <param name="Actions">The page of the plan, if it has one: an address on this service, or a whole one.</param>
    public sealed record Plan(string Title, ImmutableArray<string> Paragraphs, ImmutableArray<AdviceSection> Days, ImmutableArray<CardAction> Actions) : Card;

    /// <summary>Every answer on a line, each with a way to change it.</summary>
    /// <param name="Change">Label of the button that changes a line.</param>
    public sealed record Review(string Title, ImmutableArray<ReviewLine> Lines, string Change) : Card;
}

/// <param name="Url"><c>tel:</c>, <c>https:</c>, or the path of a page of this service.</param>
public sealed record CardAction(string Title, string Url);

public sealed record AdviceSection(string Title, ImmutableArray<AdviceItem> Items);

/// <param name="Because">"Because you said …"; empty where the advice is for everyone.</param>
/// <param name="Source">Short citation; empty for a sentence that needs none.</param>
/// <param name="Strength">How strong the evidence is, in plain words.</param>
/// <param name="Url">Where the source can be read; empty if it has no address.</param>
public sealed record AdviceItem(string Text, string Because, string Source, string Strength, string Url);

public sealed record ReviewLine(string Question, string Label, string Answer);
