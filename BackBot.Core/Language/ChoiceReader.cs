using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Reads one or several of the options of a question: by place, label, other words for it, or a near miss of those.</summary>
/// <remarks>
/// The longest wording wins ("herniated disc" over "disc"); what is denied does not count ("not sciatica, a disc"); stop words and
/// words of fewer than four letters are never guessed at. Pure; time grows linearly with the text for given options.
/// </remarks>
public static class ChoiceReader
{
    /// <returns>
    /// The id of one option, unsure, declined, ambiguous (ids in the order of the options), or not understood: <c>out_of_range</c> (no
    /// such place), <c>none_of_these</c>, <c>denied</c>, <c>no_option</c>, <c>empty</c>.
    /// </returns>
    /// <param name="guess">
    /// False where a wrong guess would be dangerous: then only whole wordings and places count, not one word of a label.
    /// </param>
    public static Recognition<string> ReadOne(Utterance utterance, Lexicon lexicon, ImmutableArray<ChoiceOption> options, bool guess = true)
    {
        var words = Words.Of(utterance, lexicon);
        if (WholeWording.Find(utterance, lexicon, options) is var whole and >= 0)
            return new Recognition<string>.Value(options[whole].Id, words.Span(0, words.Count));
        // "Not sure" holds the word "sure", and must not be a yes where a wrong guess is dangerous.
        if (!guess && YesNoReader.Read(utterance, lexicon) is Recognition<bool>.Unsure unsure) return new Recognition<string>.Unsure(unsure.Span);
        var scan = ChoiceScan.Of(words, lexicon, options, guess);
        if (scan.Outcome is { } reason && reason != ChoiceScan.None) return NoValue.Of<string>(words, lexicon, reason);
        if (scan.Outcome == ChoiceScan.None) return new Recognition<string>.NotUnderstood(ChoiceScan.None);
        var chosen = Standing(scan, words, lexicon);
        if (chosen.Count == 0) return new Recognition<string>.NotUnderstood("denied");
        var places = chosen.Select(one => one.Value).Distinct().Order().ToList();
        if (places.Count > 1) return NoValue.Ambiguous(places.Select(place => options[place].Id));
        return new Recognition<string>.Value(options[places[0]].Id, words.Span(chosen[0].First, chosen[^1].End));
    }

    /// <returns>
    /// The ids in the order of the options, an empty list for "none of these", unsure, declined, or not understood: as for one.
    /// </returns>
    public static Recognition<ImmutableArray<string>> ReadSeveral(Utterance utterance, Lexicon lexicon, ImmutableArray<ChoiceOption> options)
    {
        var words = Words.Of(utterance, lexicon);
        if (WholeWording.Find(utterance, lexicon, options) is var whole and >= 0)
            return new Recognition<ImmutableArray<string>>.Value([options[whole].Id], words.Span(0, words.Count));
        var scan = ChoiceScan.Of(words, lexicon, options, guess: true);
        if (scan.Outcome == ChoiceScan.None) return new Recognition<ImmutableArray<string>>.Value([], words.Span(0, words.Count));
        if (scan.Outcome is { } reason) return NoValue.Of<ImmutableArray<string>>(words, lexicon, reason);
        var chosen = Standing(scan, words, lexicon);
        var left = scan.Excluded.Select(one => one.Value).ToHashSet();
        var places = chosen.Select(one => one.Value).Distinct().Where(place => !left.Contains(place)).Order().ToList();
        if (places.Count == 0) return new Recognition<ImmutableArray<string>>.NotUnderstood("denied");
        return new Recognition<ImmutableArray<string>>.Value([.. places.Select(place => options[place].Id)], words.Span(chosen[0].First, chosen[^1].End));
    }

    private static List<Reading<int>> Standing(ChoiceScan scan, Words words, Lexicon lexicon) =>
        Readings.Standing(scan.Chosen, words, lexicon).FindAll(one => !IsDeniedAfter(one.End, words, lexicon));

    /// <summary>"La hernia no, pero ciática sí"; not the tag of "hernia, ¿no?".</summary>
    private static bool IsDeniedAfter(int end, Words words, Lexicon lexicon)
    {
        if (end == 0 || end >= words.Count || !words.SameClause(end - 1, end) || words.Text.Contains('?', StringComparison.Ordinal)) return false;
        int length = lexicon.Match(Cue.NoAlone, words, end);
        if (length == 0 || !lexicon.Is(Cue.Negation, words, end)) return false;
        int next = end + length;
        return next == words.Count || !words.SameClause(end, next) || lexicon.Is(Cue.ClauseOpener, words, next);
    }
}
