using BackBot.Content;
using BackBot.Operations;

namespace BackBot.Tests.Operations;

/// <summary>What <c>compare</c> prints for the clinician who signs, and how it ends.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Compare_TheSameContent_FindsNothingAndExitsWith0()
    {
        var (exit, printed) = Compare(Written("old"), Written("new"));
        Assert.Equal(0, exit);
        Assert.Contains("Less urgent than before: none.\n\nMore urgent than before: none.\n\nNo longer given, at the same grade: none.\n\nNewly given, at the same grade: none.\n\nNo longer given, where the grade changed: none.\n\nNewly given, where the grade changed: none.\n\nRules: none.\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AGradeLowered_ShowsTheSmallestPersonAndTheRules()
    {
        string changed = Written("new", "when: {is: {visceral: 'yes'}}\n    grade: same_day", "when: {is: {visceral: 'yes'}}\n    grade: urgent_days");
        var (exit, printed) = Compare(Written("old"), changed);
        Assert.Equal(1, exit);
        Assert.Contains("Less urgent than before: 2\n- same_day becomes urgent_days\n", printed, StringComparison.Ordinal);
        Assert.Matches("    a person with \"[^\"]+\": yes \\(visceral=yes\\)\n    old: same_day by rule 'visceral_signs'\n    new: urgent_days by rule 'visceral_signs'\n", printed);
        Assert.Contains("More urgent than before: none.", printed, StringComparison.Ordinal);
        Assert.Contains("- urgent_help_today (same_day becomes urgent_days): a person with", printed, StringComparison.Ordinal);
        Assert.Contains("- changed visceral_signs: Signs of a kidney", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AdviceForbidden_ShowsWhoLosesItAndWhy()
    {
        string changed = Written("new", "    advice: [surgeon_limits]\n    forbids: [extension_try, flexion_try]", "    advice: [surgeon_limits]\n    forbids: [extension_try, flexion_try, gentle_movement]");
        var (exit, printed) = Compare(Written("old"), changed);
        Assert.Equal(1, exit);
        Assert.Contains("No longer given, at the same grade: 1\n- gentle_movement\n", printed, StringComparison.Ordinal);
        Assert.Contains("    old: given by rule 'help_routine'\n    new: held back by rule 'operation_limits'\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Backwards_TurnsAddedIntoRemoved()
    {
        const string Rule = "\n  - id: always_rest\n    says: Everyone in a long episode rests.\n    when: {atLeast: {episode_weeks: 40}}\n    advice: [positions_of_ease]\n    because: always_watch\n    source: backbot\n    strength: opinion\n    review_by: 2027-11-30\n\n  - id: general_safety_net\n";
        string old = Written("old"), changed = Written("new", "\n  - id: general_safety_net\n", Rule);
        Assert.Contains("- added always_rest: Everyone in a long episode rests.", Compare(old, changed).Printed, StringComparison.Ordinal);
        var (_, printed) = Compare(changed, old);
        Assert.Contains("- removed always_rest: Everyone in a long episode rests.", printed, StringComparison.Ordinal);
        Assert.Contains("- positions_of_ease\n", printed, StringComparison.Ordinal);
        Assert.Equal(printed, Compare(changed, old).Printed);
    }

    [Fact]
    public async Task Compare_WhatCannotBeRead_ExitsWith2()
    {
        string old = Written("old");
        Assert.Equal(2, await Commands.TryRun(["compare", old, folder.File("nowhere")])!);
        Assert.Equal(2, await Commands.TryRun(["compare", old])!);
        Assert.Equal(2, await Commands.TryRun(["compare", old, Written("new", "rules:", "rulez:")])!);
    }

    private string Written(string name, string? from = null, string to = "")
    {
        string root = folder.File(name);
        foreach (var (path, text) in ContentFiles.Embedded().ByPath)
        {
            string file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            bool isEdited = path == "rules.yaml" && from is not null;
            if (isEdited) Assert.Contains(from!, text, StringComparison.Ordinal);
            File.WriteAllText(file, isEdited ? text.Replace(from!, to, StringComparison.Ordinal) : text);
        }
        return root;
    }

    private static (int Exit, string Printed) Compare(string old, string changed)
    {
        using var output = new StringWriter();
        return (CompareCommand.Run([old, changed], output), output.ToString());
    }
}
