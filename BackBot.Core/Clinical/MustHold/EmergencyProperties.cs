using System.Collections.Immutable;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Clinical.MustHold;

/// <summary>Who must be told to call for help at once.</summary>
/// <remarks>
/// Stated from the raw answers, without the rules and without the floor in code. Sources: GIRFT 2023, NHS back pain page, NICE NG156
/// and NG234, Finucane 2020, Yusuf 2019.
/// </remarks>
internal static class EmergencyProperties
{
    private static readonly ImmutableArray<(string Sign, string Words)> NewSigns =
    [
        (Saddle, "changed feeling between the legs"), (Bladder, "a change in passing water"), (Bowel, "lost control or feeling of the bowel"),
        (Sexual, "lost feeling or function during sex"), (BothLegs, "pain, tingling, numbness or weakness in both legs"),
        (Chest, "chest pain, short breath or pain into the arm or jaw"), (Vascular, "sudden tearing pain, fainting or a known aneurysm"),
    ];

    private static readonly ImmutableArray<string> GraveCourses = ["growing", "both_sides", "cannot_walk"];

    public static IEnumerable<SafetyProperty> All => [.. OfOneSign, .. OfWeakness, .. OfPairs];

    private static IEnumerable<SafetyProperty> OfOneSign =>
    [
        .. NewSigns.Select(sign => Emergency($"{sign.Sign}_new", $"Whoever has {sign.Words}, and does not call it old and unchanged",
            [sign.Sign, RedFlagChange], a => a.Is(sign.Sign, "yes") && !a.Is(RedFlagChange, "unchanged"))),
        .. NewSigns.Select(sign => Emergency($"{sign.Sign}_doubt", $"Whoever is not sure about {sign.Words}, and does not call it old and unchanged",
            [sign.Sign, RedFlagChange], a => a.IsUnsure(sign.Sign) && !a.Is(RedFlagChange, "unchanged"))),
        Emergency("vascular_with_new_pain", "Whoever has an old sign of the main blood vessel with pain that is new or worsening, or whose course they do not know",
            [Vascular, Status], a => a.IsYesOrUnsure(Vascular) && IsFresh(a)),
        Emergency("major_trauma_new", "Whoever had a serious crash, fall or blow that is not long past and was not examined",
            [MajorTrauma, RedFlagChange, TraumaExamined],
            a => a.Is(MajorTrauma, "yes") && !a.Is(RedFlagChange, "unchanged") && !a.Is(TraumaExamined, "yes")),
        Emergency("both_legs_new", "Whoever has trouble in both legs with new or worsening pain, and calls it new",
            [LegSymptoms, Status, RedFlagChange],
            a => a.Is(LegSymptoms, "both_legs") && a.IsAny(Status, "new", "worsening") && a.Is(RedFlagChange, "new")),
        Emergency("crisis_danger", "Whoever has a plan or intent to end their life, took an overdose or meets violence",
            [CrisisDanger], a => a.Is(CrisisDanger, "yes")),
    ];

    private static IEnumerable<SafetyProperty> OfWeakness =>
    [
        .. GraveCourses.Select(course => Emergency(
            $"leg_weakness_{course}", $"Whoever has a leg that gets weak ({course.Replace('_', ' ')})",
            [LegWeakness, LegWeaknessCourse], a => a.Is(LegWeakness, "yes") && a.Is(LegWeaknessCourse, course))),
        Emergency("leg_weakness_cancer", "Whoever has a weak leg, not known as old and unchanged, and has or had cancer",
            [LegWeakness, LegWeaknessCourse, Cancer], a => IsWeak(a) && a.Is(Cancer, "yes")),
        Emergency("leg_weakness_infection", "Whoever has a weak leg, not known as old and unchanged, and signs of infection",
            [LegWeakness, LegWeaknessCourse, Infection], a => IsWeak(a) && a.Is(Infection, "yes")),
    ];

    private static IEnumerable<SafetyProperty> OfPairs =>
    [
        Emergency("infection_severe", "Whoever has signs of infection and is confused or collapsing",
            [Infection, InfectionSevere], a => a.Is(Infection, "yes") && a.Is(InfectionSevere, "yes")),
        Emergency("cancer_bladder", "Whoever has or had cancer and has a new change in passing water",
            [Cancer, Bladder, RedFlagChange], a => a.Is(Cancer, "yes") && a.Is(Bladder, "yes") && !a.Is(RedFlagChange, "unchanged")),
        Emergency("cancer_bowel", "Whoever has or had cancer and has a new change of the bowel",
            [Cancer, Bowel, RedFlagChange], a => a.Is(Cancer, "yes") && a.Is(Bowel, "yes") && !a.Is(RedFlagChange, "unchanged")),
        Emergency("cancer_unsteady", "Whoever has or had cancer and walks unsteadily",
            [Cancer, Unsteady], a => a.Is(Cancer, "yes") && a.Is(Unsteady, "yes")),
        Emergency("pregnancy_heavy", "Whoever has warning signs in pregnancy with heavy bleeding or constant severe pain",
            [PregnancyAlarm, PregnancyHeavy], a => a.Is(PregnancyAlarm, "yes") && a.Is(PregnancyHeavy, "yes")),
        Emergency("sudden_from_60", "Whoever is 60 or older, smokes or has high blood pressure, and has pain that came suddenly and is new, worsening or of unknown course",
            [Age, OnsetSudden, SmokerOrBloodPressure, Status], a => IsSuddenAtRisk(a) && a.Number(Age) >= 60 && IsFresh(a)),
        Emergency("fall_on_blood_thinner", "Whoever takes a blood thinner and has pain from a fall or accident that is new, worsening or of unknown course",
            [Cause, Status, BloodThinner],
            a => a.Is(Cause, "fall_or_accident") && IsFresh(a) && a.Is(BloodThinner, "yes")),
        Emergency("infection_after_procedure", "Whoever has signs of infection and leg symptoms after a spine operation or injection",
            [Infection, SpinalProcedure, LegSymptoms],
            a => a.Is(Infection, "yes") && a.Is(SpinalProcedure, "yes") && a.IsAny(LegSymptoms, "one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness")),
    ];

    private static bool IsSuddenAtRisk(Answers answers) => answers.Is(OnsetSudden, "yes") && answers.Is(SmokerOrBloodPressure, "yes");

    /// <summary>A course that nobody knows counts as new.</summary>
    private static bool IsFresh(Answers answers) => answers.IsAny(Status, "new", "worsening") || answers.IsUnsure(Status);

    private static bool IsWeak(Answers answers) => answers.Is(LegWeakness, "yes") && !answers.Is(LegWeaknessCourse, "old_unchanged");

    private static SafetyProperty Emergency(string id, string who, ImmutableArray<string> looksAt, Func<Answers, bool> test) =>
        new(id, $"{who}, must get help at once.", new KindOfPerson(looksAt, test), new Expectation.AtMost(Grade.Emergency));
}
