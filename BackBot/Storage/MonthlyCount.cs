using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Storage;

/// <summary>How often something was, in one month.</summary>
/// <param name="Month">UTC, as <c>2026-03</c>.</param>
public sealed record MonthlyCount(string Month, string What, Grade Grade, string Language, string Value, long Number);

/// <summary>Reads the counts for whoever runs the service, by month: a fixed grid, so that no two views can be subtracted.</summary>
public interface ICounts
{
    /// <summary>The same words for every engine.</summary>
    protected const string ByMonth = """
        SELECT substr(day, 1, 7), what, grade, language, value, sum(number) FROM counts
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        """;

    ValueTask<ImmutableArray<MonthlyCount>> ReadCounts(CancellationToken cancel);
}
