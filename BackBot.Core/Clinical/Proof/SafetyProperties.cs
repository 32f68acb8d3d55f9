using System.Collections.Immutable;

namespace BackBot.Clinical.Proof;

/// <summary>Something that must hold for every person, whatever the rules say.</summary>
/// <param name="Says">The sentence a clinician signs.</param>
/// <param name="Holds">Judged from the raw answers and what came out, never from the rules.</param>
public sealed record SafetyProperty(string Id, string Says, Func<Answers, Assessment, bool> Holds);

/// <summary>The properties that no content may break.</summary>
/// <remarks>Sources: GIRFT 2023, NICE NG59, NG156 and NG234, Finucane 2020.</remarks>
public static class SafetyProperties
{
    /// <summary>Questions that the properties look at besides those that rules name.</summary>
    public static readonly ImmutableArray<string> LookedAt =
    [
        "age", "status", "episode_weeks", "pain_0_10", "leg_symptoms", "diagnosis", "red_flag_change", "leg_weakness_course",
        "ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs", "leg_weakness", "major_trauma", "chest", "vascular",
        "infection", "cancer", "constitutional", "fragility", "visceral", "inflammatory", "pregnant", "pregnancy_alarm", "crisis", "crisis_danger",
    ];

    /// <summary>The least urgent grade that a sign alone may be given.</summary>
    private static readonly ImmutableArray<(string Flag, Grade Least)> Alone =
    [
        ("leg_weakness", Grade.SameDay), ("infection", Grade.SameDay), ("visceral", Grade.SameDay), ("pregnancy_alarm", Grade.SameDay),
        ("crisis", Grade.SameDay), ("cancer", Grade.UrgentDays), ("fragility", Grade.UrgentDays), ("constitutional", Grade.UrgentDays),
        ("inflammatory", Grade.RoutineReferral), ("pregnant", Grade.RoutineReferral),
    ];

    public static readonly ImmutableArray<SafetyProperty> All =
    [
        new("floor", "The grade is never less urgent than the floor written in code.", (answers, told) => told.Grade <= SafetyFloor.Of(answers)),
        new("new_or_worsening", "Pain that is new or worsening is graded 4 or more urgent, with a referral.",
            (answers, told) => !SafetyFloor.IsNewOrWorsening(answers) || (told.Grade <= Grade.RoutineReferral && told.Referral)),
        new("young_episode", "An episode under six weeks always shows the referral sentence.",
            (answers, told) => answers.Number("episode_weeks") is not < SafetyFloor.NewEpisodeWeeks || told.Referral),
        new("sign_alone", "A danger sign is never graded less urgent than its own grade.", HasGradeOfEachSign),
        new("child", "Back pain under 16 is seen within days.", (answers, told) => answers.Number("age") is not < 16 || told.Grade <= Grade.UrgentDays),
        new("no_exercise_in_emergency", "Grade 1 comes with no word of exercise.",
            (_, told) => told.Grade > Grade.Emergency || told.Advice.All(given => given.Advice.Exercise == ExerciseKind.None)),
        new("no_new_exercise_before_seen", "Grades 2 and 3 start no new exercise.",
            (_, told) => told.Grade > Grade.UrgentDays || told.Advice.All(given => given.Advice.Exercise != ExerciseKind.New)),
        new("safety_net", "Everyone is told when to get help sooner, and reads the disclaimer.",
            (_, told) => told.Gives("safety_net") && told.Gives("disclaimer")),
        new("no_hamstring_stretch", "Nobody with sciatica or leg pain is told to stretch the hamstrings.",
            (answers, told) => !HasLegPain(answers) || !told.Gives("hamstring_stretch")),
        new("exactly_one_grade", "Exactly one of the six grades comes out.", (_, told) => Enum.IsDefined(told.Grade)),
    ];

    private static bool HasGradeOfEachSign(Answers answers, Assessment told) => Alone.All(sign =>
        !answers.Is(sign.Flag, "yes")
        || (sign.Flag == "leg_weakness" && answers.Is("leg_weakness_course", "old_unchanged"))
        || told.Grade <= sign.Least);

    private static bool HasLegPain(Answers answers) =>
        answers.Is("diagnosis", "sciatica") || answers.Is("leg_symptoms", "one_leg_pain") || answers.Is("leg_symptoms", "one_leg_pain_tingling");
}
