using System.Text.Json.Nodes;

namespace BackBot.Activities.AdaptiveCards;

/// <summary>A message of BackBot as an Adaptive Card, for clients that show such cards.</summary>
/// <remarks>Pure and stateless. Nothing stands on a card that the message in words does not say, so that every card can be answered by typing.</remarks>
public static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What every renderer still in use knows.</summary>
    private const string Version = "1.5";

    /// <summary>The card of a message; null where words and typing are all there is to it.</summary>
    /// <remarks>It does not name its language: the stock renderer refuses every second card that does. The activity names it.</remarks>
    /// <param name="inWords">The whole message in words, for a renderer that cannot show the card.</param>
    public static JsonObject? Of(BackBotMessage message, string inWords)
    {
        var told = message.Card is { } card ? ToldElements.Of(card).ToList() : [];
        var asked = message.Prompt is { } prompt ? PromptElements.Of(prompt).ToList() : [];
        if (told.Count + asked.Count == 0) return null;
        // What follows a disposition, advice or review stands below it: on the card, since a message's text is shown above.
        if (told.Count > 0 && message.Text.Length > 0) told.Add(CardElements.Text(message.Text, spacing: "large"));
        var content = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = Version };
        // For a screen reader the card as a whole bears the question's name.
        content["speak"] = message.Text.Length > 0 ? message.Text : message.Card?.Title ?? "";
        content["fallbackText"] = inWords;
        content["body"] = new JsonArray([.. told, .. asked]);
        return content;
    }
}
