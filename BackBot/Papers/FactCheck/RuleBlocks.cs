using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Papers.FactCheck;

/// <summary>Warning signs and rules: the sentence a clinician signs, and beside it what the machine reads.</summary>
static class RuleBlocks
{
    public static IEnumerable<Block> RedFlags(FactCheckContext context) => context.Content.Rules.RedFlags.Values
        .OrderBy(flag => flag.Grade).ThenBy(flag => flag.Id, StringComparer.Ordinal)
        .Select(flag => new Block.Entry(flag.Id, LabelOf(context, flag.Id),
        [
            context.LineInEnglish("cause", flag.Cause),
            context.Line("unsure", context.Words[flag.UnsureCountsAsYes ? "unsure_yes" : "unsure_less"]),
            context.Line("most_urgent", context.Words.Of(flag.Grade)),
            .. EvidenceOf(context, flag.Evidence),
        ]));

    public static IEnumerable<Block> Rules(FactCheckContext context)
    {
        var byGrade = context.Content.Rules.Rules.GroupBy(rule => rule.Grade).OrderBy(group => (int?)group.Key ?? int.MaxValue);
        foreach (var group in byGrade)
        {
            yield return new Block.Heading(3, group.Key is { } grade ? $"{context.Words["grade"]}: {context.Words.Of(grade)}" : context.Words["advice"]);
            foreach (var rule in group) yield return Entry(context, rule);
        }
    }

    private static Block.Entry Entry(FactCheckContext context, Rule rule)
    {
        var lines = new List<Line> { context.LineInEnglish("rule", rule.Says), context.Line("condition", context.Conditions.Of(rule.When)) };
        if (rule.Grade is { } grade) lines.Add(context.Line("grade", context.Words.Of(grade)));
        lines.AddRange(rule.Advice.Select(key => new Line($"{context.Words["gives"]} {key}", $"“{context.Language.Advice[key]}”")));
        if (!rule.Forbids.IsEmpty) lines.Add(context.Line("forbids", string.Join(", ", rule.Forbids)));
        if (rule.Because.Length > 0) lines.Add(context.Quoted("because", context.Language.Because[rule.Because]));
        lines.AddRange(EvidenceOf(context, rule.Evidence));
        return new Block.Entry(rule.Id, rule.Id.Replace('_', ' '), [.. lines]);
    }

    private static IEnumerable<Line> EvidenceOf(FactCheckContext context, Evidence evidence) =>
    [
        .. context.Sources(evidence.Sources),
        context.Line("strength", context.Words.Of(evidence.Strength)),
        context.Line("review_by", evidence.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    private static string LabelOf(FactCheckContext context, string id) =>
        context.Language.Questions.TryGetValue(id, out var text) ? text.Label : id.Replace('_', ' ');
}
