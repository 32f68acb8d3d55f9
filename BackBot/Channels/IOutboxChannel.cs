using BackBot.Storage;

namespace BackBot.Channels;

/// <summary>Delivers messages of the outbox to where a person sees them.</summary>
public interface IOutboxChannel
{
    /// <summary>The messages it takes are those of this channel.</summary>
    string Name { get; }

    /// <summary>Delivers one. It may be called again for the same message; the receiver knows it by <see cref="OutboxMessage.Id"/>.</summary>
    /// <exception cref="Exception">It was not delivered; it is tried again later.</exception>
    Task Deliver(OutboxMessage message, CancellationToken cancel);
}
