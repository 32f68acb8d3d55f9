using System.Globalization;

namespace BackBot.Activities;

/// <summary>Where an activity stands in its conversation: its number and its time.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
public readonly record struct ActivityPlace(string ConversationId, long Sequence, DateTimeOffset Time)
{
    public string Id => IdOf(ConversationId, Sequence);

    public string Stamp => Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string IdOf(string conversationId, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:0000000}");

    /// <summary>
    /// The next place. Its time is the clock's, but always at least a millisecond after the one before: clients sort by
    /// time, and a clock that was set back must not reorder a talk.
    /// </summary>
    public ActivityPlace Next(DateTimeOffset now)
    {
        var earliest = Time.AddMilliseconds(1);
        return new(ConversationId, Sequence + 1, now > earliest ? now : earliest);
    }
}
