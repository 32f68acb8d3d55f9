namespace BackBot.Storage;

/// <summary>What one turn said, as clients get it.</summary>
/// <param name="First">Number of its first activity.</param>
/// <param name="Last">Number of its last activity, which is the watermark after it.</param>
/// <param name="ClientActivityId">The client's id of the message it answers; null if it gave none.</param>
/// <param name="Activities">JSON array of the activities, in UTF-8.</param>
public sealed record StoredBatch(long First, long Last, string? ClientActivityId, byte[] Activities);
