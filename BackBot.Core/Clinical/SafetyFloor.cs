using System.Collections.Immutable;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Clinical;

/// <summary>One line of the floor: for whom, and the least urgent grade they may be given.</summary>
public sealed record FloorLine(Grade Grade, KindOfPerson For);

/// <summary>
/// The least urgency that content can never talk away: it is written here, in code, from the raw answers, so that a
/// slip of the pen in a rule file cannot send a person home who must be seen.
/// </summary>
/// <remarks>
/// Pure. Sources: GIRFT 2023 (cauda equina), NICE NG156 (aorta), NICE NG234 (cancer), Finucane 2020 (pairs of signs),
/// NICE NG59 1.1.1 (new or changed symptoms).
/// </remarks>
public static class SafetyFloor
{
    /// <summary>An episode shorter than this has not shown what it is, even if it feels stable. In weeks.</summary>
    public const double NewEpisodeWeeks = 6;

    /// <summary>From this age on, sudden pain in a smoker or with high blood pressure may be the main blood vessel. In years.</summary>
    public const double VesselAge = 60;

    private static readonly KindOfPerson NewOrWorsening = new([Status], answers => answers.IsAny(Status, "new", "worsening") || answers.IsUnsure(Status));

    private static readonly KindOfPerson StableButEarly = new([Status, EpisodeWeeks], answers => answers.Is(Status, "stable") && IsEarly(answers));

    private static readonly KindOfPerson Early = new([EpisodeWeeks], IsEarly);

    /// <summary>Every line. The floor of a person is the most urgent of the lines that hold.</summary>
    public static ImmutableArray<FloorLine> Lines { get; } =
    [
        .. CaudaEquina.Append(Chest).Select(sign => Emergency([sign, RedFlagChange], answers => answers.IsYesOrUnsure(sign) && !IsUnchanged(answers))),
        Emergency([Vascular, RedFlagChange, Status],
            answers => answers.IsYesOrUnsure(Vascular) && (!IsUnchanged(answers) || NewOrWorsening.Includes(answers))),
        Emergency([MajorTrauma, RedFlagChange, TraumaExamined],
            answers => answers.Is(MajorTrauma, "yes") && !IsUnchanged(answers) && !answers.Is(TraumaExamined, "yes")),
        Emergency([LegSymptoms, Status, RedFlagChange],
            answers => answers.Is(LegSymptoms, "both_legs") && answers.IsAny(Status, "new", "worsening") && answers.Is(RedFlagChange, "new")),
        Emergency([LegWeakness, LegWeaknessCourse],
            answers => answers.Is(LegWeakness, "yes") && answers.IsAny(LegWeaknessCourse, "growing", "both_sides", "cannot_walk")),
        Emergency([LegWeakness, LegWeaknessCourse, Cancer], answers => IsWeak(answers) && answers.Is(Cancer, "yes")),
        Emergency([LegWeakness, LegWeaknessCourse, Infection], answers => IsWeak(answers) && answers.Is(Infection, "yes")),
        Emergency([Infection, InfectionSevere], answers => answers.Is(Infection, "yes") && answers.Is(InfectionSevere, "yes")),
        Emergency([Infection, SpinalProcedure, LegSymptoms],
            answers => answers.Is(Infection, "yes") && answers.Is(SpinalProcedure, "yes") && HasLegSymptoms(answers)),
        Emergency([Cancer, Unsteady], answers => answers.Is(Cancer, "yes") && answers.Is(Unsteady, "yes")),
        Emergency([OnsetSudden, SmokerOrBloodPressure, Status, Age], answers =>
            answers.Number(Age) >= VesselAge && answers.Is(OnsetSudden, "yes") && answers.Is(SmokerOrBloodPressure, "yes") && NewOrWorsening.Includes(answers)),
        Emergency([Cause, Status, BloodThinner],
            answers => answers.Is(Cause, "fall_or_accident") && answers.Is(BloodThinner, "yes") && NewOrWorsening.Includes(answers)),
        Emergency([PregnancyAlarm, PregnancyHeavy], answers => answers.Is(PregnancyAlarm, "yes") && answers.Is(PregnancyHeavy, "yes")),
        Emergency([CrisisDanger], answers => answers.Is(CrisisDanger, "yes")),
        new(Grade.SameDay, new([Constitutional, Unrelenting, DiabetesOrImmune],
            answers => answers.Is(Constitutional, "yes") && answers.Is(Unrelenting, "yes") && answers.Is(DiabetesOrImmune, "yes"))),
        new(Grade.RoutineReferral, NewOrWorsening),
        new(Grade.RoutineReferral, StableButEarly),
    ];

    /// <summary>Whoever is shown the referral sentence whatever the grade: new, worsening or young pain, also when it is getting better.</summary>
    public static ImmutableArray<KindOfPerson> Referred { get; } = [NewOrWorsening, Early];

    /// <summary>The least urgent grade that these answers may be given.</summary>
    public static Grade Of(Answers answers) =>
        Lines.Where(line => line.For.Includes(answers)).Select(line => line.Grade).DefaultIfEmpty(Grade.Maintain).Min();

    /// <summary>A referral sentence is shown for every young episode, also when it is getting better.</summary>
    public static bool ShowsReferral(Answers answers) => Referred.Any(kind => kind.Includes(answers));

    public static bool IsNewOrWorsening(Answers answers) => NewOrWorsening.Includes(answers);

    private static FloorLine Emergency(ImmutableArray<string> looksAt, Func<Answers, bool> test) => new(Grade.Emergency, new(looksAt, test));

    private static bool IsUnchanged(Answers answers) => answers.Is(RedFlagChange, "unchanged");

    private static bool IsWeak(Answers answers) => answers.Is(LegWeakness, "yes") && !answers.Is(LegWeaknessCourse, "old_unchanged");

    private static bool IsEarly(Answers answers) => answers.Number(EpisodeWeeks) < NewEpisodeWeeks;

    private static bool HasLegSymptoms(Answers answers) => answers.IsAny(LegSymptoms, "one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness");
}
