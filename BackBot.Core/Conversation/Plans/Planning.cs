using BackBot.Clinical;
using BackBot.Clinical.Plans;
using BackBot.Conversation.FollowUp;

namespace BackBot.Conversation.Plans;

/// <summary>The person's plan: made with the advice, fitted to changed answers, stopped where somebody is to be seen first.</summary>
/// <remarks>What a check-in makes of it stands in <see cref="PlanMoves"/>.</remarks>
internal static class Planning
{
    private const string Shown = "plan_shown";

    /// <summary>A plan whose page was deleted or has expired is gone.</summary>
    public static void Arrive(Talk talk)
    {
        bool hasPages = talk.Input.FreshId is not null;
        if (hasPages && talk.Session.Course.Plan is { Id: not null } && talk.Input.Noted is null) Set(talk, null);
    }

    /// <summary>Advice was told: the plan that fits it, or none where somebody is to be seen first.</summary>
    public static void AfterAdvice(Talk talk, Assessment assessment)
    {
        if (!talk.Content.HasAdvice) return;
        if (!MayTrain(talk, assessment))
        {
            Stop(talk);
            return;
        }
        // What else becomes of it at a check-in is said there.
        if (talk.Session.Course.Visit is not null) return;
        if (IsToRest(talk))
        {
            Stop(talk);
            talk.Say("plan_paused");
            return;
        }
        bool isNew = talk.Session.Course.Plan is null, isOther = Fit(talk, assessment);
        if (isOther || talk.ShowsPlan || !talk.Session.Said.Contains(Shown)) Show(talk, isNew || !isOther ? "" : "plan_changed");
    }

    /// <summary>"Show my week".</summary>
    public static void ShowAgain(Talk talk)
    {
        var assessment = Assessor.Assess(talk.Content.Rules, talk.Session.Effective());
        if (!talk.Content.HasAdvice || talk.Session.Course.Advised is null) talk.Say("plan_not_yet");
        else if (!MayTrain(talk, assessment)) talk.Say("plan_until_seen");
        else if (IsToRest(talk)) talk.Say("plan_paused");
        else
        {
            Fit(talk, assessment);
            Show(talk, "");
        }
    }

    /// <summary>Makes the plan anew from the answers. True if its week is another now.</summary>
    public static bool Fit(Talk talk, Assessment assessment)
    {
        if (Ground(talk, assessment) is not { } ground) return false;
        var before = talk.Session.Course.Plan?.Kept;
        var state = before switch
        {
            null => new PlanState(ground.Step, Pain(talk) ?? 0, false, false),
            // After a stop it begins low, whatever the person is used to.
            { IsStopped: true } => new PlanState(0, Pain(talk) ?? before.State.LastPain, false, false),
            _ when ground.Step < before.Ground.Step => before.State with { Step = Math.Min(before.State.Step, ground.Step) },
            _ => before.State,
        };
        return Keep(talk, new KeptPlan(ground, state, talk.Today));
    }

    /// <summary>Keeps a plan, unless the one that is kept shows the same week. True if it is another.</summary>
    public static bool Keep(Talk talk, KeptPlan plan)
    {
        var before = talk.Session.Course.Plan;
        if (before is not null && before.Kept.IsLike(plan))
        {
            if (before.Kept.State != plan.State) Set(talk, before with { Kept = plan with { Start = before.Kept.Start } });
            return false;
        }
        Set(talk, new OwnPlan(before?.Id ?? talk.Input.FreshId, plan));
        return true;
    }

    /// <summary>Nothing goes on before the person has been seen.</summary>
    public static void Stop(Talk talk)
    {
        if (talk.Session.Course.Plan is { Kept.IsStopped: false } plan)
            Set(talk, plan with { Kept = plan.Kept with { State = plan.Kept.State with { IsStopped = true } } });
    }

    /// <summary>Shows the week as a card, with a word on what is new about it.</summary>
    public static void Show(Talk talk, string news)
    {
        if (talk.Session.Course.Plan is not { } plan || plan.Kept.Week(talk.Content.Exercises) is not { } week) return;
        if (!talk.Session.Said.Contains(Shown)) talk.Session = talk.Session with { Said = talk.Session.Said.Add(Shown) };
        talk.Say(new Reply("", Card: PlanCard.Of(talk, plan, week, news)));
    }

    /// <summary>What the weeks hang on now; null where there are none.</summary>
    public static PlanGround? Ground(Talk talk, Assessment assessment)
    {
        var answers = talk.Session.Effective();
        return talk.Content.Exercises.Exercises.IsEmpty ? null : Grounding.Of(talk.Content.Exercises, talk.Content.Rules, answers, assessment, Wishing.Of(answers));
    }

    /// <summary>Pain as told last, 0–10; null if it was not told.</summary>
    public static int? Pain(Talk talk) => talk.Session.Effective().Number(KnownQuestions.Pain) is { } pain ? (int)Math.Round(pain) : null;

    /// <summary>False for whoever is to be seen first, and for whom a clinician told not to exercise: their card promises no plan yet.</summary>
    public static bool MayTrain(Talk talk, Assessment assessment) =>
        assessment.Grade >= Grade.RoutineReferral && !HeardOverlay.IsYesOrUnsure(talk.Session.Effective(), "told_not_to_exercise");

    /// <summary>New or worsening pain stops a plan that was under way. It did not stop the gentle one that was made for such pain.</summary>
    private static bool IsToRest(Talk talk)
    {
        var (course, answers) = (talk.Session.Course, talk.Session.Effective());
        if (course.Plan is not { } plan) return false;
        bool isWorse = answers.IsAny(KnownQuestions.Status, "new", "worsening");
        return plan.Kept.IsStopped ? IsWaiting(talk) : isWorse && plan.Kept.Ground.Face == PlanFace.Build && plan.Kept.Start < talk.Today;
    }

    /// <summary>A check-in stopped the plan, and neither has anybody looked since then, nor has it gone: time alone does not begin it again.</summary>
    public static bool IsWaiting(Talk talk)
    {
        var (course, answers) = (talk.Session.Course, talk.Session.Effective());
        if (course.Plan is not { Kept: { IsStopped: true } kept } || course.WasSeen) return false;
        bool isGone = answers.IsAny(KnownQuestions.Status, "improving", "resolved") && answers.Is(KnownQuestions.LegSymptoms, "none");
        return !isGone && course.Progress.Exists(entry => entry.Outcome == "stop" && DateOnly.FromDateTime(entry.At.UtcDateTime) >= kept.Start);
    }

    private static void Set(Talk talk, OwnPlan? plan)
    {
        talk.Session = talk.Session with { Course = talk.Session.Course with { Plan = plan } };
        if (plan?.Id is { } id) talk.Note(new Effect.PlanKept(id, plan.Kept, talk.Now, talk.Language.Tag));
    }
}
