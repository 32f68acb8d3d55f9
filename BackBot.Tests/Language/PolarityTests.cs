using BackBot.Language;

namespace BackBot.Tests.Language;

public sealed class PolarityTests
{
    [Theory]
    [InlineData("agree, it is not ok", "not ok", false)]
    [InlineData("well, nope", "nope", false)]
    [InlineData("so yes I will", "yes", true)]
    [InlineData("that is fine", "fine", true)]
    public void Polarity_OfText_IsThePlainestWord(string text, string words, bool means)
    {
        var found = Polarity.Of(Utterance.Of(text), Lexicons.English)!.Value;
        Assert.Equal((words, means), (found.Span.Of(text).Split(' ')[^words.Split(' ').Length..].Aggregate((one, other) => one + " " + other), found.Means));
    }

    [Fact]
    public void Polarity_OfStory_IsNone() => Assert.Null(Polarity.Of(Utterance.Of("my leg hurts"), Lexicons.English));
}
