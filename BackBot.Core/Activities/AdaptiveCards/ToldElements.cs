using System.Text.Json.Nodes;
using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Activities.AdaptiveCards;

/// <summary>A disposition, advice, plan or review, as elements of a card.</summary>
static class ToldElements
{
    public static IEnumerable<JsonObject> Of(CardData card) => card.Kind switch
    {
        "disposition" => Disposition(card),
        "advice" => Advice(card),
        "plan" => Plan(card),
        "review" => Review(card),
        _ => [],
    };

    private static IEnumerable<JsonObject> Disposition(CardData card)
    {
        var paragraphs = (card.Paragraphs ?? []).Select(paragraph => CardElements.Text(paragraph));
        yield return CardElements.Container([CardElements.Heading(card.Title, "large"), .. paragraphs], Style(card.Grade));
        foreach (var links in Links(card)) yield return links;
    }

    private static IEnumerable<JsonObject> Links(CardData card) => CardElements.Actions((card.Actions ?? []).Select((action, at) => Link(action, isFirst: at == 0)));

    // Red is kept for what cannot wait; a colour is never the only sign, the title says it.
    private static string Style(string? grade)
    {
        if (grade == Grade.Emergency.Name()) return "attention";
        return grade == Grade.SameDay.Name() || grade == Grade.UrgentDays.Name() ? "warning" : "accent";
    }

    private static JsonObject Link(CardAction action, bool isFirst)
    {
        var link = CardElements.Open(action.Title, action.Url);
        if (isFirst) link["style"] = "positive";
        return link;
    }

    private static IEnumerable<JsonObject> Advice(CardData card)
    {
        yield return CardElements.Heading(card.Title, "large");
        foreach (var section in Sections(card)) yield return section;
        var notes = (card.Footnotes ?? []).Select(note => CardElements.Text(note, isSmall: true));
        if (card.Footnotes is { IsEmpty: false }) yield return CardElements.Container([.. notes], "emphasis");
    }

    private static IEnumerable<JsonObject> Plan(CardData card) =>
        [CardElements.Heading(card.Title, "large"), .. (card.Paragraphs ?? []).Select(paragraph => CardElements.Text(paragraph)), .. Links(card), .. Sections(card)];

    private static IEnumerable<JsonObject> Sections(CardData card) => (card.Sections ?? []).Select(section =>
        CardElements.Container([CardElements.Heading(section.Title, "medium"), .. section.Items.OrNone().SelectMany(Item)]));

    private static IEnumerable<JsonObject> Item(AdviceItem item)
    {
        var runs = new JsonArray(CardElements.Run($"• {item.Text}"));
        if (item.Because.Length > 0) runs.Add(CardElements.Run($" {item.Because}", isAside: true));
        yield return CardElements.Text(runs);
        if (item.Source.Length + item.Strength.Length > 0) yield return CardElements.Text(Evidence(item), "none");
    }

    private static JsonArray Evidence(AdviceItem item)
    {
        var runs = new JsonArray();
        if (item.Source.Length > 0)
        {
            var source = CardElements.Run(item.Source, isSmall: true);
            if (item.Url.Length > 0) source["selectAction"] = CardElements.Open(item.Source, item.Url);
            runs.Add(source);
        }
        if (item.Strength.Length > 0) runs.Add(CardElements.Run(runs.Count > 0 ? $", {item.Strength}" : item.Strength, isSmall: true));
        return runs;
    }

    private static IEnumerable<JsonObject> Review(CardData card)
    {
        yield return CardElements.Heading(card.Title, "large");
        foreach (var line in card.Lines ?? [])
        {
            string change = card.Change ?? "";
            var button = CardElements.Wrapped(change, $"{change}: {line.Label}", new JsonObject { ["change"] = line.Question });
            button["tooltip"] = $"{change}: {line.Label}";
            yield return CardElements.Columns(
                [
                    CardElements.Column("stretch", CardElements.Text(line.Label, isSmall: true), CardElements.Text([CardElements.Run(line.Answer, isStrong: true)], "none")),
                    CardElements.Column("auto", [.. CardElements.Actions(button)]),
                ],
                "small");
        }
    }
}
