namespace BackBot.Language;

/// <summary>Finds the one word of a text that says yes or no the plainest, whatever else the text says.</summary>
/// <remarks>
/// Not what the talk reads answers with: there a "no" inside a sentence is no answer, see <see cref="YesNoReader"/>. A denied
/// agreement ("not ok") weighs most, then a plain yes or no, then agreement. Pure; linear time.
/// </remarks>
public static class Polarity
{
    private static readonly Cue[] PlainYes = [Cue.Yes, Cue.YesAlone], PlainNo = [Cue.No, Cue.NoAlone], Agreeing = [Cue.Agree, Cue.Certain];

    /// <returns>What is said and where; null when nothing in the text says yes or no.</returns>
    public static (bool Means, TextSpan Span)? Of(Utterance utterance, Lexicon lexicon)
    {
        var words = Words.Of(utterance, lexicon);
        for (int at = 0; at < words.Count; at++)
            if (lexicon.Match(Cue.Negation, words, at) is var negation and > 0 && Agreement(words, lexicon, at + negation) is var end and > 0)
                return (false, words.Span(at + negation - 1, end));
        for (int at = 0; at < words.Count; at++)
        {
            var (yes, no) = Plain(words, lexicon, at);
            if (Math.Max(no, yes) > 0) return (yes >= no, Plainest(at, at + Math.Max(no, yes), words, lexicon, yes >= no ? PlainYes : PlainNo));
        }
        for (int at = 0; at < words.Count; at++)
            if (Agreement(words, lexicon, at) is var end and > 0) return (true, Plainest(at, end, words, lexicon, Agreeing));
        return null;
    }

    /// <summary>"Que sí" and "no thank you" say no more than their "sí" and "no".</summary>
    private static TextSpan Plainest(int first, int end, Words words, Lexicon lexicon, ReadOnlySpan<Cue> cues)
    {
        for (int at = first; at < end; at++)
            foreach (var cue in cues)
                if (lexicon.IsWord(cue, words[at].Form)) return words.Span(at, at + 1);
        return words.Span(first, end);
    }

    private static (int Yes, int No) Plain(Words words, Lexicon lexicon, int at) =>
        (Math.Max(lexicon.Match(Cue.Yes, words, at), lexicon.Match(Cue.YesAlone, words, at) is 1 ? 1 : 0),
            Math.Max(Math.Max(lexicon.Match(Cue.No, words, at), lexicon.Match(Cue.NoAlone, words, at)), lexicon.Match(Cue.RaisedHand, words, at)));

    private static int Agreement(Words words, Lexicon lexicon, int at) =>
        Math.Max(lexicon.Match(Cue.Agree, words, at), lexicon.Match(Cue.Certain, words, at)) is var length and > 0 ? at + length : 0;
}
