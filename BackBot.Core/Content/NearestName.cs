namespace BackBot.Content;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    /// <summary>"; did you mean 'x'?" if a name is near enough, else nothing.</summary>
    public static string Hint(string written, IEnumerable<string> known)
    {
        string? best = null;
        int bound = Math.Max(2, written.Length / 3) + 1;
        foreach (string name in known)
        {
            int distance = Distance(written, name);
            if (distance < bound) (best, bound) = (name, distance);
        }
        return best is null ? "" : $"; did you mean '{best}'?";
    }

    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int cost = first[i - 1] == second[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(row[j], row[j - 1]));
                (diagonal, row[j]) = (row[j], cost);
            }
        }
        return row[^1];
    }
}
