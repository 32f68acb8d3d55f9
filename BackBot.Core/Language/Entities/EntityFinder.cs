using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>Something named in a text, with where it stands.</summary>
/// <param name="Kind">number, numberrange, ordinal, age, temperature, date, daterange or duration.</param>
/// <param name="Span">Where.</param>
/// <param name="Value">A <see cref="decimal"/>, <see cref="string"/>, <see cref="Interval"/>, <see cref="Measure"/>, <see cref="NamedTime"/> or <see cref="TimeLength"/>.</param>
public sealed record Entity(string Kind, TextSpan Span, object Value);

/// <summary>Finds all numbers, ranges, ordinals, ages, temperatures or times that a text names.</summary>
/// <remarks>Pure; the work grows linearly with the text, of which <see cref="Utterance.MaxLength"/> code units are read.</remarks>
public static class EntityFinder
{
    public static ImmutableArray<Entity> Numbers(string text, EntityGrammar grammar)
    {
        var words = EntityText.Of(text);
        var found = ImmutableArray.CreateBuilder<Entity>();
        for (int at = 0; at < words.Count;)
        {
            int skip = grammar.Numbers.NoNumberAt(words, at);
            var number = skip > at ? null : grammar.Numbers.At(words, at);
            if (number is { } one && !IsPartOfWord(words, one)) found.Add(new Entity("number", Span(words, one.First, one.End), one.Value));
            at = number?.End ?? Math.Max(skip, at + 1);
        }
        return found.ToImmutable();
    }

    public static ImmutableArray<Entity> Ranges(string text, EntityGrammar grammar) => Pick(text, grammar, DateOnly.MinValue.AddYears(2000), "numberrange", "bound", "nothing");

    public static ImmutableArray<Entity> Ordinals(string text, EntityGrammar grammar) => Pick(text, grammar, DateOnly.MinValue.AddYears(2000), "ordinal", "ordinal.relative", "nothing");

    public static ImmutableArray<Entity> Ages(string text, EntityGrammar grammar) => Pick(text, grammar, DateOnly.MinValue.AddYears(2000), "age", "nothing");

    public static ImmutableArray<Entity> Temperatures(string text, EntityGrammar grammar) => Pick(text, grammar, DateOnly.MinValue.AddYears(2000), "temperature", "nothing");

    /// <summary>Days, stretches and lengths of time, as seen from a day.</summary>
    public static ImmutableArray<Entity> Times(string text, EntityGrammar grammar, DateOnly today) => Pick(text, grammar, today, "date", "daterange", "duration", "nothing");

    private static ImmutableArray<Entity> Pick(string text, EntityGrammar grammar, DateOnly today, params ReadOnlySpan<string> kinds)
    {
        var words = EntityText.Of(text);
        return [.. EntityChart.Of(words, grammar, today).Pick(kinds).Select(one => new Entity(one.Kind == "bound" ? "numberrange" : one.Kind, Span(words, one.First, one.End), one.Value))];
    }

    /// <summary>"180.25ml", "L5": no number of its own.</summary>
    private static bool IsPartOfWord(EntityText words, NumberFound number) =>
        !number.InWords && ((words.Touches(number.First) && words[number.First - 1].Kind == TokenKind.Word)
            || (words.Touches(number.End) && words[number.End].Kind == TokenKind.Word));

    private static TextSpan Span(EntityText words, int first, int end) => new(words[first].Start, words[end - 1].End - words[first].Start);
}
