namespace BackBot.Storage;

/// <summary>Something to be sent outside the talk, now or at a time: a message to a connector, a reminder.</summary>
/// <param name="Id">Unique for ever; the receiver takes it as the key by which a second arrival changes nothing.</param>
/// <param name="ConversationId">Whose it is: erasing the talk erases it.</param>
/// <param name="Channel">Name of the channel that delivers it.</param>
/// <param name="Body">What is sent, in UTF-8.</param>
/// <param name="DueAt">Not sent before.</param>
public sealed record OutboxMessage(string Id, string ConversationId, string Channel, byte[] Body, DateTimeOffset DueAt);

/// <summary>A message that one process alone may deliver, for a while.</summary>
/// <param name="Lease">Names this lease; another process that takes the message over later has another.</param>
/// <param name="Attempt">The first is 1.</param>
public sealed record LeasedMessage(OutboxMessage Message, string Lease, int Attempt);
