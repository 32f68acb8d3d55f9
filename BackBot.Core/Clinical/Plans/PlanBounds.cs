namespace BackBot.Clinical.Plans;

/// <summary>What no week goes beyond, whoever it is for. BackBot's own careful bounds; proved for every week that can come out.</summary>
public static class PlanBounds
{
    public const int Days = 7, FewestSessions = 2, MostSessions = 3;

    /// <summary>Different exercises on one day, walking and breathing among them.</summary>
    public const int MostExercises = 7;

    /// <summary>Minutes of one day, walking included.</summary>
    public const double MostMinutes = 60;

    /// <summary>Minutes of walking: of a day, and of a week (the WHO's weekly 150–300 minutes are the upper end, not the start).</summary>
    public const int MostWalking = 30, MostWalkingWeek = 210;

    public const int MostSets = 3, MostRepeats = 16, LongestHold = 60;
}
