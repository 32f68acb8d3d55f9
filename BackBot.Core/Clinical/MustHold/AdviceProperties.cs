using System.Collections.Immutable;
using static BackBot.Clinical.KnownQuestions;

namespace BackBot.Clinical.MustHold;

/// <summary>Which advice must be given, and which must never be.</summary>
/// <remarks>Stated from the raw answers, without the rules.</remarks>
internal static class AdviceProperties
{
    private const string Arching = "extension_try";
    private const string Bending = "flexion_try";
    private const string Hamstrings = "hamstring_stretch";
    private const string Strength = "strengthening_progression";
    private static readonly ImmutableArray<Grade> BeforeSeen = [Grade.SameDay, Grade.UrgentDays];

    public static IEnumerable<SafetyProperty> All => [.. Always, .. ByGrade, .. Hamstring, .. Directions, .. Loads];

    private static IEnumerable<SafetyProperty> Always =>
    [
        new("safety_net", "Everyone is told when to get help sooner.", KindOfPerson.Anyone, new Expectation.Gives("safety_net")),
        new("disclaimer", "Everyone reads the disclaimer.", KindOfPerson.Anyone, new Expectation.Gives("disclaimer")),
        new("crisis_line", "Whoever is in crisis is given the crisis line.",
            new([Crisis, CrisisDanger], a => a.Is(Crisis, "yes") || a.Is(CrisisDanger, "yes")), new Expectation.Gives("crisis_line")),
        new("crisis_no_exercise", "Whoever is in crisis is sent to no exercise.",
            new([Crisis, CrisisDanger], a => a.Is(Crisis, "yes") || a.Is(CrisisDanger, "yes")), new Expectation.NoExercise(ExerciseKind.Gentle)),
        new("maternity_unit", "Whoever has warning signs in pregnancy is given the maternity unit.",
            new([PregnancyAlarm], a => a.Is(PregnancyAlarm, "yes")), new Expectation.Gives("maternity_unit")),
    ];

    private static IEnumerable<SafetyProperty> ByGrade =>
    [
        new("emergency_call", "An emergency names the one call to make.", KindOfPerson.Anyone, new Expectation.Gives("emergency_call")) { At = [Grade.Emergency] },
        new("no_exercise_in_emergency", "An emergency comes with no word of exercise.", KindOfPerson.Anyone, new Expectation.NoExercise(ExerciseKind.Gentle))
        {
            At = [Grade.Emergency],
        },
        new("no_new_exercise_before_seen", "Whoever must be seen today or within days starts no new exercise.",
            KindOfPerson.Anyone, new Expectation.NoExercise(ExerciseKind.New)) { At = BeforeSeen },
    ];

    private static IEnumerable<SafetyProperty> Hamstring =>
    [
        Never("sciatica_no_hamstring_stretch", "has sciatica", Hamstrings, [Diagnosis], a => a.Is(Diagnosis, "sciatica")),
        Never("leg_pain_no_hamstring_stretch", "has leg symptoms, or is not sure", Hamstrings, [LegSymptoms],
            a => a.IsAny(LegSymptoms, "one_leg_pain", "one_leg_pain_tingling", "both_legs", "weakness") || a.IsUnsure(LegSymptoms)),
        Never("leg_no_hamstring_stretch", "has the pain in a leg", Hamstrings, [Where], a => a.Is(Where, "leg")),
        Never("hurt_by_exercise_no_hamstring_stretch", "is worse after exercise", Hamstrings, [ExerciseResponse], a => a.Is(ExerciseResponse, "worse")),
    ];

    private static IEnumerable<SafetyProperty> Directions =>
    [
        Never("arching_worse", "found arching back worse", Arching, [Direction], a => a.Is(Direction, "arching_worse")),
        Never("standing_worse", "is worse standing or arching", Arching, [PainTiming], a => a.Is(PainTiming, "standing_or_arching_worse")),
        Never("bending_worse", "found bending forward worse", Bending, [Direction], a => a.Is(Direction, "bending_worse")),
        .. NeverAnyWay("contradiction", "gives answers about bending and arching that contradict each other", [Direction], IsContradictory),
        .. NeverAnyWay("after_surgery_told", "was told of an operation on the back", [Diagnosis], a => a.Is(Diagnosis, "post_surgery")),
        .. NeverAnyWay("after_surgery", "has the pain since an operation", [Cause], a => a.Is(Cause, "surgery")),
        .. NeverAnyWay("pregnant", "is pregnant", [Pregnant], a => a.Is(Pregnant, "yes")),
        .. NeverAnyWay("bone_health", "has thin bones", [BoneHealth], a => a.Is(BoneHealth, "yes")),
    ];

    private static IEnumerable<SafetyProperty> Loads =>
    [
        Never("bone_health_no_hamstring_stretch", "has thin bones", Hamstrings, [BoneHealth], a => a.Is(BoneHealth, "yes")),
        Never("bone_health_no_load", "has thin bones", Strength, [BoneHealth], a => a.Is(BoneHealth, "yes")),
        Never("vascular_no_load", "has a problem of the main blood vessel", Strength, [Vascular], a => a.Is(Vascular, "yes")),
        Never("chest_no_load", "has a problem of the heart", Strength, [Chest], a => a.Is(Chest, "yes")),
        Never("sore_spots_no_load", "has sore muscle spots", Strength, [Diagnosis], a => a.Is(Diagnosis, "myofascial_trigger_points")),
        Never("hurt_by_exercise_no_load", "is worse after exercise", Strength, [ExerciseResponse], a => a.Is(ExerciseResponse, "worse")),
        Never("hurt_by_exercise_no_stretch", "is worse after exercise", "gentle_stretching", [ExerciseResponse], a => a.Is(ExerciseResponse, "worse")),
    ];

    /// <summary>Two answers that cannot both guide: the same movement eases and hurts, both ease, or one eases and "neither" or "not tried" stands beside it.</summary>
    private static bool IsContradictory(Answers answers)
    {
        bool bendingEases = answers.Is(Direction, "bending_eases"), archingEases = answers.Is(Direction, "arching_eases");
        bool contradictsItself = (bendingEases && answers.Is(Direction, "bending_worse")) || (archingEases && answers.Is(Direction, "arching_worse"));
        bool isDenied = answers.IsAny(Direction, "neither", "not_tried") && (bendingEases || archingEases);
        return contradictsItself || isDenied || (bendingEases && archingEases);
    }

    private static IEnumerable<SafetyProperty> NeverAnyWay(string id, string who, ImmutableArray<string> looksAt, Func<Answers, bool> test) =>
        [Never($"{id}_no_arching", who, Arching, looksAt, test), Never($"{id}_no_bending", who, Bending, looksAt, test)];

    private static SafetyProperty Never(string id, string who, string key, ImmutableArray<string> looksAt, Func<Answers, bool> test) =>
        new(id, $"Whoever {who}, is never given the advice '{key}'.", new KindOfPerson(looksAt, test), new Expectation.Withholds(key));
}
