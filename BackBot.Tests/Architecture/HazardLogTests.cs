using System.Reflection;

namespace BackBot.Tests.Architecture;

/// <summary>The hazard log names tests that exist, and its risks follow from its own scale.</summary>
public class HazardLogTests
{
    private const string Scale = "| low | 1 | 2 | 2 | 3 | 4 |\n| very low | 1 | 1 | 2 | 2 | 3 |\n\n";

    private const string Good =
        "### H01 · A\n\n- **Cause:** a\n- **Harm:** b\n- **At first:** major × low = 3\n- **Controls:** c\n- **Proved by:** `HazardLogTests.Log_Shipped_HasNoFault`\n" +
        "- **Left:** major × very low = 2. d\n- **Owner:** e. **State:** controlled\n";

    private static readonly string Shipped = Repository.Texts.Single(file => file.Path == "docs/safety.md").Text;

    [Fact]
    public void Log_Shipped_HasNoFault()
    {
        string faults = string.Join('\n', HazardLog.Faults(Shipped, IsTest));
        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public void Log_Shipped_HasTwentyFiveHazardsAndCountsThemRight()
    {
        var hazards = HazardLog.Read(Shipped);
        int In(string state) => hazards.Count(hazard => hazard.State == state);
        Assert.True(hazards.Count >= 25);
        Assert.Contains(
            $"{hazards.Count} hazards: {In("controlled")} controlled, {In("partly controlled")} partly, {In("not yet controlled")} not yet", Shipped, StringComparison.Ordinal);
        var grave = hazards.Where(hazard => hazard.RiskLeft >= HazardLog.Unacceptable).Select(hazard => hazard.Id);
        Assert.Contains($"risk 4 or 5 remains for {string.Join(", ", grave)}.", Shipped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shipped", "Shipped", null)]
    [InlineData("Log_Shipped_HasNoFault", "Log_Shipped_HasNoSuchTest", "H01 is proved by HazardLogTests.Log_Shipped_HasNoSuchTest, which is no test")]
    [InlineData("HazardLogTests.Log", "Repository.Log", "which is no test")]
    [InlineData("major × low = 3", "major × low = 2", "H01: major × low = 2 should be 3")]
    [InlineData("major × low = 3", "big × low = 3", "is not of the form")]
    [InlineData("major × very low = 2", "catastrophic × low = 4", "H01 is controlled, yet its risk is 4")]
    [InlineData("- **Harm:** b\n", "", "H01 does not say: Harm")]
    [InlineData("`HazardLogTests.Log_Shipped_HasNoFault`", "no test", "H01 is controlled without a test")]
    [InlineData("**State:** controlled", "**State:** fine", "H01 has the state 'fine'")]
    [InlineData("### H01", "### H02", "H02 stands where H01 belongs")]
    public void Log_WithAFault_IsFound(string good, string bad, string? fault)
    {
        var faults = HazardLog.Faults(Scale + Good.Replace(good, bad, StringComparison.Ordinal), IsTest).ToList();
        if (fault is null) Assert.Empty(faults);
        else Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    /// <summary>True for the name of a method that runs as a test: <c>Class.Method</c>.</summary>
    private static bool IsTest(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 2 && typeof(HazardLogTests).Assembly.GetTypes().Where(type => type.Name == parts[0])
            .SelectMany(type => type.GetMethods()).Any(method => method.Name == parts[1] && method.GetCustomAttributes<FactAttribute>(inherit: true).Any());
    }
}
