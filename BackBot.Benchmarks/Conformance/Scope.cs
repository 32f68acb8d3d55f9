using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace BackBot.Benchmarks.Conformance;

/// <summary>What of the specifications BackBot sets out to read: <c>scope.json</c>, with the reasons.</summary>
/// <remarks>Decided by features of a specification, never by its text as a whole: so it holds for specifications that nobody has looked at.</remarks>
public sealed class Scope
{
    private readonly ImmutableArray<Rule> _rules;

    private Scope(ImmutableArray<Rule> rules) => _rules = rules;

    public bool Holds(Spec spec) => !_rules.Any(rule => Matches(rule, spec));

    /// <summary>The rule that leaves a specification out, or null.</summary>
    public string? Why(Spec spec) => _rules.FirstOrDefault(rule => Matches(rule, spec))?.Name;

    public IEnumerable<(string Name, string Reason)> Rules => _rules.Select(rule => (rule.Name, rule.Reason));

    /// <exception cref="JsonException">The file is broken.</exception>
    public static Scope Shipped()
    {
        using var stream = typeof(Scope).Assembly.GetManifestResourceStream("scope.json")!;
        using var document = JsonDocument.Parse(stream);
        return new Scope([.. document.RootElement.GetProperty("out_of_scope").EnumerateArray().Select(one => new Rule(
            one.GetProperty("name").GetString()!, one.GetProperty("reason").GetString()!, one.GetProperty("model").GetString()!,
            Texts(one, "subtypes"), Texts(one, "words"), Texts(one, "starts"), one.TryGetProperty("future", out _), one.TryGetProperty("unresolved", out _)))]);
    }

    private static ImmutableArray<string> Texts(JsonElement one, string name) =>
        one.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static bool Matches(Rule rule, Spec spec) => rule.Model == spec.Model && (
        spec.Results.Any(result => rule.Subtypes.Contains(result.Subtype))
        || (rule.Unresolved && spec.Results.Any(result => result.Values.Contains("not resolved")))
        || (rule.Future && IsFuture(spec))
        || spec.Results.Any(result => rule.Words.Any(word => HoldsWord(result.Text, word)) || rule.Starts.Any(word => WordsEnd(result.Text, 0, word))));

    private static bool IsFuture(Spec spec) => spec.Results.Length > 0 && spec.Results.All(result =>
        result.Type != "datetimeV2.duration" && result.Values.Length > 0 && result.Values.All(value => From(value) is { } day && day > spec.Reference.Date));

    private static DateTime? From(string value) =>
        value.Split("..").Where(part => part.Length > 0).Select(part => DateTime.TryParse(part, CultureInfo.InvariantCulture, out var day) ? day : (DateTime?)null).FirstOrDefault();

    private static bool HoldsWord(string text, string word)
    {
        for (int at = 0; at < text.Length; at++)
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && WordsEnd(text, at, word)) return true;
        return false;
    }

    /// <summary>The words stand here whole; a # at their end is any digits.</summary>
    private static bool WordsEnd(string text, int at, string word)
    {
        string letters = word.TrimEnd('#');
        if (string.CompareOrdinal(text, at, letters, 0, letters.Length) != 0) return false;
        int end = at + letters.Length, digits = end;
        while (letters.Length < word.Length && digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return (letters.Length == word.Length || digits > end) && (digits == text.Length || !char.IsLetterOrDigit(text[digits]));
    }

    private sealed record Rule(
        string Name, string Reason, string Model, ImmutableArray<string> Subtypes, ImmutableArray<string> Words, ImmutableArray<string> Starts, bool Future, bool Unresolved);
}
