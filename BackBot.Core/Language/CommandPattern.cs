using System.Collections.Immutable;

namespace BackBot.Language;

/// <summary>A command as a lexicon lists it: words before and, around an argument, words after.</summary>
internal sealed record CommandPattern(CommandKind Kind, ImmutableArray<string> Before, ImmutableArray<string> After, bool HasArgument)
{
    public IEnumerable<string> Words => Before.Concat(After);

    /// <summary>True if it is written with an accent, which many leave out.</summary>
    public bool HasAccent { get; init; }

    public static CommandPattern Of(CommandKind kind, string phrase)
    {
        int star = phrase.IndexOf('*', StringComparison.Ordinal);
        var pattern = star < 0
            ? new CommandPattern(kind, Language.Words.Fold(phrase), [], false)
            : new CommandPattern(kind, Language.Words.Fold(phrase[..star]), Language.Words.Fold(phrase[(star + 1)..]), true);
        return pattern with { HasAccent = !phrase.All(char.IsAscii) };
    }
}
