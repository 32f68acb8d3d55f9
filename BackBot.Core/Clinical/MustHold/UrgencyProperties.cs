using System.Collections.Immutable;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Clinical.MustHold;

/// <summary>Who must be seen the same day, within days, or by appointment, and who must be told so.</summary>
/// <remarks>Stated from the raw answers, without the rules. Sources: NICE NG59, NG65, NG111, NG118, NG225 and NG234, Henschke 2009, Downie 2013, Yusuf 2019.</remarks>
internal static class UrgencyProperties
{
    private static readonly string[] LegTrouble = ["one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness"];

    public static IEnumerable<SafetyProperty> All => [.. SameDay, .. SameDayOfPairs, .. WithinDays, .. Routine, .. OfTheMind, .. Referred];

    private static IEnumerable<SafetyProperty> SameDay =>
    [
        Seen(Grade.SameDay, "leg_weakness_seen", "has a weak leg that is not known as old and unchanged",
            [LegWeakness, LegWeaknessCourse], a => a.Is(LegWeakness, "yes") && !a.Is(LegWeaknessCourse, "old_unchanged")),
        Alone(Grade.SameDay, Infection, "has signs of infection"),
        Alone(Grade.SameDay, PregnancyAlarm, "has warning signs in pregnancy"),
        Alone(Grade.SameDay, Visceral, "has signs of a kidney, belly or skin illness"),
        Alone(Grade.SameDay, Crisis, "thinks that life is not worth living"),
    ];

    private static IEnumerable<SafetyProperty> SameDayOfPairs =>
    [
        Seen(Grade.SameDay, "cancer_strong_pain", "has or had cancer, with new or worsening pain of six or more",
            [Cancer, Status, Pain], a => HasNewPainWithCancer(a) && a.Number(Pain) >= 6),
        Seen(Grade.SameDay, "cancer_night_pain", "has or had cancer, with new or worsening pain that is constant or wakes at night",
            [Cancer, Status, PainTiming], a => HasNewPainWithCancer(a) && a.IsAny(PainTiming, "night_wakes", "constant")),
        Seen(Grade.SameDay, "cancer_high_pain", "has or had cancer, with new or worsening pain above the low back",
            [Cancer, Status, Where], a => HasNewPainWithCancer(a) && a.IsAny(Where, "shoulder_blades", "middle")),
        Seen(Grade.SameDay, "fragility_severe", "may have thin bones, with pain of seven or more", [Fragility, Pain], a => a.Is(Fragility, "yes") && a.Number(Pain) >= 7),
        Seen(Grade.SameDay, "fragility_bent", "may have thin bones and cannot stand straight",
            [Fragility, StandStraight], a => a.Is(Fragility, "yes") && a.Is(StandStraight, "no")),
        .. new[] { ChildFever, ChildNightPain, ChildLimp, ChildWeakness }.Select(sign => Seen(
            Grade.SameDay, sign, $"is under 16 with the sign '{sign}'", [Age, sign], a => a.Number(Age) < 16 && a.Is(sign, "yes"))),
        Seen(Grade.SameDay, "child_woken", "is under 16 and is woken by the pain", [Age, PainTiming], a => a.Number(Age) < 16 && a.Is(PainTiming, "night_wakes")),
        Seen(Grade.SameDay, "unrelenting_and_immune", "has general signs of illness, pain that nothing eases, and diabetes or a weak immune system",
            [Constitutional, Unrelenting, DiabetesOrImmune],
            a => a.Is(Constitutional, "yes") && a.Is(Unrelenting, "yes") && a.Is(DiabetesOrImmune, "yes")),
    ];

    private static IEnumerable<SafetyProperty> WithinDays =>
    [
        Alone(Grade.UrgentDays, Cancer, "has or had cancer"),
        Alone(Grade.UrgentDays, Fragility, "may have thin bones"),
        Alone(Grade.UrgentDays, Constitutional, "loses weight, sweats at night, has pain that never eases, or a lump"),
        Seen(Grade.UrgentDays, "child", "is under 16", [Age], a => a.Number(Age) < 16),
        Seen(Grade.UrgentDays, "worsening_with_leg", "has worsening pain with leg symptoms",
            [Status, LegSymptoms], a => a.Is(Status, "worsening") && a.IsAny(LegSymptoms, LegTrouble)),
        Seen(Grade.UrgentDays, "worsening_and_severe", "has worsening pain of seven or more", [Status, Pain], a => a.Is(Status, "worsening") && a.Number(Pain) >= 7),
    ];

    private static IEnumerable<SafetyProperty> Routine =>
    [
        Seen(Grade.RoutineReferral, "new_pain", "has new pain", [Status], a => a.Is(Status, "new")),
        Seen(Grade.RoutineReferral, "worsening_pain", "has worsening pain", [Status], a => a.Is(Status, "worsening")),
        Seen(Grade.RoutineReferral, "course_unknown", "cannot say how the pain has changed", [Status], a => a.IsUnsure(Status)),
        Seen(Grade.RoutineReferral, "stable_but_early", "has stable pain in an episode under six weeks, or of unknown length",
            [Status, EpisodeWeeks], a => a.Is(Status, "stable") && (a.Number(EpisodeWeeks) < 6 || a.IsUnsure(EpisodeWeeks))),
        Alone(Grade.RoutineReferral, Inflammatory, "has long morning stiffness that began young"),
        Alone(Grade.RoutineReferral, Pregnant, "is pregnant"),
        Seen(Grade.RoutineReferral, "severe_pain", "has pain of seven or more", [Pain], a => a.Number(Pain) >= 7),
        Seen(Grade.RoutineReferral, "never_assessed", "has had stable pain for six weeks or more that nobody has looked at",
            [Status, EpisodeWeeks, Diagnosis], a => a.Is(Status, "stable") && a.Number(EpisodeWeeks) >= 6 && a.Is(Diagnosis, "none_told")),
        Alone(Grade.RoutineReferral, ExercisePainLasts, "has pain for more than a day after exercise"),
    ];

    private static IEnumerable<SafetyProperty> OfTheMind =>
    [
        Seen(Grade.RoutineReferral, "distress_high", "is very distressed", [Distress], a => a.Is(Distress, "very_much")),
        Seen(Grade.RoutineReferral, "fear_high", "fears very much to move", [FearOfMovement], a => a.Is(FearOfMovement, "very_much")),
        Seen(Grade.RoutineReferral, "distress_and_fear", "is quite distressed and quite afraid to move",
            [Distress, FearOfMovement], a => a.Is(Distress, "quite_a_lot") && a.Is(FearOfMovement, "quite_a_lot")),
    ];

    private static IEnumerable<SafetyProperty> Referred =>
    [
        new("new_or_worsening_referred", "Whoever has new or worsening pain, or cannot say which, is told whom to see.",
            new([Status], a => a.IsAny(Status, "new", "worsening") || a.IsUnsure(Status)), new Expectation.Referral()),
        new("early_referred", "Whoever is in the first six weeks is told whom to see.",
            new([EpisodeWeeks], a => a.Number(EpisodeWeeks) < 6), new Expectation.Referral()),
        new("graded_referred", "Whoever is graded for a clinician is told whom to see.", KindOfPerson.Anyone, new Expectation.Referral())
        {
            At = [Grade.Emergency, Grade.SameDay, Grade.UrgentDays, Grade.RoutineReferral],
        },
    ];

    private static bool HasNewPainWithCancer(Answers answers) => answers.Is(Cancer, "yes") && answers.IsAny(Status, "new", "worsening");

    private static SafetyProperty Alone(Grade least, string sign, string who) => Seen(least, $"{sign}_alone", who, [sign], a => a.Is(sign, "yes"));

    private static SafetyProperty Seen(Grade least, string id, string who, ImmutableArray<string> looksAt, Func<Answers, bool> test)
    {
        string when = least switch
        {
            Grade.SameDay => "the same day",
            Grade.UrgentDays => "within days",
            _ => "by appointment",
        };
        return new(id, $"Whoever {who}, must be seen {when} or sooner.", new KindOfPerson(looksAt, test), new Expectation.AtMost(least));
    }
}
