using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>The options that a text names, by place in the list of options.</summary>
/// <param name="Chosen">Named, in the order of the text.</param>
/// <param name="Excluded">Named after "except".</param>
/// <param name="Outcome">Null when something was chosen; else the reason why not.</param>
internal sealed record ChoiceScan(List<Reading<int>> Chosen, List<Reading<int>> Excluded, string? Outcome)
{
    public const string None = "none_of_these";

    public static ChoiceScan Of(Words words, Lexicon lexicon, ImmutableArray<ChoiceOption> options, bool guess)
    {
        var named = lexicon.PhrasesOf(options, guess).Find(words);
        var places = PlaceScan.Of(words, lexicon, options.Length, named);
        int except = FirstOf(Cue.Except, words, lexicon);
        if (FirstOf(Cue.AllOfThem, words, lexicon) is var all and >= 0 && (except >= all || (named.Count == 0 && IsNothingElse(words, lexicon, all))))
            return All(words, lexicon, all, except, named.Concat(places.Readings).ToList(), options.Length);
        if (named.Count > 0 || places.Readings.Count > 0) return new ChoiceScan([.. named.Concat(places.Readings).OrderBy(one => one.First)], [], null);
        if (FirstOf(Cue.Both, words, lexicon) is var both and >= 0 && options.Length == 2) return All(words, lexicon, both, -1, [], 2);
        if (FirstOf(Cue.NoneOfThem, words, lexicon) >= 0 || IsPlainNo(words, lexicon)) return new ChoiceScan([], [], None);
        return new ChoiceScan([], [], places.OutOfRange ? "out_of_range" : "no_option");
    }

    private static ChoiceScan All(Words words, Lexicon lexicon, int at, int except, List<Reading<int>> after, int count)
    {
        int end = at + Math.Max(1, lexicon.Match(Cue.AllOfThem, words, at));
        var chosen = Enumerable.Range(0, count).Select(place => new Reading<int>(place, at, end)).ToList();
        return new ChoiceScan(chosen, except < 0 ? [] : after.FindAll(one => one.First > except), null);
    }

    /// <summary>"All of them" is all there is, give or take a word: "all good" and "everything is fine" tick nothing.</summary>
    private static bool IsNothingElse(Words words, Lexicon lexicon, int all) =>
        words.Count - lexicon.Match(Cue.AllOfThem, words, all) <= 1 && FirstOf(Cue.NoneOfThem, words, lexicon) < 0;

    private static bool IsPlainNo(Words words, Lexicon lexicon) =>
        words.Count > 0 && Math.Max(lexicon.Match(Cue.No, words, 0), lexicon.Match(Cue.NoAlone, words, 0)) == words.Count;

    private static int FirstOf(Cue cue, Words words, Lexicon lexicon)
    {
        for (int at = 0; at < words.Count; at++)
            if (lexicon.Is(cue, words, at)) return at;
        return -1;
    }
}
