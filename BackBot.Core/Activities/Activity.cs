using System.Text.Json;

namespace BackBot.Activities;

/// <summary>A Bot Framework activity as it leaves the service: a message of BackBot, or the echo of what a person sent.</summary>
/// <remarks>Immutable. Written in camelCase, nulls left out; see <c>docs/wire.md</c>.</remarks>
public sealed record Activity
{
    public required string Type { get; init; }

    /// <summary>Unique in its conversation and rising: <c>{conversation}|{sequence:0000000}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 8601, UTC, in milliseconds; rises from activity to activity, because clients sort by it.</summary>
    public required string Timestamp { get; init; }

    public string ChannelId { get; init; } = "directline";

    public required ChannelAccount From { get; init; }

    public required ConversationAccount Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public string? Text { get; init; }

    /// <summary>Name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>What a control meant, as the client sent it.</summary>
    public JsonElement? Value { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary><see cref="BackBotChannelData"/> in a message of BackBot; on an echo the client's own, untouched.</summary>
    public object? ChannelData { get; init; }
}
