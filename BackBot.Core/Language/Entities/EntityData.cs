using System.Collections.Immutable;

namespace BackBot.Language.Entities;

/// <summary>The words and patterns by which one language names numbers, times and measures, as a file lists them.</summary>
/// <remarks>Immutable.</remarks>
public sealed record EntityData
{
    /// <summary>Sign before the decimals: "." or ",".</summary>
    public string DecimalSign { get; init; } = ".";

    /// <summary>Words from 0 to 999 that add ("seven", "trescientos").</summary>
    public ImmutableDictionary<string, double> Cardinals { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Words that multiply what stands before ("hundred", "mil", "docenas", "k").</summary>
    public ImmutableDictionary<string, double> Multipliers { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Ordinal words that end a number and add ("third", "quingentésimo").</summary>
    public ImmutableDictionary<string, double> Ordinals { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Ordinal words that end a number and multiply ("hundredth", "milésimo").</summary>
    public ImmutableDictionary<string, double> OrdinalMultipliers { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Lists of phrases by purpose: <c>join</c>, <c>article</c>, <c>negative</c>, <c>decimal_word</c>, <c>not_a_number</c>, <c>ordinal_ending</c>, and any that a pattern names.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Words { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Phrases with a number, by the slot that a pattern names ("{shift}": last −1, this 0).</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, double>> Values { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, double>>.Empty;

    /// <summary>Phrases with a name, by slot ("{degree}": celsius C).</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Names { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>The grammar, stage by stage: a pattern may use what earlier stages found.</summary>
    public ImmutableArray<EntityRuleData> Rules { get; init; } = [];
}

/// <summary>One pattern of the grammar.</summary>
/// <param name="Stage">Stages run in rising order.</param>
/// <param name="Gives">What a match is: a kind of entity, and the name of a slot for later stages.</param>
/// <param name="Means">Which computation makes a value of the slots.</param>
/// <param name="Pattern">Words, slots in braces, <c>[optional]</c>, <c>(one | other)</c>, <c>_</c> where nothing may stand between.</param>
public sealed record EntityRuleData(int Stage, string Gives, string Means, string Pattern);
