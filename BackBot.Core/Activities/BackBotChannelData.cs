using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>What BackBot's own widget finds beside the plain message.</summary>
public sealed record BackBotChannelData(BackBotMessage Backbot);

/// <param name="Text">The message without what <paramref name="Prompt"/> or <paramref name="Card"/> shows.</param>
public sealed record BackBotMessage(string Text, Prompt? Prompt, CardData? Card);
