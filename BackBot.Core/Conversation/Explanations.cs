using System.Collections.Immutable;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>What is said when somebody asks what a question or a word means.</summary>
/// <param name="Means">What a question is about, by its id. Speaks to nobody, so that it fits whoever the talk is about.</param>
/// <param name="Terms">Words that BackBot uses, or that people were told by others.</param>
public sealed record Explanations(ImmutableDictionary<string, string> Means, ImmutableDictionary<string, TermText> Terms)
{
    /// <summary>What the longest term in a text means; null if it names none.</summary>
    public string? TermIn(Utterance text)
    {
        string[] words = [.. text.Tokens.Select(token => token.Form)];
        return Terms.Values.SelectMany(term => term.Forms.Select(forms => (forms, term.Means)))
            .Where(one => Stands(one.forms, words)).OrderByDescending(one => one.forms.Length).ThenBy(one => one.Means, StringComparer.Ordinal)
            .Select(one => one.Means).FirstOrDefault();
    }

    private static bool Stands(ImmutableArray<string> forms, string[] words)
    {
        for (int at = 0; at + forms.Length <= words.Length; at++)
            if (words.AsSpan(at, forms.Length).SequenceEqual(forms.AsSpan())) return true;
        return false;
    }
}

/// <param name="Says">How people write it.</param>
public sealed record TermText(string Means, ImmutableArray<string> Says)
{
    internal ImmutableArray<ImmutableArray<string>> Forms { get; } = [.. Says.Select(said => (ImmutableArray<string>)[.. Utterance.Of(said).Tokens.Select(token => token.Form)])];
}
