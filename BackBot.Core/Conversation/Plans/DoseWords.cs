using System.Globalization;
using BackBot.Clinical.Exercises;
using BackBot.Clinical.Plans;

namespace BackBot.Conversation.Plans;

/// <summary>How much of an exercise, in a few words: "2 × 8, hold 3 s, on each side".</summary>
public static class DoseWords
{
    public static string Of(PlannedExercise planned, PlanWords words)
    {
        var dose = planned.Dose;
        if (dose.IsTimed) return Fill(words["minutes"], "minutes", dose.Minutes);
        string sides = planned.Exercise.Sides switch
        {
            Sides.Each => words["each"],
            Sides.Turns => words["turns"],
            _ => "",
        };
        string[] parts =
        [
            Fill(words["repeats"], "sets", dose.Sets).Replace("{repeats}", dose.Repeats.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            dose.HoldSeconds > 0 ? Fill(words["held"], "seconds", dose.HoldSeconds) : "", sides,
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Fill(string text, string name, int number) =>
        text.Replace($"{{{name}}}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
