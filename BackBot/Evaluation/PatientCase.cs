using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using YamlDotNet.RepresentationModel;

namespace BackBot.Evaluation;

/// <summary>An example patient: what they say first, what they would answer, and the grade that guidelines ask for.</summary>
/// <param name="Answers">Answers by question, each one or several options or a figure.</param>
/// <param name="RedFlags"><c>yes</c>, <c>no</c>, <c>unsure</c>, <c>prefer_not</c> or <c>not_asked</c> by red flag.</param>
sealed record PatientCase(
    string Id, string Language, string Opening,
    ImmutableDictionary<string, ImmutableArray<string>> Answers, ImmutableDictionary<string, string> RedFlags,
    Grade Gold, ImmutableArray<Grade> Acceptable, bool ReferralRequired)
{
    /// <exception cref="FormatException">The list is not of the form of <c>vignettes.yaml</c>.</exception>
    public static ImmutableArray<PatientCase> ReadAll(YamlNode root) => [.. Yaml.List(root).Children.Select(Read)];

    private static PatientCase Read(YamlNode node)
    {
        var answers = Yaml.Map(Yaml.Need(node, "answers"));
        var gold = Yaml.Need(node, "gold");
        var told = answers.Children.Where(pair => Yaml.Text(pair.Key) != "red_flags")
            .ToImmutableDictionary(pair => Yaml.Text(pair.Key), pair => Values(pair.Value), StringComparer.Ordinal);
        var flags = Yaml.Find(answers, "red_flags") is { } found ? Yaml.Texts(found) : ImmutableDictionary<string, string>.Empty;
        return new PatientCase(
            Yaml.Text(Yaml.Need(node, "id")), Yaml.Text(Yaml.Need(node, "lang")), Yaml.Text(Yaml.Need(node, "opening")), told, flags,
            GradeOf(Yaml.Need(gold, "grade")), [.. Yaml.List(Yaml.Need(gold, "acceptable_grades")).Select(GradeOf)],
            Yaml.Text(Yaml.Need(gold, "referral_required")) == "true");
    }

    private static ImmutableArray<string> Values(YamlNode node) =>
        node is YamlSequenceNode list ? [.. list.Select(Yaml.Text)] : [Yaml.Text(node)];

    private static Grade GradeOf(YamlNode node)
    {
        if (int.TryParse(Yaml.Text(node), CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 6) return (Grade)number;
        throw new FormatException($"line {node.Start.Line}: a grade is a number from 1 to 6");
    }
}
