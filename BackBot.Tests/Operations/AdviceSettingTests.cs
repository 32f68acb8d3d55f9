using BackBot.Evaluation;
using BackBot.Operations;

namespace BackBot.Tests.Operations;

/// <summary>A talk in the terminal and the example patients hear the kill switch as the service does.</summary>
public class AdviceSettingTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("perhaps", false)]
    public void Applied_AsTheSwitchStands_KeepsOrTakesOutTheAdvice(string? given, bool hasAdvice) =>
        Assert.Equal(hasAdvice, AdviceSetting.Applied(TestContent.Shipped, given).HasAdvice);

    [Fact]
    public void Evaluate_WithTheSwitchOff_GivesNobodySelfCare()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Data", "vignettes.yaml");
        using var told = new StringWriter();
        EvaluateCommand.Evaluate(Yaml.Root(File.ReadAllText(file), file), CommandLine.Read([$"{AdviceSetting.Option}=false"], [AdviceSetting.Option], [])!, told);

        Assert.DoesNotMatch(@"(?m)^\S+ \d [56] ", told.ToString());
        Assert.Matches(@"(?m)^\S+ \d 1 ", told.ToString());
    }
}
