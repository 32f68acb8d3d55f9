using BackBot.Language;

namespace BackBot.Tests.Language;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("me duele la espalda desde hace dos semanas", "es")]
    [InlineData("my back hurts since two weeks", "en")]
    [InlineData("hola me duele mucho la cintura", "es")]
    [InlineData("buenas tardes quiero ayuda", "es")]
    [InlineData("hi I have back pain", "en")]
    [InlineData("no", null)]
    [InlineData("ok", null)]
    [InlineData("7", null)]
    [InlineData("sciatica", null)]
    [InlineData("", null)]
    [InlineData("xyzzy plugh", null)]
    [InlineData("💀💀", null)]
    public void Guess_OfMessage_NamesTheLanguageOrNone(string text, string? expected) =>
        Assert.Equal(expected, LanguageGuess.Of(Utterance.Of(text), [Lexicons.English, Lexicons.Spanish]));
}
