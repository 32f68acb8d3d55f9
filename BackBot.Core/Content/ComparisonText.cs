using System.Collections.Immutable;
using System.Globalization;
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
        Line($"Compared for all {difference.People.ToString("N0", CultureInfo.InvariantCulture)} combinations of answers.");
        Line($"Old: version {old.Version}. New: version {changed.Version}. Each example is the person with the fewest answers.");
        WriteGrades("Less urgent than before", difference.Grades.Where(change => change.To > change.From));
        WriteGrades("More urgent than before", difference.Grades.Where(change => change.To < change.From));
        WriteReferral();
        WriteAdvice("No longer given, at the same grade", difference.Advice.Where(change => change is { IsGiven: false, IsAtTheSameGrade: true }));
        WriteAdvice("Newly given, at the same grade", difference.Advice.Where(change => change is { IsGiven: true, IsAtTheSameGrade: true }));
        WriteInPassing("No longer given, where the grade changed", difference.Advice.Where(change => change is { IsGiven: false, IsAtTheSameGrade: false }));
        WriteInPassing("Newly given, where the grade changed", difference.Advice.Where(change => change is { IsGiven: true, IsAtTheSameGrade: false }));
        WriteRules();
        return text.ToString();
    }

    private void WriteGrades(string heading, IEnumerable<GradeChange> changes)
    {
        Heading(heading, changes);
        foreach (var change in changes)
        {
            Line($"- {change.From.Name()} becomes {change.To.Name()}");
            Line($"    {Example(change.Who)}");
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
            Line($"{words}:");
            Line($"    {Example(who)}");
        }
    }

    private void WriteAdvice(string heading, IEnumerable<AdviceChange> changes)
    {
        Heading(heading, changes);
        foreach (var change in changes)
        {
            Line($"- {change.Key}");
            Line($"    {Example(change.Who)}");
            Line($"    old: {Reason(change.Key, change.Who.Old)}");
            Line($"    new: {Reason(change.Key, change.Who.New)}");
        }
    }

    private void WriteInPassing(string heading, IEnumerable<AdviceChange> changes)
    {
        Heading(heading, changes);
        foreach (var change in changes)
            Line($"- {change.Key} ({change.Who.Old.Grade.Name()} becomes {change.Who.New.Grade.Name()}): {Example(change.Who)}");
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

    private static string Reason(string key, Assessment told)
    {
        if (told.Advice.FirstOrDefault(given => given.Advice.Key == key) is { } given) return $"given by {Named(given.Rules)}";
        return told.HeldBack.FirstOrDefault(held => held.Key == key) is { } held
            ? $"held back by rule '{held.By.Id}'" : $"no rule gives it at the grade {told.Grade.Name()}";
    }

    private string Example(ChangedPeople who) => PersonInWords.Of(who.Example, changed);

    private static string Named(ImmutableArray<Rule> some) => string.Join(", ", some.Select(rule => $"rule '{rule.Id}'"));

    private void Line(string line) => text.Append(line).Append('\n');
}
