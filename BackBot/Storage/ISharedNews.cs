namespace BackBot.Storage;

/// <summary>Tells the other processes on the same data what was committed here, and this one what was committed there.</summary>
/// <remarks>Thread-safe. Nothing rests on it: what it loses is found by looking a few seconds later.</remarks>
public interface ISharedNews
{
    /// <summary>Something was committed here. Never waits.</summary>
    /// <param name="last">Number of its last activity.</param>
    void Announce(string conversationId, long last);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="watched">The conversations this process has listeners for, at the moment it is called.</param>
    /// <param name="heard">Called for what may be news: a conversation, and the number of the last activity in it.</param>
    Task Run(Func<IReadOnlyCollection<string>> watched, Action<string, long> heard, CancellationToken cancel);
}
