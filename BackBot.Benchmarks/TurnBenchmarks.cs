using System.Collections.Immutable;
using BackBot.Conversation;
using BenchmarkDotNet.Attributes;

namespace BackBot.Benchmarks;

/// <summary>One whole turn of the interview: listen, read, answer, find the next question, put it.</summary>
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private const string Story =
        "Hi, I'm 45 and I hurt my low back three weeks ago lifting a box, it is about 6 out of 10 and getting worse, no pain in the legs";

    private readonly Session atStatus = Shipped.After("yes", "my back hurts and I do not know why", "45", "low back", "8 weeks");
    private readonly Session atOpening = Shipped.After("yes");
    private readonly UserInput button = new("About the same", new InputValue("status", ["stable"], ImmutableDictionary<string, string>.Empty, null));
    private readonly UserInput answer = new("about the same as two weeks ago I think");
    private readonly UserInput story = new(Story);

    [GlobalSetup]
    public void Check()
    {
        foreach (var result in new[] { Button(), TypedAnswer() })
            if (!result.Session.Answers.Has("status")) throw new InvalidOperationException("The turn did not take the answer it is measured with.");
        if (!TypedStory().Session.Answers.Has("age")) throw new InvalidOperationException("The story was not read.");
    }

    [Benchmark]
    public TurnResult Button() => Shipped.Engine.Run(atStatus, button, Shipped.Now);

    [Benchmark]
    public TurnResult TypedAnswer() => Shipped.Engine.Run(atStatus, answer, Shipped.Now);

    [Benchmark]
    public TurnResult TypedStory() => Shipped.Engine.Run(atOpening, story, Shipped.Now);
}
