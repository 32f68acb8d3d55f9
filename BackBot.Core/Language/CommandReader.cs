using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>Reads requests about the talk itself: help, back, skip, another language.</summary>
/// <remarks>
/// Only a (near-)whole utterance is a command, politeness aside, so that "help the children", "I can't go back to work" and "it
/// won't stop" stay answers. Pure; linear time.
/// </remarks>
public static class CommandReader
{
    private const int LongestArgument = 5;

    /// <param name="utterance">The text.</param>
    /// <param name="lexicon">Its language.</param>
    /// <param name="freeTextOpen">
    /// True while a question with a free answer is open. Then misspelt commands, and words that may well be the answer ("back"), are no commands.
    /// </param>
    /// <returns>The command, or null when the text is not one.</returns>
    public static Command? Read(Utterance utterance, Lexicon lexicon, bool freeTextOpen)
    {
        var words = Words.Of(utterance, lexicon, respell: !freeTextOpen);
        // The politeness may be part of the command ("I want to stop"), so the whole is tried first.
        foreach (var (first, end) in Cores(words, lexicon))
            if (Read(words, lexicon, first, end, freeTextOpen) is { } command) return command;
        return null;
    }

    private static Command? Read(Words words, Lexicon lexicon, int first, int end, bool freeTextOpen)
    {
        if (freeTextOpen && lexicon.NotInFreeText.Match(words, first, out _) == end - first) return null;
        if (lexicon.Languages.Match(words, first, out string? tag) == end - first)
            return new Command(CommandKind.Language, tag!, words.Span(first, end));
        foreach (var pattern in lexicon.Commands)
            if (Argument(pattern, words, first, end) is { } argument && !(freeTextOpen && argument.Length > 0 && pattern.Kind == CommandKind.Change && end - first > LongestArgument))
                return new Command(
                    pattern.Kind, argument.Length == 0 ? "" : argument.Of(words.Text), words.Span(first, end), LacksAccent(pattern, words, first, end));
        return null;
    }

    private static bool LacksAccent(CommandPattern pattern, Words words, int first, int end) =>
        pattern.HasAccent && words.Span(first, end).Of(words.Text).All(char.IsAscii);

    private static TextSpan? Argument(CommandPattern pattern, Words words, int first, int end)
    {
        int length = end - first - pattern.Before.Length - pattern.After.Length;
        if (pattern.HasArgument ? length is < 1 or > LongestArgument : length != 0) return null;
        if (!StandsAt(pattern.Before, words, first) || !StandsAt(pattern.After, words, end - pattern.After.Length)) return null;
        int from = first + pattern.Before.Length;
        return pattern.HasArgument ? words.Span(from, from + length) : new TextSpan(words[first].Span.Start, 0);
    }

    private static bool StandsAt(ImmutableArray<string> forms, Words words, int at)
    {
        for (int i = 0; i < forms.Length; i++)
            if (words[at + i].Form != forms[i]) return false;
        return true;
    }

    /// <summary>The utterance, then the utterance with ever more politeness taken off its ends.</summary>
    private static IEnumerable<(int First, int End)> Cores(Words words, Lexicon lexicon)
    {
        var starts = new List<int> { 0 };
        while (starts[^1] < words.Count && lexicon.Match(Cue.Filler, words, starts[^1]) is var length and > 0) starts.Add(starts[^1] + length);
        var ends = new List<int> { words.Count };
        while (TrailingFiller(words, lexicon, ends[^1]) is var length and > 0) ends.Add(ends[^1] - length);
        foreach (int end in ends.Take(6))
            foreach (int start in starts.Take(6))
                if (start < end) yield return (start, end);
    }

    private static int TrailingFiller(Words words, Lexicon lexicon, int end)
    {
        for (int length = 1; length <= 4 && length <= end; length++)
            if (lexicon.Match(Cue.Filler, words, end - length) == length) return length;
        return 0;
    }
}
