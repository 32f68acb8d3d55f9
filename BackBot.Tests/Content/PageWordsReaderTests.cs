using BackBot.Content;

namespace BackBot.Tests.Content;

/// <summary>The standing pages are the same in every language, and all of them are there.</summary>
public class PageWordsReaderTests
{
    [Fact]
    public void Shipped_EveryLanguage_HasPrivacyAndTermsAndIsNotReviewed() => Assert.All(TestContent.Shipped.Languages.Values, language =>
    {
        Assert.Equal(["privacy", "terms"], language.Pages.Pages.Keys.Order(StringComparer.Ordinal));
        Assert.False(language.Pages.IsReviewed);
        Assert.All(language.Pages.Pages.Values.SelectMany(page => page.Sections), section => Assert.NotEmpty(section.Text));
    });

    [Theory]
    [InlineData("  terms:\n", "  term:\n", "unknown key 'term'; did you mean 'terms'?")]
    [InlineData("  terms:\n", "  term:\n", "page 'terms' is missing")]
    [InlineData("    title: Terms of use\n", "", "'title' is missing")]
    [InlineData("      - title: When it does not work\n        text: |-\n          BackBot may be down, or it may get you wrong. If you need help, don't wait for it.\n          You can call {clinic} at {phone}.\n", "", "page 'terms' has 5 sections here and 4 in en")]
    public void Load_FaultyPage_IsRefused(string from, string to, string message)
    {
        var files = ContentFiles.Embedded().ByPath;
        string text = files["en/pages.yaml"];
        Assert.Contains(from, text, StringComparison.Ordinal);
        var errors = ContentLoader.Load(new ContentFiles(files.SetItem("en/pages.yaml", text.Replace(from, to, StringComparison.Ordinal)))).Errors;
        Assert.Contains(errors, error => error.File.EndsWith("pages.yaml", StringComparison.Ordinal) && error.Message.Contains(message, StringComparison.Ordinal));
    }
}
