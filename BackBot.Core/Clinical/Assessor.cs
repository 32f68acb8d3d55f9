using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>Answers in, one grade and the advice that goes with it out.</summary>
/// <remarks>
/// Pure. The order of rules in their file means nothing: the grade is the most urgent of all that fire. "Not sure" is
/// read twice, as yes and as no; a rule that fires only in the cautious reading counts one grade less urgent.
/// </remarks>
public static class Assessor
{
    public static Assessment Assess(RuleBook book, Answers answers)
    {
        var facts = book.FactsOf(answers);
        var graded = FiredGrades(book, facts).ToImmutableArray();
        var grade = GradeNames.MoreUrgent(Judge(graded), SafetyFloor.Of(answers));
        var by = graded.Where(fired => fired.Grade == grade).Select(fired => fired.Rule).ToImmutableArray();
        var (advice, held) = AdviceFor(book, facts with { Grade = grade });
        bool referral = grade <= Grade.RoutineReferral || SafetyFloor.ShowsReferral(answers);
        return new Assessment(grade, by, advice, held, referral);
    }

    /// <summary>The grade alone, where the advice is not needed.</summary>
    public static Grade GradeOf(RuleBook book, Answers answers) => GradeNames.MoreUrgent(GradeByRules(book, answers), SafetyFloor.Of(answers));

    /// <summary>What the rules alone would give, without the floor in code. For proofs: the floor must not hide a lost rule.</summary>
    public static Grade GradeByRules(RuleBook book, Answers answers) => Judge([.. FiredGrades(book, book.FactsOf(answers))]);

    /// <summary>What the grade of an assessment rests on.</summary>
    /// <param name="answers">The answers that were assessed.</param>
    public static GradeBasis BasisOf(RuleBook book, Answers answers, Assessment assessment)
    {
        // Self-care is what remains where no rule speaks; anything more urgent that no rule gives is the floor's.
        if (assessment.GradedBy.IsEmpty) return assessment.Grade < Grade.SelfCareReview ? GradeBasis.Floor : GradeBasis.Answers;
        var certain = book.FactsOf(answers) with { UnsureCountsAsYes = [] };
        return assessment.GradedBy.Any(rule => rule.When.Holds(certain, Caution.Plain)) ? GradeBasis.Answers : GradeBasis.Doubt;
    }

    private static Grade Judge(ImmutableArray<(Rule Rule, Grade Grade)> graded)
    {
        var about = graded.Where(fired => fired.Rule.When != Condition.Always).ToList();
        if (about.Count > 0) return about.Min(fired => fired.Grade);
        return graded.Any(fired => fired.Grade == Grade.Maintain) ? Grade.Maintain : Grade.SelfCareReview;
    }

    private static IEnumerable<(Rule Rule, Grade Grade)> FiredGrades(RuleBook book, Facts facts)
    {
        foreach (var rule in book.Rules)
        {
            if (rule.Grade is null) continue;
            var grade = rule.Grade.Value;
            if (rule.When.Holds(facts, Caution.Plain)) yield return (rule, grade);
            else if (grade < Grade.SelfCareReview && rule.When.Holds(facts, Caution.Cautious)) yield return (rule, grade + 1);
        }
    }

    private static (ImmutableArray<GivenAdvice>, ImmutableArray<HeldBackAdvice>) AdviceFor(RuleBook book, Facts facts)
    {
        var asked = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        var forbidden = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in book.Rules)
        {
            // What "not sure" might forbid stays away; of what it might give, only the warnings are given.
            if (!rule.When.Holds(facts, Caution.Cautious)) continue;
            foreach (string key in rule.Forbids) forbidden.TryAdd(key, rule);
            bool isPlain = rule.When.Holds(facts, Caution.Plain);
            foreach (string key in rule.Advice)
            {
                if (!isPlain && !IsWarning(book.Advice[key])) continue;
                if (!asked.TryGetValue(key, out var rules)) asked[key] = rules = [];
                rules.Add(rule);
            }
        }
        var held = asked.Keys.Where(forbidden.ContainsKey)
            .Order(StringComparer.Ordinal).Select(key => new HeldBackAdvice(key, forbidden[key])).ToImmutableArray();
        var given = asked.Where(pair => !forbidden.ContainsKey(pair.Key) && IsAllowed(book.Advice[pair.Key], facts.Grade!.Value))
            .Select(pair => new GivenAdvice(book.Advice[pair.Key], [.. pair.Value]))
            .OrderBy(item => item.Advice.Section).ThenBy(item => item.Advice.Order).ThenBy(item => item.Advice.Key, StringComparer.Ordinal);
        return ([.. given], held);
    }

    /// <summary>Advice that is given even to someone who was not sure.</summary>
    public static bool IsWarning(AdviceKey advice) => advice.Section is AdviceSectionId.Seen or AdviceSectionId.Watch;

    /// <summary>No exercise beside an emergency, no new exercise before a person has been seen for grades 2 and 3.</summary>
    public static bool IsAllowed(AdviceKey advice, Grade grade) => grade switch
    {
        Grade.Emergency => advice.Exercise == ExerciseKind.None,
        Grade.SameDay or Grade.UrgentDays => advice.Exercise != ExerciseKind.New,
        _ => true,
    };
}
