using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using BackBot.Clinical;
using BackBot.Clinical.Proof;
using BackBot.Conversation;

namespace BackBot.Content;

/// <summary>What changes for patients between two contents, as plain text for the clinician who signs.</summary>
/// <remarks>The same two contents always give the same text.</remarks>
public sealed class ComparisonText
{
    private readonly BotContent old;
    private readonly BotContent changed;
    private readonly BookDifference difference;
    private readonly RuleDifference rules;
    private readonly StringBuilder text = new();

    private ComparisonText(BotContent old, BotContent changed)
    {
        (this.old, this.changed) = (old, changed);
        difference = BookComparison.Of(old.Rules, changed.Rules, ContentProof.SpaceOf(old, changed));
        rules = RuleDifference.Of(old.Rules, changed.Rules);
    }

    /// <returns>The text, and whether anything changes: an assessment, or a rule.</returns>
    public static (string Text, bool HasChanges) Of(BotContent old, BotContent changed)
    {
        var comparison = new ComparisonText(old, changed);
        return (comparison.Write(), comparison.HasChanges);
    }

    private bool HasChanges =>
        !difference.Grades.IsEmpty || !difference.Advice.IsEmpty || difference.Referral != default
        || !rules.Added.IsEmpty || !rules.Removed.IsEmpty || !rules.Changed.IsEmpty;

    private string Write()
    {
        Line($"Compared: all {Counted(difference.People)} combinations of answers. Old: version {old.Version}. New: version {changed.Version}.");
        WriteGrades("Less urgent than before", difference.Grades.Where(change => change.To > change.From));
        WriteGrades("More urgent than before", difference.Grades.Where(change => change.To < change.From));
        WriteReferral();
        WriteAdvice("No longer given", difference.Advice.Where(change => !change.IsGiven));
        WriteAdvice("Newly given", difference.Advice.Where(change => change.IsGiven));
        WriteRules();
        return text.ToString();
    }

    private void WriteGrades(string heading, IEnumerable<GradeChange> changes)
    {
        Heading(heading, changes);
        foreach (var change in changes)
        {
            Line($"- {change.From.Name()} becomes {change.To.Name()}, for {Counted(change.Who.People)} combinations. The smallest example:");
            Line($"    {PersonInWords.Of(change.Who.Example, changed)}");
            Line($"    old: {Decided(change.Who.Old)}");
            Line($"    new: {Decided(change.Who.New)}");
        }
    }

    private void WriteReferral()
    {
        foreach (var (who, words) in new[] { (difference.Referral.Lost, "No longer told whom to see"), (difference.Referral.Gained, "Newly told whom to see") })
        {
            if (who is null) continue;
            Line("");
            Line($"{words}: {Counted(who.People)} combinations. The smallest example:");
            Line($"    {PersonInWords.Of(who.Example, changed)}");
        }
    }

    private void WriteAdvice(string heading, IEnumerable<AdviceChange> changes)
    {
        Heading(heading, changes);
        foreach (var change in changes)
        {
            Line($"- {change.Key}, for {Counted(change.Who.People)} combinations. The smallest example:");
            Line($"    {PersonInWords.Of(change.Who.Example, changed)}");
            Line($"    {(change.IsGiven ? "new" : "old")}: {Given(change.Key, change.IsGiven ? change.Who.New : change.Who.Old)}");
            if (!change.IsGiven) Line($"    new: {Missing(change.Key, change.Who.New)}");
        }
    }

    private void WriteRules()
    {
        Heading("Rules", rules.Added.Concat(rules.Removed).Concat(rules.Changed.Select(pair => pair.New)));
        foreach (var rule in rules.Removed) Line($"- removed {rule.Id}: {rule.Says}");
        foreach (var rule in rules.Added) Line($"- added {rule.Id}: {rule.Says}");
        foreach (var (was, now) in rules.Changed)
        {
            Line($"- changed {now.Id}: {now.Says}");
            if (was.Says != now.Says) Line($"    said before: {was.Says}");
        }
    }

    private void Heading<T>(string heading, IEnumerable<T> changes)
    {
        int count = changes.Count();
        Line("");
        Line(count == 0 ? $"{heading}: none." : string.Create(CultureInfo.InvariantCulture, $"{heading}: {count}"));
    }

    private static string Decided(Assessment told) =>
        $"{told.Grade.Name()} by {(told.GradedBy.IsEmpty ? "the floor in code or the default" : Named(told.GradedBy))}";

    private static string Given(string key, Assessment told) => $"by {Named(told.Advice.Single(given => given.Advice.Key == key).Rules)}";

    private static string Missing(string key, Assessment told) => told.HeldBack.FirstOrDefault(held => held.Key == key) is { } held
        ? $"held back by rule '{held.By.Id}'" : $"no rule gives it at the grade {told.Grade.Name()}";

    private static string Named(ImmutableArray<Rule> some) => string.Join(", ", some.Select(rule => $"rule '{rule.Id}'"));

    private static string Counted(BigInteger people) => people.ToString("N0", CultureInfo.InvariantCulture);

    private void Line(string line) => text.Append(line).Append('\n');
}
