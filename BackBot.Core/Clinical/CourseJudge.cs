using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>Decides at a check-in whether the advice is stopped, eased, kept or progressed.</summary>
/// <remarks>Pure. The most careful of all rules that fire wins; the order in the file means nothing. Where no rule speaks, it is kept.</remarks>
public static class CourseJudge
{
    /// <summary>The outcome, and the rule that gave it; no rule where the floor or nothing spoke.</summary>
    public static (CourseOutcome Outcome, CourseRule? Rule) Judge(ImmutableArray<CourseRule> rules, Facts facts)
    {
        CourseRule? found = null;
        foreach (var rule in rules)
        {
            // Doubt is enough to be careful, never to do more.
            var caution = rule.Outcome < CourseOutcome.Keep ? Caution.Cautious : Caution.Plain;
            if (rule.When.Holds(facts, caution) && (found is null || rule.Outcome < found.Outcome)) found = rule;
        }
        bool isFloor = Floor(facts) && found?.Outcome != CourseOutcome.Stop;
        return isFloor ? (CourseOutcome.Stop, null) : (found?.Outcome ?? CourseOutcome.Keep, found);
    }

    /// <summary>New or worsening pain, or anybody who is to be seen within days: no rule can talk that away.</summary>
    private static bool Floor(Facts facts) =>
        facts.Answers.IsAny(KnownQuestions.Status, "new", "worsening") || facts.Grade <= Grade.UrgentDays;
}
