using BackBot.Language;

namespace BackBot.Tests.Language;

public sealed class DurationReaderTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("3 weeks", "3")]
    [InlineData("about six weeks, maybe seven", "6~")]
    [InlineData("6-8 weeks", "6~")]
    [InlineData("6 to 8 weeks", "6~")]
    [InlineData("for years", "156~")]
    [InlineData("ages", "104~")]
    [InlineData("since Tuesday", "0.14")]
    [InlineData("since March", "0.43~")]
    [InlineData("since January", "6.86~")]
    [InlineData("since 2019", "348.29~")]
    [InlineData("yesterday", "0.14")]
    [InlineData("this morning", "0")]
    [InlineData("wendsday", "1")]
    [InlineData("since wednsday", "1")]
    [InlineData("a fortnight", "2")]
    [InlineData("3 days", "0.43")]
    [InlineData("10 days", "1.43")]
    [InlineData("since I was 22", "?relative_to_age")]
    [InlineData("it's gone", "0~")]
    [InlineData("4", "4")]
    [InlineData("about 5", "5")]
    [InlineData("a month and a half", "6.52")]
    [InlineData("half a year", "26.09")]
    [InlineData("a year and a half", "78.27")]
    [InlineData("1 year and 3 months", "65.22")]
    [InlineData("a couple of weeks", "2~")]
    [InlineData("a few days", "0.43~")]
    [InlineData("a week or two", "1~")]
    [InlineData("not 8 weeks, 3", "3")]
    [InlineData("3 weeks, no, 4 weeks", "4")]
    [InlineData("two and a half months", "10.87")]
    [InlineData("since the accident", "?event")]
    [InlineData("I don't remember", "unsure")]
    [InlineData("less than a week", "0.9~")]
    [InlineData("more than 3 months", "13.04~")]
    [InlineData("all my life", "520~")]
    [InlineData("last week", "1~")]
    [InlineData("since last year", "52.14~")]
    [InlineData("3wks", "3")]
    [InlineData("six week", "6")]
    [InlineData("since March 2024", "102.71~")]
    [InlineData("two months ago", "8.7")]
    [InlineData("20 minutes", "0")]
    [InlineData("300 years", "?out_of_range")]
    [InlineData("bad", "?no_duration")]
    [InlineData("since the weekend", "0.57~")]
    public void Duration_English_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(DurationReader.Read(Utterance.Of(text), Lexicons.English, Today)));

    [Theory]
    [InlineData("hace 3 semanas", "3")]
    [InlineData("desde hace dos meses", "8.7")]
    [InlineData("un mes y medio", "6.52")]
    [InlineData("hace un chorro", "104~")]
    [InlineData("toda la vida", "520~")]
    [InlineData("desde el martes", "0.14")]
    [InlineData("desde enero", "6.86~")]
    [InlineData("desde 2019", "348.29~")]
    [InlineData("ayer", "0.14")]
    [InlineData("antier", "0.29")]
    [InlineData("hoy en la mañana", "0")]
    [InlineData("de 6 a 8 semanas", "6~")]
    [InlineData("unas seis semanas, quizás siete", "6~")]
    [InlineData("un par de semanas", "2~")]
    [InlineData("medio año", "26.09")]
    [InlineData("año y medio", "78.27")]
    [InlineData("quince días", "2.14")]
    [InlineData("una quincena", "2")]
    [InlineData("15 dias", "2.14")]
    [InlineData("una semana o dos", "1~")]
    [InlineData("varios meses", "17.39~")]
    [InlineData("no sé", "unsure")]
    [InlineData("no me acuerdo", "unsure")]
    [InlineData("3 semnas", "3")]
    [InlineData("llevo 3 meses", "13.04")]
    [InlineData("un año y tres meses", "65.22")]
    [InlineData("ya se me quitó", "0~")]
    [InlineData("desde los 22", "?relative_to_age")]
    [InlineData("menos de una semana", "0.9~")]
    [InlineData("hace como un mes", "4.35~")]
    [InlineData("la semana pasada", "1~")]
    [InlineData("desde el año pasado", "52.14~")]
    [InlineData("años", "156~")]
    [InlineData("4", "4")]
    [InlineData("desde marzo de 2024", "102.71~")]
    [InlineData("desde el accidente", "?event")]
    public void Duration_Spanish_ReadsAsExpected(string text, string expected) =>
        Assert.Equal(expected, Shown.Of(DurationReader.Read(Utterance.Of(text), Lexicons.Spanish, Today)));

    [Fact]
    public void BareNumber_MonthsAskedFor_CountsMonths() =>
        Assert.Equal("13.04", Shown.Of(DurationReader.Read(Utterance.Of("3"), Lexicons.English, Today, DurationUnit.Month)));

    [Fact]
    public void Episodes_OfTwoLengths_AreAskedAbout()
    {
        var read = DurationReader.Read(Utterance.Of("ten years on and off, worse for a week"), Lexicons.English, Today);
        Assert.Equal(2, Assert.IsType<Recognition<ElapsedTime>.Ambiguous>(read).Candidates.Length);
    }

    [Fact]
    public void Value_OfASentence_PointsAtItsWords()
    {
        const string text = "I think it is about 3 weeks now";
        var read = DurationReader.Read(Utterance.Of(text), Lexicons.English, Today);
        Assert.Equal("3 weeks", Assert.IsType<Recognition<ElapsedTime>.Value>(read).Span.Of(text));
    }
}
