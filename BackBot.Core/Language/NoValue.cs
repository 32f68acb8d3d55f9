using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Asked when no value was found: has the person answered all the same?</summary>
internal static class NoValue
{
    public static Recognition<T> Of<T>(Words words, Lexicon lexicon, string reason)
    {
        if (Find(Cue.Decline, words, lexicon) is { } declined) return new Recognition<T>.Declined(declined);
        if (Find(Cue.Unsure, words, lexicon) is { } unsure) return new Recognition<T>.Unsure(unsure);
        return new Recognition<T>.NotUnderstood(words.Count == 0 ? "empty" : reason);
    }

    public static Recognition<T> Ambiguous<T>(IEnumerable<T> candidates) =>
        new Recognition<T>.Ambiguous(candidates.Distinct().ToImmutableArray());

    private static TextSpan? Find(Cue cue, Words words, Lexicon lexicon)
    {
        for (int i = 0; i < words.Count; i++)
            if (lexicon.Match(cue, words, i) is var length and > 0) return words.Span(i, i + length);
        return null;
    }
}
