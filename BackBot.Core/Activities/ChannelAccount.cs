namespace BackBot.Activities;

/// <summary>Who an activity is from.</summary>
/// <param name="Role"><c>bot</c> or <c>user</c>; clients tell the two sides apart by it.</param>
public sealed record ChannelAccount(string Id, string? Name, string Role)
{
    /// <summary>BackBot itself. Named, because clients announce "{name} is typing".</summary>
    public static readonly ChannelAccount Bot = new("backbot", "BackBot", "bot");

    public static ChannelAccount User(string id) => new(id, null, "user");
}

public sealed record ConversationAccount(string Id);
