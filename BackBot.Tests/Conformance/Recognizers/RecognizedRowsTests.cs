namespace BackBot.Tests.Conformance.Recognizers;

/// <summary>Numbers and times in our own sentences, one table a language, so that the grammar holds beyond the public specifications.</summary>
public sealed class RecognizedRowsTests
{
    private const int Fewest = 150;

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Rows_Each_AreFoundAsWanted(string language)
    {
        var rows = RecognizedRow.All(language).ToList();
        var misread = rows.Where(row => row.Found != row.Wanted).Select(row => $"{row.Spec.Model} '{row.Spec.Input}'\n   wanted {row.Wanted}\n   found  {row.Found}").ToList();
        Assert.True(misread.Count == 0, $"{misread.Count} of {rows.Count}\n{string.Join('\n', misread)}");
        Assert.True(rows.Count >= Fewest, $"{language} has {rows.Count} rows");
    }
}
