using System.Globalization;
using Xunit.Abstractions;

namespace BackBot.Tests.Faults;

/// <summary>What a fault test did and what it found, in one line that is printed with the results.</summary>
public sealed class Tally(string name)
{
    private int conversations, lost, doubled, reordered, messages;

    public int Faults { get; set; }

    /// <summary>Faults that came while at least one message had been sent and not yet answered.</summary>
    public int WithTurnInFlight { get; set; }

    public int Conversations => conversations;

    public int Wrong => lost + doubled + reordered;

    /// <summary>Compares what a person saw with what an undisturbed run shows.</summary>
    public void Compare(IReadOnlyList<string> expected, IReadOnlyList<string> seen)
    {
        Interlocked.Increment(ref conversations);
        Interlocked.Add(ref messages, seen.Count);
        int missing = Without(expected, seen), more = Without(seen, expected);
        Interlocked.Add(ref lost, missing);
        Interlocked.Add(ref doubled, more);
        if (missing == 0 && more == 0 && !expected.SequenceEqual(seen)) Interlocked.Increment(ref reordered);
    }

    public void Print(ITestOutputHelper output, string kind = "kills", string more = "")
    {
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {kind}={Faults} in_flight={WithTurnInFlight} conversations={conversations} messages={messages} lost={lost} doubled={doubled} reordered={reordered}{more}");
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("BACKBOT_REPORT") is { Length: > 0 } report) File.AppendAllText(report, line + "\n");
    }

    private static int Without(IReadOnlyList<string> all, IReadOnlyList<string> taken)
    {
        var left = taken.GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());
        return all.Count(line => !left.TryGetValue(line, out int count) || (left[line] = count - 1) < 0);
    }
}
