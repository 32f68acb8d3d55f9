using BackBot.Clinical;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation.Plans;

/// <summary>What a check-in makes of the plan: a step on, the same again, a step back, an easy week, or a stop.</summary>
internal static class PlanMoves
{
    /// <summary>Moves the plan by what the check-in came to, and shows the week if it is another.</summary>
    public static void Take(Talk talk, Assessment assessment, CourseOutcome outcome)
    {
        if (talk.Session.Course.Plan is not { } plan || !talk.Content.HasAdvice) return;
        if (outcome == CourseOutcome.Stop)
        {
            Planning.Stop(talk);
            talk.Say("plan_paused");
        }
        else if (!Planning.MayTrain(talk, assessment))
        {
            Planning.Stop(talk);
            talk.Say("plan_until_seen");
        }
        else if (plan.Kept.IsStopped)
        {
            if (Planning.Fit(talk, assessment)) Planning.Show(talk, "plan_again");
        }
        else if (Planning.Ground(talk, assessment) is { } ground) Move(talk, plan.Kept, ground, outcome);
    }

    private static void Move(Talk talk, KeptPlan plan, PlanGround ground, CourseOutcome outcome)
    {
        var told = Told(talk, plan.State);
        var move = Progression.Careful(outcome, Progression.MoveOf(plan.State, told));
        var next = new KeptPlan(ground, Progression.Next(plan.State, move, told.Pain), talk.Today);
        if (!Planning.Keep(talk, next))
        {
            // Where it cannot get easier, the advice to do less stands alone.
            if (move is PlanMove.Up or PlanMove.Stay) talk.Say("plan_same");
            return;
        }
        Planning.Show(talk, move switch
        {
            PlanMove.Up when plan.State.IsFlare => "plan_after_flare",
            PlanMove.Up => "plan_up",
            PlanMove.Down => "plan_down",
            PlanMove.Flare => "plan_flare",
            _ => "plan_changed",
        });
    }

    /// <summary>The answers of a check-in as the progression of the plan knows them.</summary>
    private static CheckIn Told(Talk talk, PlanState state)
    {
        var answers = talk.Session.Effective();
        bool isHigher = answers.IsAny(FollowUp.CheckIn.PainChange, "a_little_higher", "higher");
        int pain = Planning.Pain(talk) ?? state.LastPain;
        // Less than a point on the scale is no change.
        if (!isHigher && pain > state.LastPain) pain = state.LastPain;
        var change = answers.IsAny(KnownQuestions.Status, "new", "worsening") ? PainChange.Worse : answers.Is(KnownQuestions.Status, "improving") ? PainChange.Better : PainChange.Same;
        int tenths = answers["done"] is Answer.Options { Chosen: [var done, ..] } ? done switch { "most_days" => 9, "some_days" => 6, "once_or_twice" => 2, _ => 0 } : 0;
        return new CheckIn(
            pain, change, tenths, 10, answers.IsAny("after_exercise", "nothing", "sore_muscles"),
            answers.Is("after_exercise", "pain_days") || answers.Is(FollowUp.CheckIn.PagePain, "higher"),
            answers.Is("after_exercise", "very_sore") ? 3 : answers.Is("after_exercise", "sore_muscles") ? 1 : 0,
            answers.Is(FollowUp.CheckIn.LegChange, "new_signs"));
    }
}
