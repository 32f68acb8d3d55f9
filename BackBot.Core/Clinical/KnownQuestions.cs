using System.Collections.Immutable;

namespace BackBot.Clinical;

/// <summary>Every question that code names, so that content which lost or renamed one is refused instead of going blind.</summary>
public static class KnownQuestions
{
    public const string Age = "age";
    public const string Where = "where";
    public const string Status = "status";
    public const string EpisodeWeeks = "episode_weeks";
    public const string Pain = "pain_0_10";
    public const string PainTiming = "pain_timing";
    public const string LegSymptoms = "leg_symptoms";
    public const string Diagnosis = "diagnosis";
    public const string Cause = "cause";
    public const string ExerciseResponse = "exercise_response";
    public const string ExercisePainLasts = "exercise_pain_lasts";
    public const string Direction = "direction";

    public const string Saddle = "ce_saddle";
    public const string Bladder = "ce_bladder";
    public const string Bowel = "ce_bowel";
    public const string Sexual = "ce_sexual";
    public const string BothLegs = "ce_both_legs";
    public const string LegWeakness = "leg_weakness";
    public const string LegWeaknessCourse = "leg_weakness_course";
    public const string MajorTrauma = "major_trauma";
    public const string Chest = "chest";
    public const string Vascular = "vascular";
    public const string RedFlagChange = "red_flag_change";
    public const string Infection = "infection";
    public const string InfectionSevere = "infection_severe";
    public const string Cancer = "cancer";
    public const string Constitutional = "constitutional";
    public const string Fragility = "fragility";
    public const string StandStraight = "stand_straight";
    public const string Visceral = "visceral";
    public const string Inflammatory = "inflammatory";
    public const string Pregnant = "pregnant";
    public const string PregnancyAlarm = "pregnancy_alarm";
    public const string PregnancyHeavy = "pregnancy_heavy";
    public const string Crisis = "crisis";
    public const string CrisisDanger = "crisis_danger";
    public const string ChildFever = "child_fever";
    public const string ChildNightPain = "child_night_pain";
    public const string ChildLimp = "child_limp";
    public const string ChildWeakness = "child_weakness";

    public const string OnsetSudden = "onset_sudden";
    public const string SmokerOrBloodPressure = "smoker_or_bp";
    public const string Unsteady = "unsteady";
    public const string BloodThinner = "blood_thinner";
    public const string SpinalProcedure = "spinal_procedure";
    public const string Unrelenting = "unrelenting";
    public const string DiabetesOrImmune = "diabetes_or_immune";
    public const string TraumaExamined = "trauma_examined";
    public const string Distress = "distress";
    public const string FearOfMovement = "fear_of_movement";
    public const string BoneHealth = "bone_health";
    public const string HeartEffort = "heart_effort";
    public const string DizzyFalls = "dizzy_falls";
    public const string RecentOperation = "recent_operation";
    public const string RecentBirth = "recent_birth";
    public const string ToldNotToExercise = "told_not_to_exercise";

    /// <summary>Signs of pressure on the nerves to bladder, bowel and legs.</summary>
    public static readonly ImmutableArray<string> CaudaEquina = [Saddle, Bladder, Bowel, Sexual, BothLegs];

    /// <summary>Ticked before exercise. They shape what is advised, never how soon someone is seen.</summary>
    public static readonly ImmutableArray<string> Readiness = [BoneHealth, HeartEffort, DizzyFalls, RecentOperation, RecentBirth, ToldNotToExercise];

    /// <summary>Content without one of these is refused: what code proves would be proved of nobody.</summary>
    public static readonly ImmutableArray<string> Required =
    [
        Age, Where, Status, EpisodeWeeks, Pain, PainTiming, LegSymptoms, Diagnosis, Cause, ExerciseResponse, ExercisePainLasts, Direction,
        .. CaudaEquina, LegWeakness, LegWeaknessCourse, MajorTrauma, Chest, Vascular, RedFlagChange, Infection, InfectionSevere, Cancer, Constitutional,
        Fragility, StandStraight, Visceral, Inflammatory, Pregnant, PregnancyAlarm, PregnancyHeavy, Crisis, CrisisDanger,
        ChildFever, ChildNightPain, ChildLimp, ChildWeakness,
        OnsetSudden, SmokerOrBloodPressure, Unsteady, BloodThinner, SpinalProcedure, Unrelenting, DiabetesOrImmune, TraumaExamined,
        Distress, FearOfMovement, .. Readiness,
    ];
}
