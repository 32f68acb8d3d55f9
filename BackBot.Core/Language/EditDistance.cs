namespace BackBot.Language;

/// <summary>Damerau–Levenshtein distance (optimal string alignment): inserts, removals, replacements and swaps of neighbours.</summary>
internal static class EditDistance
{
    public static int Between(string one, string other)
    {
        // Three rows; on the stack for words of usual length.
        int width = other.Length + 1;
        Span<int> rows = width <= 64 ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = rows[..width], previous = rows[width..(2 * width)], current = rows[(2 * width)..];
        for (int j = 0; j <= other.Length; j++) previous[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replace = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[other.Length];
    }
}
