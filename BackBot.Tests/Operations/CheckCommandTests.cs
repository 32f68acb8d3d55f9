using BackBot.Content;
using BackBot.Operations;

namespace BackBot.Tests.Operations;

/// <summary>What <c>check</c> prints, and how it ends.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_Shipped_IsGoodAndSaysHowMuchWasCovered()
    {
        var (exit, printed) = Check([]);
        Assert.Equal(0, exit);
        Assert.Matches("^ok: [0-9]+ properties hold for all [0-9,]{30,} combinations of answers; ", printed);
    }

    [Theory]
    [InlineData(
        "says: Signs of infection with back pain need help the same day, with or without a fever.\n    when: {is: {infection: 'yes'}}\n    grade: same_day",
        "says: Signs of infection with back pain need help the same day, with or without a fever.\n    when: {is: {infection: 'yes'}}\n    grade: routine_referral",
        "(infection=yes) the grade is routine_referral (infection_alone)", true)]
    [InlineData(
        "{all: [{is: {ce_saddle: 'yes'}}, {not: {is: {red_flag_change: unchanged}}}]}", "{all: [{is: {ce_saddle: 'yes'}}, {is: {red_flag_change: unchanged}}]}",
        "by the rules: the floor in code gives emergency, but no rule does (ce_saddle_new)", false)]
    [InlineData(
        "advice: [no_hamstring_stretch]\n    forbids: [hamstring_stretch]\n    because: sciatica", "advice: [no_hamstring_stretch]\n    because: sciatica",
        "'hamstring_stretch' is given by rule 'tight_hamstrings' (sciatica_no_hamstring_stretch)", true)]
    [InlineData("when: {is: {status: resolved}}", "when: {all: [{is: {status: resolved}}, {is: {status: new}}]}", "rule 'resolved' can never fire", true)]
    public void Check_UnsafeFolder_NamesFileLineAndTheSmallestPerson(string from, string to, string finding, bool hasRule)
    {
        var files = Written("rules.yaml", from, to);
        var (exit, printed) = Check([folder.Path]);
        Assert.Equal(1, exit);
        string line = Assert.Single(printed.Split('\n'), line => line.Contains(finding, StringComparison.Ordinal));
        Assert.StartsWith("rules.yaml:", line, StringComparison.Ordinal);
        int at = int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
        if (hasRule) Assert.Contains("- id: ", files.ByPath["rules.yaml"].Split('\n')[at - 1], StringComparison.Ordinal);
        else Assert.Equal(1, at);
    }

    [Fact]
    public void Check_RedFlagQuestionRenamed_IsRefusedByName()
    {
        Written("waterfalls/safety.yaml", "      - constitutional\n", "");
        var (exit, printed) = Check([folder.Path]);
        Assert.Equal(1, exit);
        Assert.Contains("not safe: the question 'constitutional' is missing", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_RuleThatChangesNothing_IsNotedAndGood()
    {
        Written("rules.yaml", "  - id: new_pain\n", """
              - id: idle
                says: Whoever has signs of a kidney, belly or skin illness is seen within days.
                when: {is: {visceral: 'yes'}}
                grade: urgent_days
                because: visceral
                source: backbot
                strength: opinion
                review_by: 2027-11-30

              - id: new_pain

            """);
        var (exit, printed) = Check([folder.Path]);
        Assert.Equal(0, exit);
        Assert.Contains("note: rule 'idle' changes nothing", printed, StringComparison.Ordinal);
    }

    private ContentFiles Written(string path, string from, string to)
    {
        foreach (var (name, text) in ContentFiles.Embedded().ByPath)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
            if (name == path) Assert.Contains(from, text, StringComparison.Ordinal);
            File.WriteAllText(folder.File(name), name == path ? text.Replace(from, to, StringComparison.Ordinal) : text);
        }
        return ContentFiles.FromFolder(folder.Path);
    }

    private static (int Exit, string Printed) Check(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (CheckCommand.Run(args, output), output.ToString());
    }
}
