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
    private readonly When[] _cues;
    private readonly int[] _segment;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly int _first;

    public TimeSense(Words words, Lexicon lexicon)
    {
        (_words, _lexicon) = (words, lexicon);
        (_segment, _before, _after, _cues) = (new int[words.Count], new int[words.Count], new int[words.Count], new When[words.Count]);
        int segment = 0, last = -1;
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && (!words.SameClause(i - 1, i) || lexicon.Is(Cue.ClauseOpener, words, i))) segment++;
            _segment[i] = segment;
            _before[i] = last;
            _cues[i] = lexicon.Is(Cue.Now, words, i) ? When.Now : lexicon.Is(Cue.Past, words, i) ? When.Past : When.Unsaid;
            if (_cues[i] != When.Unsaid) last = i;
        }
        for (int i = words.Count - 1, next = -1; i >= 0; i--)
        {
            if (_cues[i] != When.Unsaid) next = i;
            _after[i] = next;
        }
        _first = words.Count > 0 && _after[0] >= 0 ? _after[0] : int.MaxValue;
    }

    public bool SaysNow => Array.IndexOf(_cues, When.Now) >= 0;

    /// <summary>The time of what stands at words <paramref name="first"/> to <paramref name="end"/>, by the nearest cue of its part of the sentence.</summary>
    /// <param name="first">First word.</param>
    /// <param name="end">Word after the last.</param>
    /// <param name="cueComesFirst">True when the person says the time before the value ("yesterday 9 today 2").</param>
    public When Of(int first, int end, bool cueComesFirst)
    {
        int before = _before[first], after = _after[first];
        int back = IsNear(before, first) ? 2 * (first - before) - (cueComesFirst ? 1 : 0) : int.MaxValue;
        int ahead = IsNear(after, first) ? 2 * Math.Max(0, after - end + 1) - (cueComesFirst ? 0 : 1) : int.MaxValue;
        if (Math.Min(back, ahead) < int.MaxValue) return _cues[ahead < back ? after : before];
        return FollowsPastVerb(first) ? When.Past : When.Unsaid;
    }

    /// <summary>True when a cue stands before this word.</summary>
    public bool AnyBefore(int word) => _first < word;

    private bool IsNear(int cue, int word) => cue >= 0 && _segment[cue] == _segment[word];

    private bool FollowsPastVerb(int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 4 && _segment[i] == _segment[first]; i--)
            if (_lexicon.Is(Cue.PastVerb, _words, i)) return true;
        return false;
    }
}
