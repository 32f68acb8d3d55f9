using System.Text.RegularExpressions;

namespace BackBot.Tests.Architecture;

/// <summary>One hazard as <c>docs/safety.md</c> writes it.</summary>
sealed partial record Hazard(string Id, string Text)
{
    public IReadOnlyList<string> Tests => [.. CodeSpan().Matches(Field("Proved by")).Select(match => match.Groups[1].Value)];

    /// <summary>The risk after the controls, 1 to 5; 0 if none is stated.</summary>
    public int RiskLeft => int.TryParse(Regex.Match(Field("Left"), "= ([1-5])").Groups[1].Value, out int risk) ? risk : 0;

    public string State => Field("State");

    /// <summary>What stands after a field's name; empty if the field is not there.</summary>
    public string Field(string name) => Regex.Match(Text, $@"\*\*{Regex.Escape(name)}:\*\* (.+)").Groups[1].Value.Trim();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}

/// <summary>Reads the hazard log, and what is wrong with it.</summary>
static partial class HazardLog
{
    /// <summary>From this risk on a product may not be deployed.</summary>
    public const int Unacceptable = 4;

    private static readonly string[] Severities = ["minor", "significant", "considerable", "major", "catastrophic"];
    private static readonly string[] Likelihoods = ["very low", "low", "medium", "high", "very high"];
    private static readonly string[] Fields = ["Cause", "Harm", "At first", "Controls", "Proved by", "Left", "Owner", "State"];
    private static readonly string[] States = ["controlled", "partly controlled", "not yet controlled"];

    public static IReadOnlyList<Hazard> Read(string text) => [.. Heading().Split(text).Skip(1).Select(part => new Hazard(part[..3], part))];

    /// <summary>The matrix that the log shows: a row for each likelihood, the least likely last.</summary>
    public static int RiskOf(string text, string severity, string likelihood)
    {
        string row = Regex.Match(text, $@"^\| {likelihood} \| ([1-5 |]+)\|$", RegexOptions.Multiline).Groups[1].Value;
        return int.Parse(row.Split('|')[Array.IndexOf(Severities, severity)], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Everything that is wrong with a log, a line each.</summary>
    /// <param name="isTest">Whether there is a test of this name, <c>Class.Method</c>.</param>
    public static IEnumerable<string> Faults(string text, Func<string, bool> isTest)
    {
        var hazards = Read(text);
        foreach (var (hazard, at) in hazards.Select((hazard, at) => (hazard, at)))
        {
            if (hazard.Id != $"H{at + 1:00}") yield return $"{hazard.Id} stands where H{at + 1:00} belongs";
            foreach (string field in Fields.Where(field => hazard.Field(field).Length == 0)) yield return $"{hazard.Id} does not say: {field}";
            foreach (string test in hazard.Tests.Where(test => !isTest(test))) yield return $"{hazard.Id} is proved by {test}, which is no test";
            foreach (string field in new[] { "At first", "Left" }) if (RiskFault(text, hazard, field) is { } fault) yield return fault;
            if (!States.Contains(hazard.State)) yield return $"{hazard.Id} has the state '{hazard.State}'";
            if (hazard.State == "controlled" && hazard.RiskLeft >= Unacceptable) yield return $"{hazard.Id} is controlled, yet its risk is {hazard.RiskLeft}";
            if (hazard.Tests.Count == 0 && hazard.State != "not yet controlled") yield return $"{hazard.Id} is {hazard.State} without a test";
        }
    }

    private static string? RiskFault(string text, Hazard hazard, string field)
    {
        var risk = Risk().Match(hazard.Field(field));
        if (!risk.Success || !Severities.Contains(risk.Groups[1].Value) || !Likelihoods.Contains(risk.Groups[2].Value))
            return $"{hazard.Id}: '{hazard.Field(field)}' is not of the form: severity × likelihood = risk";
        int right = RiskOf(text, risk.Groups[1].Value, risk.Groups[2].Value);
        return risk.Groups[3].Value == $"{right}" ? null : $"{hazard.Id}: {risk.Value} should be {right}";
    }

    [GeneratedRegex("^### (?=H[0-9]{2} · )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^([a-z]+) × ([a-z ]+) = ([1-5])")]
    private static partial Regex Risk();
}
