using System.Collections.Immutable;

namespace BackBot.Language.Topics;

/// <summary>Takes the ending off a word, so that "stretches" and "stretching" are one word. Light: it only makes words comparable.</summary>
internal sealed class Stems(ImmutableArray<string> endings)
{
    private const int ShortestStem = 4;
    private readonly string[] _longestFirst = [.. endings.Select(ending => Utterance.Fold(ending)).Distinct().OrderByDescending(ending => ending.Length)];

    /// <summary>The word without its longest ending; the word itself where too little would be left.</summary>
    public string Of(string form)
    {
        foreach (string ending in _longestFirst)
            if (form.Length - ending.Length >= ShortestStem && form.EndsWith(ending, StringComparison.Ordinal)) return form[..^ending.Length];
        return form;
    }
}
