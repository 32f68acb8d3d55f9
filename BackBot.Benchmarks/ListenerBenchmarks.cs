using System.Collections.Immutable;
using BackBot.Language;
using BackBot.Language.Listening;
using BenchmarkDotNet.Attributes;

namespace BackBot.Benchmarks;

/// <summary>The red-flag listener, which reads every message: twelve words that raise nothing, and twelve that do.</summary>
[MemoryDiagnoser]
public class ListenerBenchmarks
{
    private readonly HeardLexicon lexicon = Shipped.Content.Languages["en"].Heard;
    private readonly Utterance quiet = Utterance.Of("it is a dull ache in the morning that eases through the");
    private readonly Utterance alarming = Utterance.Of("since this morning I cannot feel it when I wipe after the");

    [GlobalSetup]
    public void Check()
    {
        if (quiet.Tokens.Length != 12 || alarming.Tokens.Length != 12) throw new InvalidOperationException("The messages must have twelve words.");
        if (!Quiet().IsEmpty || Alarming().IsEmpty) throw new InvalidOperationException("The listener does not hear what it is measured with.");
    }

    [Benchmark]
    public ImmutableArray<Heard> Quiet() => RedFlagListener.Listen(quiet, lexicon);

    [Benchmark]
    public ImmutableArray<Heard> Alarming() => RedFlagListener.Listen(alarming, lexicon);

    [Benchmark]
    public Utterance Tokenize() => Utterance.Of(alarming.Text);
}
