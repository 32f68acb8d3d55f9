using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>The compiled grammar of one language: numbers, times, measures. A further language is a further file and no code.</summary>
/// <remarks>Immutable; build once, share between threads.</remarks>
public sealed class EntityGrammar
{
    private readonly Dictionary<string, PhraseTable<double>> _values;
    private readonly Dictionary<string, PhraseTable<string>> _names;

    /// <exception cref="FormatException">A pattern cannot be read, or names words or meanings that do not exist.</exception>
    public EntityGrammar(EntityData data)
    {
        Numbers = new NumberGrammar(data);
        DecimalSign = data.DecimalSign[0];
        _values = data.Values.ToDictionary(one => one.Key, one => new PhraseTable<double>(one.Value));
        _names = data.Names.ToDictionary(one => one.Key, one => new PhraseTable<string>(one.Value));
        var words = data.Words.ToDictionary(one => one.Key, one => new PhraseTable<bool>(one.Value.Select(phrase => KeyValuePair.Create(phrase, true))));
        Stages = [.. data.Rules.GroupBy(rule => rule.Stage).OrderBy(stage => stage.Key).Select(stage =>
            stage.Select(rule => new EntityRule(rule.Gives, Meanings.Of(rule.Means), PatternParser.Parse(rule.Pattern, name => words.GetValueOrDefault(name)))).ToImmutableArray())];
    }

    /// <summary>The sign before the decimals.</summary>
    public char DecimalSign { get; }

    internal NumberGrammar Numbers { get; }

    internal ImmutableArray<ImmutableArray<EntityRule>> Stages { get; }

    internal PhraseTable<double>? Values(string slot) => _values.GetValueOrDefault(slot);

    internal PhraseTable<string>? Names(string slot) => _names.GetValueOrDefault(slot);
}

/// <summary>A compiled pattern and what a match of it means.</summary>
internal sealed record EntityRule(string Gives, Meaning Means, ImmutableArray<PatternNode> Pattern);

/// <summary>Makes a value of the slots of a match; null where they make none (a 31st of February).</summary>
internal delegate object? Meaning(Slots? slots, DateOnly today);
