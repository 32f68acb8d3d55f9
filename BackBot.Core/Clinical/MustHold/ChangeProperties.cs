using System.Collections.Immutable;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Clinical.MustHold;

/// <summary>How one changed answer may move the grade: more danger, or more doubt, never makes anyone less urgent.</summary>
/// <remarks>Stated from the raw answers, without the rules.</remarks>
internal static class ChangeProperties
{
    /// <summary>Each sign, with the answer that means danger.</summary>
    private static readonly ImmutableArray<(string Question, string Danger)> Signs =
    [
        .. new[]
        {
            Saddle, Bladder, Bowel, Sexual, BothLegs, LegWeakness, MajorTrauma, Chest, Vascular, Infection, InfectionSevere, Cancer, Constitutional,
            Fragility, Visceral, Inflammatory, Pregnant, PregnancyAlarm, PregnancyHeavy, Crisis, CrisisDanger, ChildFever, ChildNightPain, ChildLimp,
            ChildWeakness, ExercisePainLasts, OnsetSudden, SmokerOrBloodPressure, Unsteady, BloodThinner, SpinalProcedure, Unrelenting, DiabetesOrImmune,
        }.Select(sign => (sign, "yes")),
        (StandStraight, "no"),
    ];

    /// <summary>Where "not sure" is as urgent as the danger itself.</summary>
    private static readonly ImmutableArray<string> DoubtIsDanger = [Saddle, Bladder, Bowel, Sexual, BothLegs, Chest, Vascular];

    /// <summary>Answers in steps from calm to grave. Between neighbours of one step nothing is said.</summary>
    private static readonly ImmutableArray<(string Question, ImmutableArray<ImmutableArray<string>> Steps)> Ladders =
    [
        (Status, [["resolved", "improving", "stable"], ["new", "worsening"]]),
        (LegWeaknessCourse, [["old_unchanged"], ["steady_one_side"], ["growing", "both_sides", "cannot_walk"]]),
        (RedFlagChange, [["unchanged"], ["new"]]),
        (LegSymptoms, [["none"], ["one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness"]]),
        (Distress, [["not_at_all"], ["a_little"], ["quite_a_lot"], ["very_much"]]),
        (FearOfMovement, [["not_at_all"], ["a_little"], ["quite_a_lot"], ["very_much"]]),
    ];

    private static readonly ImmutableArray<(string Name, Answer? Answer)> Silent =
        [("open", null), ("rather_not", Answer.PreferNot), ("passed", Answer.Skipped)];

    private static readonly ImmutableArray<(string Name, Answer Answer)> Ticks =
        [("yes", Answer.Yes), ("no", Answer.No), ("unsure", Answer.Unsure), ("rather_not", Answer.PreferNot), ("passed", Answer.Skipped)];

    public static IEnumerable<ChangeProperty> All => [.. Signs.SelectMany(OfSign), .. Ladders.SelectMany(OfLadder), .. OfPain, .. Readiness.SelectMany(OfReadiness)];

    private static IEnumerable<ChangeProperty> OfSign((string Question, string Danger) sign)
    {
        var (question, danger) = sign;
        Answer yes = Answer.Of(danger), no = Answer.Of(danger == "yes" ? "no" : "yes");
        yield return new($"{question}_no_to_danger", $"The danger sign '{question}' never makes the grade less urgent.", question, no, yes);
        yield return new($"{question}_no_to_unsure", $"Doubt about '{question}' never makes the grade less urgent than its absence.", question, no, Answer.Unsure);
        bool strict = DoubtIsDanger.Contains(question);
        yield return new(
            $"{question}_danger_to_unsure", strict ? $"Doubt about '{question}' is as urgent as the sign." : $"Doubt about '{question}' is at most one grade less urgent than the sign.",
            question, yes, Answer.Unsure, strict ? 0 : 1);
        foreach (var (name, silent) in Silent)
        {
            yield return new($"{question}_{name}_to_danger", $"The danger sign '{question}' never makes the grade less urgent.", question, silent, yes);
            yield return new($"{question}_{name}_to_unsure", $"Doubt about '{question}' never makes the grade less urgent.", question, silent, Answer.Unsure);
        }
        foreach (var change in OfSilence(question)) yield return change;
    }

    /// <summary>"Rather not say" and a question passed over are no yes and no no: the grade stays as if nobody had asked.</summary>
    private static IEnumerable<ChangeProperty> OfSilence(string question)
    {
        foreach (var (name, silent) in Silent.Where(one => one.Answer is not null))
        {
            string says = $"Not answering '{question}' counts neither as yes nor as no.";
            yield return new($"{question}_to_{name}", says, question, null, silent);
            yield return new($"{question}_from_{name}", says, question, silent, null);
        }
    }

    private static IEnumerable<ChangeProperty> OfLadder((string Question, ImmutableArray<ImmutableArray<string>> Steps) ladder)
    {
        for (int step = 1; step < ladder.Steps.Length; step++)
            foreach (string calm in ladder.Steps[step - 1])
                foreach (string grave in ladder.Steps[step])
                    yield return new(
                        $"{ladder.Question}_{calm}_to_{grave}", $"'{grave}' at '{ladder.Question}' is never less urgent than '{calm}'.",
                        ladder.Question, Answer.Of(calm), Answer.Of(grave));
        foreach (string calm in ladder.Steps[0])
            yield return new(
                $"{ladder.Question}_{calm}_to_unsure", $"Doubt at '{ladder.Question}' is never less urgent than '{calm}'.",
                ladder.Question, Answer.Of(calm), Answer.Unsure);
    }

    private static IEnumerable<ChangeProperty> OfPain => Enumerable.Range(0, 10).Select(pain => new ChangeProperty(
        $"pain_{pain}_to_{pain + 1}", "Stronger pain is never less urgent.", Pain, Answer.Of((double)pain), Answer.Of(pain + 1.0)));

    private static IEnumerable<ChangeProperty> OfReadiness(string tick)
    {
        foreach (var (name, answer) in Ticks)
        {
            string says = $"'{tick}' shapes the advice and never the grade.";
            yield return new($"{tick}_{name}_raises_nothing", says, tick, answer, null);
            yield return new($"{tick}_{name}_lowers_nothing", says, tick, null, answer);
        }
    }
}
