using System.Collections.Immutable;
using BackBot.Language;
using BackBot.Language.Listening;
using BenchmarkDotNet.Attributes;

namespace BackBot.Benchmarks;

/// <summary>Each reader on a typical answer to its question, and all that a message of usual length goes through.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly ImmutableArray<ChoiceOption> Options =
        [new("lift", "Lifting", ["picked up", "box"]), new("fall", "A fall", ["fell", "slipped"]), new("sit", "Sitting for long", ["desk"]), new("none", "I don't know", [])];

    private readonly Lexicon lexicon = Shipped.Content.Languages["en"].Lexicon;
    private readonly HeardLexicon heard = Shipped.Content.Languages["en"].Heard;
    private readonly Utterance yesNo = Utterance.Of("no not really");
    private readonly Utterance scale = Utterance.Of("about a 7 I think");
    private readonly Utterance weeks = Utterance.Of("for about three weeks now");
    private readonly Utterance age = Utterance.Of("I'm forty one");
    private readonly Utterance choice = Utterance.Of("I slipped on the stairs");
    private readonly Utterance command = Utterance.Of("can you go back please");
    private readonly string longText = string.Concat(Enumerable.Repeat("my low back hurts since last tuesday and it is about a 6 out of 10 ", 40))[..2000];

    [GlobalSetup]
    public void Check()
    {
        bool isRead = YesNo() is Recognition<bool>.Value && Scale() is Recognition<int>.Value && Weeks() is Recognition<ElapsedTime>.Value && Age() is Recognition<int>.Value
            && Choice() is Recognition<string>.Value && Commands() is not null && Listener().IsEmpty && MedianMessage() is Recognition<int>.Value;
        if (!isRead) throw new InvalidOperationException("A reader does not read what it is measured with.");
    }

    [Benchmark]
    public Utterance Tokens() => Utterance.Of(scale.Text);

    [Benchmark]
    public Recognition<bool> YesNo() => YesNoReader.Read(yesNo, lexicon);

    [Benchmark]
    public Recognition<int> Scale() => ScaleReader.Read(scale, lexicon);

    [Benchmark]
    public Recognition<ElapsedTime> Weeks() => DurationReader.Read(weeks, lexicon, Today);

    [Benchmark]
    public Recognition<int> Age() => AgeReader.Read(age, lexicon, Today);

    [Benchmark]
    public Recognition<string> Choice() => ChoiceReader.ReadOne(choice, lexicon, Options);

    [Benchmark]
    public Command? Commands() => CommandReader.Read(command, lexicon, freeTextOpen: false);

    [Benchmark]
    public ImmutableArray<Heard> Listener() => RedFlagListener.Listen(scale, heard);

    /// <summary>Cut into words, listened to, looked through for a command, and read as the answer.</summary>
    [Benchmark(Baseline = true)]
    public Recognition<int> MedianMessage() => All(scale.Text);

    [Benchmark]
    public Recognition<int> TwoThousandCharacters() => All(longText);

    private Recognition<int> All(string text)
    {
        var utterance = Utterance.Of(text);
        RedFlagListener.Listen(utterance, heard);
        CommandReader.Read(utterance, lexicon, freeTextOpen: false);
        return ScaleReader.Read(utterance, lexicon);
    }
}
