using System.Collections.Concurrent;

namespace BackBot.Tests.Faults;

/// <summary>Many people who talk one conversation after the other, until they are asked to finish.</summary>
public sealed class Crowd : IDisposable
{
    // Only ends a test that would otherwise hang.
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(Counts.Of(8, 120)));
    private readonly Func<Uri> address;
    private readonly Tally tally;
    private readonly IReadOnlyList<IReadOnlyList<string>> expected;
    private readonly ConcurrentBag<string> disorder = [];
    private volatile bool isOver;

    private Crowd(Func<Uri> address, Tally tally, IReadOnlyList<IReadOnlyList<string>> expected) =>
        (this.address, this.tally, this.expected) = (address, tally, expected);

    /// <summary>Talks every script once undisturbed: what is seen then is what must be seen always.</summary>
    public static async Task<Crowd> Gather(Func<Uri> address, Tally tally)
    {
        var expected = new List<IReadOnlyList<string>>();
        foreach (var script in Script.All)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            using var person = new Person(address(), script);
            await person.Talk(patience.Token);
            Assert.True(person.IsNumberedThrough);
            Assert.True(person.Seen.Count > script.Says.Count * 2, "Too little was said to compare.");
            expected.Add(person.Seen);
        }
        return new Crowd(address, tally, expected);
    }

    /// <summary>Talks with so many at once while something happens, and lets all finish their conversations afterwards.</summary>
    public async Task TalkWhile(int people, Func<Task> happens)
    {
        var all = Enumerable.Range(0, people).Select(i => Task.Run(() => TalkOnAndOn(i))).ToList();
        try
        {
            await happens();
        }
        finally
        {
            isOver = true;
        }
        await Task.WhenAll(all);
        Assert.Empty(disorder);
        Assert.Equal(0, tally.Wrong);
    }

    public void Dispose() => patience.Dispose();

    private async Task TalkOnAndOn(int first)
    {
        for (int i = first; !isOver; i++)
        {
            int which = i % Script.All.Count;
            using var person = new Person(address(), Script.All[which]);
            await person.Talk(patience.Token);
            tally.Compare(expected[which], person.Seen);
            if (!person.IsNumberedThrough) disorder.Add(string.Join('\n', person.Seen));
        }
    }
}
