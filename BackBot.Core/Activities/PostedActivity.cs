using System.Text.Json;
using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>An activity a client posted, read and within limits.</summary>
/// <param name="Type"><c>message</c>, <c>event</c>, <c>typing</c> or another type of the protocol.</param>
/// <param name="Text">What was typed, cut to <see cref="UserInput.MaxTextLength"/>; empty if nothing was.</param>
/// <param name="Meaning">What a pressed control meant; null for typed text.</param>
public sealed record PostedActivity(string Type, string Text, InputValue? Meaning = null)
{
    /// <summary>The client's id of this post. A post with an id already seen changes nothing.</summary>
    public string? ClientActivityId { get; init; }

    public string? Locale { get; init; }

    /// <summary>Name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>The text was longer than is read of one message.</summary>
    public bool WasCut { get; init; }

    /// <summary>Files came with it; their content is never read.</summary>
    public bool HasFiles { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public bool IsMessage => Type == "message";

    /// <summary>The widely used way of a page to say that its chat was opened.</summary>
    public bool IsJoin => Type == "event" && Name == "webchat/join";

    public UserInput Input => new(Text, Meaning);

    /// <summary>
    /// The activity as every client of the conversation sees it. The sender is the token's user whatever the client
    /// claimed, and the channel data is untouched: clients find their own message again by it.
    /// </summary>
    public Activity Echo(ActivityPlace place, string userId) => new()
    {
        Type = Type,
        Id = place.Id,
        Timestamp = place.Stamp,
        From = ChannelAccount.User(userId),
        Conversation = new ConversationAccount(place.ConversationId),
        Locale = Locale,
        TextFormat = IsMessage ? "plain" : null,
        Text = IsMessage && Text.Length > 0 ? Text : null,
        Name = Name,
        Value = Value,
        ChannelData = ChannelData,
    };
}
