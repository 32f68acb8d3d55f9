namespace BackBot.Tests;

/// <summary>How many cases a property test runs: fewer by default, all with <c>./test.sh --full</c>.</summary>
static class Counts
{
    public static int Of(int reduced, int full) => Environment.GetEnvironmentVariable("BACKBOT_FULL") == "1" ? full : reduced;
}
