namespace BackBot.Clinical;

/// <summary>The names of the grades as content, transcripts and JSON write them.</summary>
public static class GradeNames
{
    private static readonly string[] Names =
        ["emergency", "same_day", "urgent_days", "routine_referral", "self_care_review", "maintain"];

    public static IReadOnlyList<string> All => Names;

    public static string Name(this Grade grade) => Names[(int)grade - 1];

    /// <summary>Reads a name; null if it names no grade.</summary>
    public static Grade? Parse(string name)
    {
        int at = Array.IndexOf(Names, name);
        return at < 0 ? null : (Grade)(at + 1);
    }

    public static Grade MoreUrgent(Grade first, Grade second) => (Grade)Math.Min((int)first, (int)second);
}
