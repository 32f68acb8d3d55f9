namespace BackBot.Language;

/// <summary>Which time a thing said belongs to.</summary>
internal enum When
{
    Unsaid,
    Past,
    Now,
}

/// <summary>Tells of several values in one sentence which is meant for now: "it was 9 yesterday but 2 today".</summary>
internal sealed class TimeSense
{
    private readonly Words _words;
    private readonly Lexicon _lexicon;
    private readonly List<(int At, When When)> _cues = [];
    private readonly int[] _segment;

    public TimeSense(Words words, Lexicon lexicon)
    {
        (_words, _lexicon) = (words, lexicon);
        _segment = new int[words.Count];
        int segment = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && (!words.SameClause(i - 1, i) || lexicon.Is(Cue.ClauseOpener, words, i))) segment++;
            _segment[i] = segment;
            if (lexicon.Is(Cue.Now, words, i)) _cues.Add((i, When.Now));
            else if (lexicon.Is(Cue.Past, words, i)) _cues.Add((i, When.Past));
        }
    }

    public bool SaysNow => _cues.Exists(cue => cue.When == When.Now);

    /// <summary>The time of what stands at words <paramref name="first"/> to <paramref name="end"/>, by the nearest cue of its part of the sentence.</summary>
    /// <param name="first">First word.</param>
    /// <param name="end">Word after the last.</param>
    /// <param name="cueComesFirst">True when the person says the time before the value ("yesterday 9 today 2").</param>
    public When Of(int first, int end, bool cueComesFirst)
    {
        var (nearest, when) = (int.MaxValue, When.Unsaid);
        foreach (var cue in _cues)
        {
            if (_segment[cue.At] != _segment[first]) continue;
            bool before = cue.At < first;
            int distance = 2 * (before ? first - cue.At : Math.Max(0, cue.At - end + 1)) - (before == cueComesFirst ? 1 : 0);
            if (distance < nearest) (nearest, when) = (distance, cue.When);
        }
        return when == When.Unsaid && FollowsPastVerb(first) ? When.Past : when;
    }

    /// <summary>True when a cue stands before this word.</summary>
    public bool AnyBefore(int word) => _cues.Exists(cue => cue.At < word);

    private bool FollowsPastVerb(int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 4 && _segment[i] == _segment[first]; i--)
            if (_lexicon.Is(Cue.PastVerb, _words, i)) return true;
        return false;
    }
}
