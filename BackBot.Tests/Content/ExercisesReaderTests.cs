using BackBot.Content;

namespace BackBot.Tests.Content;

/// <summary>What is wrong in the exercises is refused, with its file and line.</summary>
public class ExercisesReaderTests
{
    [Theory]
    [InlineData("exercises.yaml", "group: walk\n", "group: wlak\n", "there is no group 'wlak'; did you mean 'walk'?")]
    [InlineData("exercises.yaml", "harder: brisk_walking", "harder: brisk_waking", "there is no exercise 'brisk_waking'")]
    [InlineData("exercises.yaml", "needs: flexion_try", "needs: flexion_tri", "there is no advice 'flexion_tri'")]
    [InlineData("exercises.yaml", "traits: [bends, on_back]", "traits: [bend, on_back]", "'traits' cannot be 'bend'")]
    [InlineData("exercises.yaml", "pin: chest", "pin: chset", "'pin' cannot be 'chset'")]
    [InlineData("exercises.yaml", "low: {sets: 1, repeats: 6, hold: 1}", "low: {sets: 1, repeats: 5, hold: 1}", "need an even number")]
    [InlineData("exercises.yaml", "low: {minutes: 5}", "low: {sets: 1, minutes: 5, repeats: 3}", "a dose is minutes, or sets of repeats")]
    [InlineData("exercises.yaml", "{is: {bone_health: 'yes'}}", "{is: {bone_helth: 'yes'}}", "there is no question 'bone_helth'")]
    [InlineData("exercises.yaml", "source: brooke_wavell_2022", "source: brooke_wavel_2022", "there is no source 'brooke_wavel_2022'")]
    [InlineData("exercises.yaml", "view: [15, 8]", "view: [15]", "two angles")]
    [InlineData("en/exercises.yaml", "  bridge:\n", "  brigde:\n", "there is no exercise 'brigde'; did you mean 'bridge'?")]
    [InlineData("es/exercises.yaml", "poses: [\"Una pierna da un paso al frente y el otro brazo la acompaña.\", ", "poses: [", "there are 2 pictures and 1 sentences")]
    public void Load_AFault_IsReportedWithItsPlace(string file, string good, string bad, string message)
    {
        var shipped = ContentFiles.Embedded().ByPath;
        Assert.Contains(good, shipped[file], StringComparison.Ordinal);
        int at = shipped[file].IndexOf(good, StringComparison.Ordinal);
        var load = ContentLoader.Load(new ContentFiles(shipped.SetItem(file, shipped[file][..at] + bad + shipped[file][(at + good.Length)..])));
        Assert.Null(load.Content);
        Assert.Contains(load.Errors, error => error.File == file && error.Line > 0 && error.Message.Contains(message, StringComparison.Ordinal));
    }
}
