using BackBot.Content;

namespace BackBot.Tests.Content;

/// <summary>Content counts as reviewed once every file is signed, and half a signature is none.</summary>
public class ReviewMarksTests
{
    [Fact]
    public void Load_Shipped_IsNotReviewed() => Assert.False(TestContent.Shipped.IsReviewed);

    [Fact]
    public void Load_EveryFileSigned_IsReviewed()
    {
        var load = ContentLoader.Load(Signed());
        Assert.Empty(load.Errors);
        Assert.True(load.Content!.IsReviewed);
    }

    public static TheoryData<string> Files() =>
        [.. ContentFiles.Embedded().ByPath.Keys.Where(path => !path.StartsWith("patients/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_OneFileNotSigned_IsNotReviewed(string path)
    {
        var load = ContentLoader.Load(new ContentFiles(Signed().ByPath.SetItem(path, ContentFiles.Embedded().ByPath[path])));
        Assert.False(load.Content!.IsReviewed);
    }

    [Theory]
    [InlineData("reviewed_by: Dr. Ana Ruiz\nreviewed_on: null", 2, "'reviewed_by' names a clinician, but 'reviewed_on' has no date")]
    [InlineData("reviewed_by: Dr. Ana Ruiz\nreviewed_on: ''", 2, "'reviewed_on' has no date")]
    [InlineData("reviewed_by: null\nreviewed_on: 2026-02-01", 3, "'reviewed_on' has a date, but 'reviewed_by' names nobody")]
    [InlineData("reviewed_by: ' '\nreviewed_on: 2026-02-01", 3, "'reviewed_by' names nobody")]
    [InlineData("reviewed_by: Dr. Ana Ruiz\nreviewed_on: 2026-02-30", 3, "'2026-02-30' is not a date like 2027-11-30")]
    [InlineData("reviewed_by: Dr. Ana Ruiz\nreviewed_on: 1.2.2026", 3, "'1.2.2026' is not a date")]
    [InlineData("reviewed_on: null", 1, "'reviewed_by' is missing")]
    [InlineData("reviewed_by: null", 1, "'reviewed_on' is missing")]
    public void Load_HalfOrWronglySigned_NamesFileAndLine(string marks, int line, string message)
    {
        foreach (string path in new[] { "rules.yaml", "waterfalls/safety.yaml", "es/heard.yaml", "en/lexicon.yaml" })
        {
            var files = ContentFiles.Embedded().ByPath;
            string text = files[path].Replace("reviewed_by: null\nreviewed_on: null", marks, StringComparison.Ordinal);
            Assert.NotEqual(files[path], text);
            var errors = ContentLoader.Load(new ContentFiles(files.SetItem(path, text))).Errors;
            Assert.Contains(errors, error => error.File == path && error.Line == line && error.Message.Contains(message, StringComparison.Ordinal));
        }
    }

    private static ContentFiles Signed() => new(ContentFiles.Embedded().ByPath.Select(file => KeyValuePair.Create(
        file.Key, file.Value.Replace("reviewed_by: null\nreviewed_on: null", "reviewed_by: Dr. Ana Ruiz\nreviewed_on: 2026-02-01", StringComparison.Ordinal))));
}
