using BackBot.Benchmarks.Conformance;

namespace BackBot.Tests.Conformance.Recognizers;

/// <summary>The entity grammars against the public specifications of another recogniser.</summary>
public sealed class ConformanceTests
{
    private const double Least = 0.95;

    [SpecsFact]
    public void Scope_OfEachLanguage_IsReadAsSpecified()
    {
        foreach (var language in ConformanceRun.Of(Spec.All(SpecsFactAttribute.Folder), Scope.Shipped()).GroupBy(line => line.File.Split('/')[0]))
            Assert.True(language.Sum(line => line.Passed) >= Least * language.Sum(line => line.Scope), string.Join('\n', language));
    }

    [SpecsFact]
    public void Scope_OfAllButNumbersAndTimes_IsWhole()
    {
        foreach (var line in ConformanceRun.Of(Spec.All(SpecsFactAttribute.Folder), Scope.Shipped()))
            Assert.True(line.Scope == line.Total || line.File.EndsWith("/Number", StringComparison.Ordinal) || line.File.EndsWith("/DateTime", StringComparison.Ordinal), line.ToString());
    }

    [SpecsFact]
    public void Rules_Each_LeaveSomethingOut()
    {
        var scope = Scope.Shipped();
        var used = Spec.All(SpecsFactAttribute.Folder).Select(scope.Why).ToHashSet();
        Assert.All(scope.Rules, rule => Assert.Contains(rule.Name, used));
    }

    /// <summary>More than half of the times are declared: what answers "since when", and what lies ahead or on a firm's calendar does not.</summary>
    [SpecsFact]
    public void Scope_OfTimes_IsMoreThanHalf() =>
        Assert.All(ConformanceRun.Of(Spec.All(SpecsFactAttribute.Folder), Scope.Shipped()).Where(line => line.File.EndsWith("/DateTime", StringComparison.Ordinal)),
            line => Assert.True(line.Scope > 0.5 * line.Total, line.ToString()));

    [Fact]
    public void Rules_Each_GiveTheirReason() => Assert.All(Scope.Shipped().Rules, rule => Assert.True(rule.Reason.Length > 20, rule.Name));

    [Fact]
    public void Command_FolderThatIsNone_AnswersTwo() => Assert.Equal(2, ConformanceRun.Run([Path.Combine(Path.GetTempPath(), "no-such-folder")]));

    [Fact]
    public void Command_FolderOfWrongReadings_AnswersOne()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "English"));
        File.WriteAllText(Path.Combine(folder, "English", "Age.json"),
            """[{"Input": "I am 5 years old", "Results": [{"Text": "5 years old", "Start": 5, "End": 15, "TypeName": "age", "Resolution": {"value": "6", "unit": "Year"}}]}]""");
        Assert.Equal(1, ConformanceRun.Run([folder]));
        Directory.Delete(folder, true);
    }
}
