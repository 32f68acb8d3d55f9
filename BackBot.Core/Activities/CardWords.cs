using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>A card in plain words, for clients that show text alone and a reply that does not say it itself.</summary>
public static class CardWords
{
    /// <summary>Everything the card shows except the labels of its buttons, one line each.</summary>
    public static string Of(Card card) => string.Join('\n', Lines(card).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(Card card) => card switch
    {
        Card.Disposition it => [it.Title, .. it.Paragraphs.OrNone(), .. it.Actions.OrNone().Select(Link)],
        Card.Advice it => [it.Title, .. it.Sections.OrNone().SelectMany(Section), .. it.Footnotes.OrNone()],
        Card.Plan it => [it.Title, .. it.Paragraphs.OrNone(), .. it.Days.OrNone().SelectMany(Section), .. it.Actions.OrNone().Select(Link)],
        Card.Review it => [it.Title, .. it.Lines.OrNone().Select(line => $"{line.Label}: {line.Answer}")],
        _ => [],
    };

    private static string Link(CardAction action) =>
        action.Url.StartsWith("tel:", StringComparison.Ordinal) ? action.Title : $"{action.Title}: {action.Url}";

    private static IEnumerable<string> Section(AdviceSection section) => [section.Title, .. section.Items.OrNone().Select(Item)];

    private static string Item(AdviceItem item)
    {
        string reason = item.Because.Length > 0 ? $" {item.Because}" : "";
        string[] evidence = [.. new[] { item.Source, item.Strength }.Where(part => part.Length > 0)];
        return evidence.Length > 0 ? $"• {item.Text}{reason} ({string.Join(", ", evidence)})" : $"• {item.Text}{reason}";
    }
}
