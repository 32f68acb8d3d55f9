namespace BackBot.Language;

/// <summary>Reads yes, no, "not sure" and "rather not say".</summary>
/// <remarks>
/// A sentence that merely contains a "no" is no answer: "no puedo controlar la vejiga" and "no feeling down there" tell a symptom and
/// stay not understood. Doubt wins over yes and no, because it is never the safer answer to drop. Pure; linear time.
/// </remarks>
public static class YesNoReader
{
    private static readonly Cue[] Answers =
        [Cue.Decline, Cue.Unsure, Cue.YesAndNo, Cue.Correction, Cue.No, Cue.NoAlone, Cue.Yes, Cue.YesAlone, Cue.Agree, Cue.Certain, Cue.Negation];

    /// <param name="utterance">What was typed.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="isExact">"Fine" and "ok" are no yes: beside such a question they may say how the person feels.</param>
    /// <returns>A value, unsure, declined, ambiguous ("yes and no") or not understood (<c>empty</c>, <c>no_answer</c>).</returns>
    public static Recognition<bool> Read(Utterance utterance, Lexicon lexicon, bool isExact = false)
    {
        var words = Words.Of(utterance, lexicon);
        var said = Counted(words, lexicon);
        if (isExact) said.RemoveAll(hit => hit.Cue == Cue.Agree);
        if (First(said, Cue.Decline) is { } declined) return new Recognition<bool>.Declined(words.Span(declined.First, declined.End));
        if (First(said, Cue.Unsure) is { } unsure) return new Recognition<bool>.Unsure(words.Span(unsure.First, unsure.End));
        said = said[(said.FindLastIndex(hit => hit.Cue == Cue.Correction) is var cut and > 0 && cut < said.Count - 1 ? cut + 1 : 0)..];
        said.RemoveAll(hit => hit.Cue is Cue.Correction or Cue.Negation);
        bool yes = said.Exists(hit => hit.Means == true), no = said.Exists(hit => hit.Means == false);
        if (First(said, Cue.YesAndNo) is not null || (yes && no)) return new Recognition<bool>.Ambiguous([true, false]);
        return yes || no
            ? new Recognition<bool>.Value(yes, words.Span(said[0].First, said[^1].End))
            : new Recognition<bool>.NotUnderstood(words.Count == 0 ? "empty" : "no_answer");
    }

    private static Hit? First(List<Hit> said, Cue cue) => said.Exists(hit => hit.Cue == cue) ? said.Find(hit => hit.Cue == cue) : null;

    /// <summary>The answers that count as such by where they stand.</summary>
    private static List<Hit> Counted(Words words, Lexicon lexicon)
    {
        var counted = new List<Hit>();
        bool opens = true;
        for (int at = 0; at < words.Count;)
        {
            bool begins = at == 0 || !words.SameClause(at - 1, at) || lexicon.Is(Cue.ClauseOpener, words, at - 1);
            var hit = At(words, lexicon, at);
            if (hit is { } found && (opens || begins || IsAside(found, words, lexicon))
                && Counts(found, words, lexicon))
            {
                counted.Add(found);
                (opens, at) = (true, found.End);
                continue;
            }
            int filler = Math.Max(lexicon.Match(Cue.Filler, words, at), lexicon.Match(Cue.Now, words, at));
            opens = filler > 0 && (opens || begins);
            at += Math.Max(1, filler);
        }
        return counted;
    }

    /// <summary>An answer that neither opens the text nor a clause: doubt in a short text, or a clear "yes" as the last word.</summary>
    private static bool IsAside(Hit hit, Words words, Lexicon lexicon)
    {
        if (hit.Cue is Cue.Decline or Cue.Unsure) return words.Count <= 7;
        if (hit.End != words.Count || hit.Cue is not (Cue.Yes or Cue.No)) return false;
        for (int at = hit.First - 1; at >= 0 && words.SameClause(at, hit.First); at--)
            if (lexicon.Is(Cue.Negation, words, at) || lexicon.Is(Cue.NoAlone, words, at)) return false;
        return true;
    }

    private static bool Counts(Hit hit, Words words, Lexicon lexicon, int ahead = 4)
    {
        if (hit.Cue == Cue.Negation) return false;
        if (hit.Cue is not (Cue.YesAlone or Cue.NoAlone or Cue.Agree or Cue.Certain) || WrittenWithAccent(hit, words)) return true;
        int next = hit.End;
        while (next < words.Count && words.SameClause(hit.First, next) && lexicon.Match(Cue.Filler, words, next) is var filler and > 0) next += filler;
        if (next == words.Count || !words.SameClause(hit.First, next)) return true;
        // "no but it tingles" answers; "ok I feel numb" does not.
        if (hit.Cue is not (Cue.Agree or Cue.Certain) && lexicon.Is(Cue.ClauseOpener, words, next)) return true;
        return At(words, lexicon, next) is { Cue: not Cue.Negation } following && (ahead == 0 || Counts(following, words, lexicon, ahead - 1));
    }

    /// <summary>"sí" is yes wherever it opens; "si" may be "if".</summary>
    private static bool WrittenWithAccent(Hit hit, Words words) =>
        hit is { Cue: Cue.YesAlone, End: var end } && end == hit.First + 1
        && words[hit.First].Span.Of(words.Text).Any(c => c > 127 && char.IsLetter(c));

    private static Hit? At(Words words, Lexicon lexicon, int at)
    {
        var (best, length) = (Cue.Filler, 0);
        foreach (var cue in Answers)
            if (lexicon.Match(cue, words, at) is var match && match > length) (best, length) = (cue, match);
        if (length == 0) return null;
        bool negates = best is Cue.Negation or Cue.NoAlone or Cue.No;
        if (negates && EndOf(Cue.Certain, words, lexicon, at + length, 3) is { } doubted) return new Hit(Cue.Unsure, at, doubted);
        if (negates && EndOf(Cue.Agree, words, lexicon, at + length, 1) is { } denied) return new Hit(Cue.No, at, denied);
        return new Hit(best, at, at + length);
    }

    /// <summary>End of what the words before turn round: "not really true", "no es cierto", "no estoy del todo seguro".</summary>
    private static int? EndOf(Cue cue, Words words, Lexicon lexicon, int from, int between)
    {
        for (int at = from; at < words.Count && at <= from + between && words.SameClause(from - 1, at); at++)
            if (lexicon.Match(cue, words, at) is var length and > 0) return at + length;
        return null;
    }

    private readonly record struct Hit(Cue Cue, int First, int End)
    {
        public bool? Means => Cue switch
        {
            Cue.Yes or Cue.YesAlone or Cue.Agree or Cue.Certain => true,
            Cue.No or Cue.NoAlone => false,
            _ => null,
        };
    }
}
