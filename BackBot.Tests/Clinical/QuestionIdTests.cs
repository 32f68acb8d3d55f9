using BackBot.Clinical;

namespace BackBot.Tests.Clinical;

/// <summary>What may name a question.</summary>
public class QuestionIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("pain_0_10")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmn")]
    public void Parse_AnId_ReadsBack(string text)
    {
        Assert.True(QuestionId.TryParse(text, out var id));
        Assert.Equal(text, id.Value);
        Assert.Equal(text, id.ToString());
        Assert.Equal(id, QuestionId.Of(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Pain")]
    [InlineData("0pain")]
    [InlineData("_pain")]
    [InlineData("pain now")]
    [InlineData("painNow")]
    [InlineData("pain-now")]
    [InlineData("dólar")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmno")]
    public void Parse_NoId_IsRefused(string? text)
    {
        Assert.False(QuestionId.TryParse(text, out var id));
        Assert.Equal(default, id);
        if (text is not null) Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => QuestionId.Of(text)).Message, StringComparison.Ordinal);
    }
}
