using System.Collections.Immutable;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>A card on the wire: its kind, and the fields of that kind alone.</summary>
public sealed record CardData(string Kind, string Title)
{
    /// <summary>Name of the grade, on a disposition.</summary>
    public string? Grade { get; init; }

    public ImmutableArray<string>? Paragraphs { get; init; }

    public ImmutableArray<CardAction>? Actions { get; init; }

    public ImmutableArray<AdviceSection>? Sections { get; init; }

    public ImmutableArray<string>? Footnotes { get; init; }

    public ImmutableArray<ReviewLine>? Lines { get; init; }

    public string? Change { get; init; }

    public static CardData Of(Card card) => card switch
    {
        Card.Disposition it => new("disposition", it.Title)
        {
            Grade = it.Grade.Name(),
            Paragraphs = it.Paragraphs.OrNone(),
            Actions = it.Actions.OrNone(),
        },
        Card.Advice it => new("advice", it.Title)
        {
            Sections = [.. it.Sections.OrNone().Select(section => section with { Items = section.Items.OrNone() })],
            Footnotes = it.Footnotes.OrNone(),
        },
        Card.Plan it => new("plan", it.Title)
        {
            Paragraphs = it.Paragraphs.OrNone(),
            Sections = [.. it.Days.OrNone().Select(day => day with { Items = day.Items.OrNone() })],
            Actions = it.Actions.OrNone(),
        },
        Card.Review it => new("review", it.Title) { Lines = it.Lines.OrNone(), Change = it.Change },
        _ => throw new InvalidOperationException($"No wire form for the card {card.GetType().Name}."),
    };
}
