using BackBot.Channels;

namespace BackBot.Tests.Channels;

public sealed class ContentLanguagesTests
{
    [Theory]
    [InlineData("es-MX", "es")]
    [InlineData("ES", "es")]
    [InlineData("es-Latn-MX", "es")]
    [InlineData("en-GB,es", "en")]
    [InlineData("fr-CA", "en")]
    [InlineData("fr,es", "es")]
    [InlineData("est", "en")]
    [InlineData("", "en")]
    [InlineData("-", "en")]
    [InlineData(" es ", "es")]
    public void Choose_Wishes_TakesTheFirstThatCanBeMet(string wishes, string language) =>
        Assert.Equal(language, ContentLanguages.EnglishAndSpanish.Choose(wishes.Split(',')));

    [Fact]
    public void Choose_WishThatIsMissing_IsPassedOver() => Assert.Equal("es", ContentLanguages.EnglishAndSpanish.Choose(null, "es"));
}
