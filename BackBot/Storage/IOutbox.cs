namespace BackBot.Storage;

/// <summary>Messages that were committed with their turns and wait to be sent.</summary>
/// <remarks>
/// Thread-safe, and safe beside other processes on the same data. Each message is given out at least once: the lease of a
/// process that dies runs out, and another takes the message. The clocks of the machines must agree within a lease.
/// </remarks>
public interface IOutbox
{
    /// <summary>Takes messages that are due and that nobody holds, the longest due first.</summary>
    /// <param name="length">After this long without acknowledgement others may take them.</param>
    ValueTask<IReadOnlyList<LeasedMessage>> Lease(string channel, DateTimeOffset now, TimeSpan length, int most, CancellationToken cancel);

    /// <summary>It was delivered, and is gone for good. False if the lease had run out and the message was taken over or erased.</summary>
    ValueTask<bool> Acknowledge(LeasedMessage leased, CancellationToken cancel);

    /// <summary>It was not delivered, and is due again at a time. False if the lease had run out.</summary>
    ValueTask<bool> Return(LeasedMessage leased, DateTimeOffset dueAt, CancellationToken cancel);
}
