using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;

namespace BackBot.Pages.Plans;

/// <summary>What a form of the page says about a day.</summary>
static class PlanNote
{
    /// <summary>Days back that may still be noted, and days ahead where the reader's calendar is ahead of ours.</summary>
    private const int MostBack = 35, MostAhead = 7;

    private const int MostPain = 10;

    /// <summary>Null if it is no form of this page. What it ticks that no plan can hold is passed over.</summary>
    public static DoneDay? Read(IFormCollection form, KeptPlan plan, ExerciseLibrary library, DateOnly today)
    {
        if (!DateOnly.TryParseExact(form["day"].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (day < today.AddDays(-MostBack) || day > today.AddDays(MostAhead)) return null;
        var done = form["done"].OfType<string>().Distinct(StringComparer.Ordinal).Select(library.Find).OfType<Exercise>().Take(PlanBounds.MostExercises).ToImmutableArray();
        var planned = plan.Week(library)?.Days[(((day.DayNumber - plan.Start.DayNumber) % PlanBounds.Days) + PlanBounds.Days) % PlanBounds.Days];
        double minutes = done.Sum(exercise => (planned?.Exercises.FirstOrDefault(one => one.Exercise.Id == exercise.Id) ?? new PlannedExercise(exercise, exercise.At(DoseLevel.Low))).Minutes);
        return new DoneDay(day, [.. done.Select(exercise => exercise.Id)], (int)Math.Min(PlanBounds.MostMinutes, Math.Ceiling(minutes)), Pain(form["before"]), Pain(form["after"]));
    }

    private static int? Pain(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int pain) && pain <= MostPain ? pain : null;
}
