using System.Collections.Immutable;
using BackBot.Clinical.Exercises;

namespace BackBot.Clinical.Plans;

/// <summary>An exercise of a day, with how much of it.</summary>
public sealed record PlannedExercise(Exercise Exercise, Dose Dose)
{
    public double Minutes => Dose.Takes(Exercise.Sides);
}

/// <summary>One day of a week.</summary>
/// <param name="Number">1–7.</param>
/// <param name="Kind">What the day is for.</param>
public sealed record PlanDay(int Number, DayKind Kind, ImmutableArray<PlannedExercise> Exercises)
{
    public int WalkingMinutes => Exercises.Where(one => one.Exercise.Group == "walk").Sum(one => one.Dose.Minutes);

    public double Minutes => Exercises.Sum(one => one.Minutes);
}

public enum DayKind
{
    /// <summary>Walking and small movements.</summary>
    Move,

    /// <summary>A strength session.</summary>
    Strength,

    /// <summary>Rest, with breathing; usual moving about.</summary>
    Rest,
}

/// <summary>A week, and what to do on a bad day.</summary>
public sealed record WeekPlan(PlanFace Face, DoseLevel Level, ImmutableArray<PlanDay> Days, ImmutableArray<PlannedExercise> BadDay)
{
    /// <summary>Every exercise of it once, in the order in which it comes first.</summary>
    public ImmutableArray<Exercise> Exercises => [.. Days.SelectMany(day => day.Exercises).Concat(BadDay).Select(one => one.Exercise).DistinctBy(exercise => exercise.Id)];
}
