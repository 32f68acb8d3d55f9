using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>All that the grammar finds in one text, stage after stage.</summary>
/// <remarks>Patterns are finite and use only what earlier stages found, so the work grows linearly with the text.</remarks>
internal sealed class EntityChart
{
    /// <summary>Of one kind at one place; more readings than this are not followed.</summary>
    private const int MostAtOnePlace = 6;

    private readonly EntityText _text;
    private readonly EntityGrammar _grammar;
    private readonly DateOnly _today;
    private readonly Dictionary<(string Kind, int At), List<EntityFound>> _found = [];

    private EntityChart(EntityText text, EntityGrammar grammar, DateOnly today) => (_text, _grammar, _today) = (text, grammar, today);

    public static EntityChart Of(EntityText text, EntityGrammar grammar, DateOnly today)
    {
        var chart = new EntityChart(text, grammar, today);
        foreach (var stage in grammar.Stages) chart.Run(stage);
        return chart;
    }

    /// <summary>From left to right the longest of these kinds, none overlapping; kind "nothing" only takes its place.</summary>
    public List<EntityFound> Pick(params ReadOnlySpan<string> kinds)
    {
        var picked = new List<EntityFound>();
        for (int at = 0; at < _text.Count;)
        {
            EntityFound? longest = null;
            foreach (string kind in kinds)
                if (_found.TryGetValue((kind, at), out var here) && (longest is null || here[0].End > longest.End)) longest = here[0];
            if (longest is not null && longest.Kind != "nothing") picked.Add(longest);
            at = longest?.End ?? at + 1;
        }
        return picked;
    }

    private void Run(ImmutableArray<EntityRule> stage)
    {
        var fresh = new List<EntityFound>();
        for (int at = 0; at < _text.Count; at++)
            foreach (var rule in stage)
                foreach (var (end, slots) in Match(rule.Pattern, 0, at, null))
                    if (end > at && rule.Means(slots, _today) is { } value) fresh.Add(new EntityFound(rule.Gives, value, at, end));
        foreach (var one in fresh)
        {
            if (!_found.TryGetValue((one.Kind, one.First), out var here)) _found[(one.Kind, one.First)] = here = [];
            int place = here.FindIndex(other => other.End < one.End);
            if (place < 0 && here.Exists(other => other.End == one.End)) continue;
            here.Insert(place < 0 ? here.Count : place, one);
            if (here.Count > MostAtOnePlace) here.RemoveAt(here.Count - 1);
        }
    }

    private IEnumerable<(int End, Slots? Slots)> Match(ImmutableArray<PatternNode> pattern, int index, int at, Slots? slots)
    {
        if (index == pattern.Length)
        {
            yield return (at, slots);
            yield break;
        }
        switch (pattern[index])
        {
            case PatternNode.Touching when _text.Touches(at):
                foreach (var rest in Match(pattern, index + 1, at, slots)) yield return rest;
                break;
            case PatternNode.Literal literal when at < _text.Count && _text[at].Form == literal.Form:
                foreach (var rest in Match(pattern, index + 1, at + 1, slots)) yield return rest;
                break;
            case PatternNode.Phrase phrase when phrase.Phrases.Match(_text, at) is { } words:
                foreach (var rest in Match(pattern, index + 1, words.End, slots)) yield return rest;
                break;
            case PatternNode.Ahead ahead when Match([ahead.Node], 0, at, null).Any() == ahead.Wanted:
                foreach (var rest in Match(pattern, index + 1, at, slots)) yield return rest;
                break;
            case PatternNode.Choice choice:
                foreach (var way in choice.Ways)
                    foreach (var (end, kept) in Match(way, 0, at, slots))
                        foreach (var rest in Match(pattern, index + 1, end, kept)) yield return rest;
                break;
            case PatternNode.Slot slot:
                foreach (var (value, end) in Values(slot.Name, at))
                    foreach (var rest in Match(pattern, index + 1, end, new Slots(slot.Name, value, slots))) yield return rest;
                break;
        }
    }

    private IEnumerable<(object Value, int End)> Values(string slot, int at)
    {
        if (at >= _text.Count) return [];
        if (BuiltIn(slot, at) is { } known)
        {
            // "106 K" may be a temperature: the number without its multiplier counts too.
            if (slot == "n" && DigitNumbers.At(_text, at, _grammar.DecimalSign) is { } plain && plain.End < known.Item2) return [known, (plain.Value, plain.End)];
            return [known];
        }
        if (_grammar.Values(slot) is { } values) return values.Match(_text, at) is { } value ? [((decimal)value.Meaning, value.End)] : [];
        if (_grammar.Names(slot) is { } names) return names.Match(_text, at) is { } name ? [(name.Meaning, name.End)] : [];
        return _found.TryGetValue((slot, at), out var found) ? found.Select(one => (one.Value, one.End)) : [];
    }

    private (object, int)? BuiltIn(string slot, int at) => slot switch
    {
        "n" => _grammar.Numbers.NoNumberAt(_text, at) == at && _grammar.Numbers.At(_text, at) is { } number ? (number.Value, number.End) : null,
        "ord" => _grammar.Numbers.OrdinalAt(_text, at) is { } ordinal ? (ordinal.Value, ordinal.End) : null,
        "day" => Day(at),
        "d" => Digits(at, 1, 2, 1, 31),
        "m" => Digits(at, 1, 2, 1, 12),
        "yy" => Digits(at, 2, 2, 0, 99),
        "ymd" => Digits(at, 8, 8, 1900_01_01, 2100_12_31),
        "year" => Digits(at, 4, 4, 1500, 2100) ?? YearInWords(at),
        _ => null,
    };

    private (object, int)? Day(int at)
    {
        var day = _grammar.Numbers.OrdinalAt(_text, at) ?? (_text[at].Kind == TokenKind.Digits ? null : _grammar.Numbers.At(_text, at));
        if (day is { Value: >= 1 and <= 31 } found && found.Value % 1 == 0) return (found.Value, found.End);
        return Digits(at, 1, 2, 1, 31);
    }

    private (object, int)? Digits(int at, int least, int most, int from, int to)
    {
        var token = _text[at];
        if (token.Kind != TokenKind.Digits || token.Form.Length < least || token.Form.Length > most) return null;
        int value = int.Parse(token.Form, System.Globalization.CultureInfo.InvariantCulture);
        return value >= from && value <= to ? ((decimal)value, at + 1) : null;
    }

    /// <summary>"Two thousand and ten", "nineteen eighty six".</summary>
    private (object, int)? YearInWords(int at)
    {
        if (_text[at].Kind != TokenKind.Word || _grammar.Numbers.At(_text, at) is not { InWords: true } first) return null;
        if (first.Value is >= 1500 and <= 2100) return (first.Value, first.End);
        return first.Value is >= 15 and <= 20 && first.End < _text.Count && _grammar.Numbers.At(_text, first.End) is { InWords: true, Value: >= 10 and < 100 } rest
            ? (first.Value * 100 + rest.Value, rest.End)
            : null;
    }
}
