using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackBot.Conversation;

namespace BackBot.Activities.AdaptiveCards;

/// <summary>Stored activities as a client gets them that shows Adaptive Cards.</summary>
/// <remarks>
/// What is stored is one form for all. The cards are made when a client reads, so that two clients of one conversation each get
/// what they can show, and an old conversation gets the cards of today. Pure and stateless.
/// </remarks>
public static class CardView
{
    /// <summary>The same activities, in which every message that has a card carries it.</summary>
    /// <param name="activities">JSON array of activities, in UTF-8.</param>
    /// <param name="service">Where the client reaches the service, as in <c>https://bot.example.org</c>: a card opens whole addresses only.</param>
    public static byte[] Of(byte[] activities, string service)
    {
        var all = JsonNode.Parse(activities)!.AsArray();
        foreach (var activity in all.OfType<JsonObject>()) Dress(activity, service);
        return Encoding.UTF8.GetBytes(all.ToJsonString(ActivityJson.Wire.Options));
    }

    private static void Dress(JsonObject activity, string service)
    {
        if ((string?)activity["from"]?["role"] != ChannelAccount.Bot.Role || activity["channelData"]?["backbot"] is not { } own) return;
        var (message, inWords) = WithWholeAddresses(own.Deserialize(ActivityJson.Wire.BackBotMessage)!, (string?)activity["text"] ?? "", service);
        if (AdaptiveCard.Of(message, inWords) is not { } card) return;
        // Beside the card stands what it leaves out; the whole stays at hand for notices and for who cannot show it.
        activity["text"] = message.Card is null ? message.Text : "";
        activity["summary"] = inWords;
        if (message.Prompt is { Control: not PromptControl.Text }) activity.Remove("suggestedActions");
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = card });
    }

    // A page of the service itself is stored by its path.
    private static (BackBotMessage Message, string InWords) WithWholeAddresses(BackBotMessage message, string inWords, string service)
    {
        if (message.Card is not { Actions: { IsDefaultOrEmpty: false } actions } card) return (message, inWords);
        foreach (var action in actions.Where(IsPath)) inWords = inWords.Replace($" {action.Url}", $" {service}{action.Url}", StringComparison.Ordinal);
        return (message with { Card = card with { Actions = [.. actions.Select(action => IsPath(action) ? action with { Url = service + action.Url } : action)] } }, inWords);
    }

    private static bool IsPath(CardAction action) => action.Url.StartsWith('/');
}
