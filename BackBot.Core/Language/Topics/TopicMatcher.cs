using System.Collections.Immutable;

namespace BackBot.Language.Topics;

/// <summary>Finds the topic that a question is about, by the meanings that it shares with the asks of each topic.</summary>
/// <remarks>
/// A meaning weighs more the fewer topics ask with it. An ask is near when it shares much of its own weight and of the
/// question's; what a question says beyond that counts against it, so that a question about something else is about none.
/// Pure and thread-safe; the work grows with the length of the question, not with the number of languages.
/// </remarks>
public sealed class TopicMatcher
{
    /// <summary>An ask below this share is not near.</summary>
    private const double Floor = 0.56;

    /// <summary>A topic this close to the nearest may be meant as well.</summary>
    private const double Margin = 0.07;

    /// <summary>Less shared weight than this is no evidence: "how long" alone asks nothing.</summary>
    private const double LeastEvidence = 0.7;

    /// <summary>An ask of general meanings alone must be said whole, and say nearly all of the question.</summary>
    private const double GeneralFloor = 0.8;

    private const double Rounding = 1e-9;
    private const double GeneralShare = 0.6;
    private const double LeastWeight = 1.6;
    private const double UnknownWeight = 1.3;
    private const double MostOfUnknown = 6;
    private const double ElsewhereWeight = 9;
    private const int MostCandidates = 3;

    private readonly TopicVocabulary _vocabulary;
    private readonly double[] _weights;
    private readonly ImmutableArray<Ask> _asks;
    private readonly int[][] _asksWith;

    public TopicMatcher(TopicWords words)
    {
        _vocabulary = new TopicVocabulary(words);
        var asks = words.Topics.SelectMany(topic => topic.Asks.Select(ask => (topic.Topic, Meanings: _vocabulary.OfAsk(ask).ToImmutableArray())))
            .Concat(words.Topics.Select(topic => (topic.Topic, Meanings: _vocabulary.Of(Utterance.Of(topic.Title)).Where(meaning => meaning >= 0).Distinct().ToImmutableArray())))
            .Where(ask => !ask.Meanings.IsEmpty).ToList();
        bool[] isGeneral = new bool[_vocabulary.Count];
        foreach (string name in words.General) isGeneral[_vocabulary.IdOf(name)] = true;
        Clashes = [.. asks.GroupBy(ask => string.Join(' ', ask.Meanings.Order().Select(_vocabulary.NameOf))).Where(group => group.Select(ask => ask.Topic).Distinct().Count() > 1)
            .Select(group => (group.First().Topic, group.First(ask => ask.Topic != group.First().Topic).Topic, group.Key))];
        _weights = Weights(asks, words.Topics.Length, isGeneral);
        _asks = [.. asks.Select(ask => AskOf(ask.Topic, ask.Meanings, isGeneral))];
        _asksWith = [.. Enumerable.Range(0, _vocabulary.Count)
            .Select(meaning => Enumerable.Range(0, asks.Count).Where(at => asks[at].Meanings.Contains(meaning)).ToArray())];
    }

    /// <summary>Pairs of topics with an ask of the same meaning: no question could tell them apart.</summary>
    public ImmutableArray<(string One, string Other, string Ask)> Clashes { get; }

    public TopicFinding Find(Utterance question)
    {
        var ranked = Rank(question);
        if (ranked.Count == 0) return TopicFinding.None;
        double near = ranked[0].Score - Margin;
        return new TopicFinding([.. ranked.TakeWhile(one => one.Score > near).Take(MostCandidates).Select(one => one.Topic)]);
    }

    /// <summary>What each word of a question was taken for, and the topics nearest to it: for whoever edits the words.</summary>
    public string Explain(Utterance question) =>
        _vocabulary.Explain(question) + " => " + string.Join(' ', Rank(question).Take(4).Select(one => $"{one.Topic}:{one.Score:F2}"));

    /// <summary>Every topic above the floor with its score from 0 to 1, the nearest first.</summary>
    internal List<(string Topic, double Score)> Rank(Utterance question)
    {
        var (meanings, said) = Said(question);
        if (meanings.Count == 0) return [];
        var shared = new double[_asks.Length];
        foreach (int meaning in meanings)
            foreach (int ask in _asksWith[meaning]) shared[ask] += _weights[meaning];
        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int at = 0; at < shared.Length; at++)
        {
            if (shared[at] < LeastEvidence || !meanings.Contains(_asks[at].Heaviest)) continue;
            if (_asks[at].IsGeneral && shared[at] < _asks[at].Weight - Rounding) continue;
            double score = 2 * shared[at] / (_asks[at].Weight + said);
            if (score >= (_asks[at].IsGeneral ? GeneralFloor : Floor) && score > best.GetValueOrDefault(_asks[at].Topic)) best[_asks[at].Topic] = score;
        }
        return [.. best.Select(one => (one.Key, one.Value)).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }

    /// <summary>The different meanings of a question, and the weight of all that it says.</summary>
    private (HashSet<int> Meanings, double Weight) Said(Utterance question)
    {
        var known = new HashSet<int>();
        int unknown = 0, elsewhere = 0;
        foreach (int meaning in _vocabulary.Of(question))
        {
            if (meaning == TopicVocabulary.Elsewhere) elsewhere++;
            else if (meaning == TopicVocabulary.Unknown) unknown++;
            else if (meaning >= 0) known.Add(meaning);
        }
        double weight = known.Sum(meaning => _weights[meaning]) + Math.Min(unknown * UnknownWeight, MostOfUnknown) + (elsewhere * ElsewhereWeight);
        return (known, weight);
    }

    private double[] Weights(List<(string Topic, ImmutableArray<int> Meanings)> asks, int topics, bool[] isGeneral)
    {
        var weights = new double[_vocabulary.Count];
        for (int meaning = 0; meaning < weights.Length; meaning++)
        {
            int with = asks.Where(ask => ask.Meanings.Contains(meaning)).Select(ask => ask.Topic).Distinct().Count();
            double rarity = Math.Log(1 + ((double)topics / Math.Max(with, 1)));
            weights[meaning] = with == 0 ? UnknownWeight : isGeneral[meaning] ? rarity * GeneralShare : Math.Max(rarity, LeastWeight);
        }
        return weights;
    }

    private Ask AskOf(string topic, ImmutableArray<int> meanings, bool[] isGeneral)
    {
        var telling = meanings.Where(meaning => !isGeneral[meaning]).ToList();
        var anchors = telling.Count > 0 ? telling : [.. meanings];
        return new Ask(topic, meanings.Sum(meaning => _weights[meaning]), anchors.MaxBy(meaning => _weights[meaning]), telling.Count == 0);
    }

    /// <param name="Heaviest">What the ask is about: without it the rest asks something else.</param>
    /// <param name="IsGeneral">It is made of general meanings alone.</param>
    private readonly record struct Ask(string Topic, double Weight, int Heaviest, bool IsGeneral);
}
