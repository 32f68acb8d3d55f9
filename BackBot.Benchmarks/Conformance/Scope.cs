using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace BackBot.Benchmarks.Conformance;

/// <summary>What of the specifications BackBot sets out to read, and where it differs on purpose: <c>scope.json</c>, with the reasons.</summary>
public sealed class Scope
{
    private readonly ImmutableArray<Rule> _rules;

    private Scope(ImmutableArray<Rule> rules) => _rules = rules;

    /// <summary>Names of the deliberate differences that none of these specifications shows: each entry must earn its place.</summary>
    public IEnumerable<string> Unused(IEnumerable<Spec> specs) =>
        _rules.Where(rule => rule.IsDifference && !specs.Any(spec => Matches(rule, spec))).Select(rule => rule.Name);

    public bool Holds(Spec spec) => !_rules.Any(rule => Matches(rule, spec));

    /// <summary>The rule that leaves a specification out, or null.</summary>
    public string? Why(Spec spec) => _rules.FirstOrDefault(rule => Matches(rule, spec))?.Name;

    public IEnumerable<(string Name, string Reason, bool IsDifference)> Rules => _rules.Select(rule => (rule.Name, rule.Reason, rule.IsDifference));

    /// <exception cref="JsonException">The file is broken.</exception>
    public static Scope Shipped()
    {
        using var stream = typeof(Scope).Assembly.GetManifestResourceStream("scope.json")!;
        using var document = JsonDocument.Parse(stream);
        return new Scope([.. Read(document.RootElement.GetProperty("out_of_scope"), false), .. Read(document.RootElement.GetProperty("differences"), true)]);
    }

    private static IEnumerable<Rule> Read(JsonElement list, bool isDifference) =>
        list.EnumerateArray().Select(one => new Rule(
            one.GetProperty("name").GetString()!, one.GetProperty("reason").GetString()!, isDifference, one.GetProperty("model").GetString()!,
            Texts(one, "subtypes"), Texts(one, "words"), Texts(one, "inputs"), one.TryGetProperty("future", out _), one.TryGetProperty("unresolved", out _)));

    private static ImmutableArray<string> Texts(JsonElement one, string name) =>
        one.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static bool Matches(Rule rule, Spec spec) => rule.Model == spec.Model && (
        rule.Inputs.Contains(spec.Input)
        || spec.Results.Any(result => rule.Subtypes.Contains(result.Subtype))
        || (rule.Unresolved && spec.Results.Any(result => result.Values.Contains("not resolved")))
        || (rule.Future && IsFuture(spec))
        || spec.Results.Any(result => rule.Words.Any(word => HoldsWord(result.Text, word))));

    private static bool IsFuture(Spec spec) => spec.Results.Length > 0 && spec.Results.All(result =>
        result.Type != "datetimeV2.duration" && result.Values.Length > 0 && result.Values.All(value => From(value) is { } day && day > spec.Reference.Date));

    private static DateTime? From(string value) =>
        value.Split("..").Where(part => part.Length > 0).Select(part => DateTime.TryParse(part, CultureInfo.InvariantCulture, out var day) ? day : (DateTime?)null).FirstOrDefault();

    private static bool HoldsWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) return true;
        return false;
    }

    private sealed record Rule(
        string Name, string Reason, bool IsDifference, string Model, ImmutableArray<string> Subtypes, ImmutableArray<string> Words, ImmutableArray<string> Inputs, bool Future, bool Unresolved);
}
