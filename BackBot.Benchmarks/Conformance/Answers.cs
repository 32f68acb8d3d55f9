using System.Collections.Immutable;
using System.Globalization;
using BackBot.Content;
using BackBot.Language;
using BackBot.Language.Entities;

namespace BackBot.Benchmarks.Conformance;

/// <summary>What BackBot finds in a text, written as the specifications write it.</summary>
public static class Answers
{
    private static readonly Dictionary<string, EntityGrammar> Grammars = new() { ["en"] = EntityReader.Shipped("en"), ["es"] = EntityReader.Shipped("es") };

    private static readonly Dictionary<string, Lexicon> Lexicons = new() { ["en"] = LexiconReader.Shipped("en"), ["es"] = LexiconReader.Shipped("es") };

    public static ImmutableArray<SpecResult> To(Spec spec)
    {
        var grammar = Grammars[spec.Language];
        var found = spec.Model switch
        {
            "Boolean" => [.. Polarity.Of(Utterance.Of(spec.Input), Lexicons[spec.Language]) is { } polarity ? [new Entity("boolean", polarity.Span, polarity.Means)] : ImmutableArray<Entity>.Empty],
            "Number" => EntityFinder.Numbers(spec.Input, grammar),
            "NumberRange" => EntityFinder.Ranges(spec.Input, grammar),
            "Ordinal" => EntityFinder.Ordinals(spec.Input, grammar),
            "Age" => EntityFinder.Ages(spec.Input, grammar),
            "Temperature" => EntityFinder.Temperatures(spec.Input, grammar),
            _ => EntityFinder.Times(spec.Input, grammar, DateOnly.FromDateTime(spec.Reference)),
        };
        return [.. found.Select(one => Shown(one, spec.Input, grammar.DecimalSign))];
    }

    private static SpecResult Shown(Entity entity, string text, char decimalSign)
    {
        bool isTime = entity.Kind is "date" or "daterange" or "duration";
        return new SpecResult(entity.Span.Of(text).ToLowerInvariant(), entity.Span.Start, entity.Span.End - 1, isTime ? "datetimeV2." + entity.Kind : entity.Kind, "",
            [.. Values(entity.Value, decimalSign)]);
    }

    private static IEnumerable<string> Values(object value, char decimalSign) => value switch
    {
        decimal number => [Number(number, decimalSign)],
        Interval range => [Range(range)],
        Measure measure => [$"{(measure.Value is { } number ? Number(number, decimalSign) : "")} {measure.Unit}".Trim()],
        TimeLength length => [length.TotalSeconds.ToString("0.############", CultureInfo.InvariantCulture)],
        NamedTime { IsDay: true } time => time.Readings.Select(day => $"{day.Start:yyyy-MM-dd}").Distinct(),
        NamedTime time => time.Readings.Select(stretch => $"{stretch.Start:yyyy-MM-dd}..{stretch.End:yyyy-MM-dd}").Distinct(),
        _ => [$"{value}"],
    };

    private static string Range(Interval range) =>
        (range.WithLow ? "[" : "(") + Bound(range.Low) + "," + Bound(range.High) + (range.WithHigh ? "]" : ")");

    private static string Bound(decimal? bound) => bound is { } value ? Number(value, '.') : "";

    private static string Number(decimal value, char decimalSign) =>
        value.ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', decimalSign);
}
