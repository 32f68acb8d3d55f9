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
        int segment = 0, last = -1, cueStart = 0, cueEnd = 0;
        bool isBare = true;
        for (int i = 0; i < words.Count; i++)
        {
            bool opens = lexicon.Is(Cue.ClauseOpener, words, i);
            // "But today | it's a 7" is one part of the sentence: a time alone belongs to what follows.
            if (i > 0 && (!words.SameClause(i - 1, i) || (opens && !isBare)))
            {
                segment++;
                // "8 now it's 4": so does a "now" right before a pronoun.
                if (opens && words.SameClause(i - 1, i) && cueEnd == i && _cues[cueStart] == When.Now && !lexicon.Is(Cue.Conjunction, words, i))
                    Array.Fill(_segment, segment, cueStart, i - cueStart);
                isBare = true;
            }
            _segment[i] = segment;
            _before[i] = last;
            int now = lexicon.Match(Cue.Now, words, i), past = lexicon.Match(Cue.Past, words, i);
            _cues[i] = now > 0 ? When.Now : past > 0 ? When.Past : When.Unsaid;
            if (_cues[i] != When.Unsaid) (last, cueStart, cueEnd) = (i, i, i + (now > 0 ? now : past));
            isBare = isBare && (opens || i < cueEnd);
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
        // "It was 8, now 4" without the comma: the "now" after it is not of the 8.
        if (ahead < back && _cues[after] == When.Now && back == int.MaxValue && FollowsPastVerb(first)) return When.Past;
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
