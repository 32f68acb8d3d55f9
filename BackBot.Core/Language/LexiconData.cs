using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>The raw words of one language, as a lexicon file lists them. Phrases may be written with capitals and accents.</summary>
/// <remarks>Immutable.</remarks>
public sealed record LexiconData
{
    /// <summary>Language tag, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    public ImmutableDictionary<Cue, ImmutableArray<string>> Cues { get; init; } = ImmutableDictionary<Cue, ImmutableArray<string>>.Empty;

    /// <summary>Number words; a hundred multiplies what stands before it.</summary>
    public ImmutableDictionary<string, double> Numbers { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Ordinal words; −1 is the last.</summary>
    public ImmutableDictionary<string, double> Ordinals { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Inexact counts before a unit ("a few").</summary>
    public ImmutableDictionary<string, double> Counts { get; init; } = ImmutableDictionary<string, double>.Empty;

    public ImmutableDictionary<DurationUnit, ImmutableArray<string>> Units { get; init; } =
        ImmutableDictionary<DurationUnit, ImmutableArray<string>>.Empty;

    /// <summary>Names of days; 0 is Sunday, 6 Saturday.</summary>
    public ImmutableDictionary<string, double> Weekdays { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Names of months, 1 to 12.</summary>
    public ImmutableDictionary<string, double> Months { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Moments, in days before today ("yesterday": 1).</summary>
    public ImmutableDictionary<string, double> Moments { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Days of the year that have a name, as month times a hundred and day ("christmas": 1225).</summary>
    public ImmutableDictionary<string, double> Feasts { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Inexact durations without a number, in weeks ("ages").</summary>
    public ImmutableDictionary<string, double> VagueWeeks { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>How a person asks for a language: phrases by language tag.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Languages { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Whole commands; one <c>*</c> may stand for the argument.</summary>
    public ImmutableDictionary<CommandKind, ImmutableArray<string>> Commands { get; init; } =
        ImmutableDictionary<CommandKind, ImmutableArray<string>>.Empty;

    /// <summary>Commands that are more likely an answer while a free-text question is open ("back").</summary>
    public ImmutableArray<string> NotInFreeText { get; init; } = [];

    /// <summary>Words that look like a slip for a lexicon word and are not ("weak", "mouth", "nuca").</summary>
    public ImmutableArray<string> RealWords { get; init; } = [];
}
