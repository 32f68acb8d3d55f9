using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>What BackBot's own widget finds beside the plain message.</summary>
public sealed record BackBotChannelData(BackBotMessage Backbot);

/// <param name="Text">The message without what <paramref name="Prompt"/> or <paramref name="Card"/> shows.</param>
/// <param name="Keep">Where the person's own browser may keep the way back to this talk; null if nowhere, as before consent.</param>
public sealed record BackBotMessage(string Text, Prompt? Prompt, CardData? Card, BrowserMemory? Keep = null);
