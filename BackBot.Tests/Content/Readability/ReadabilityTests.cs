using BackBot.Content;

namespace BackBot.Tests.Content.Readability;

/// <summary>What BackBot says can be read by people of 9 to 11 years, tired and in pain.</summary>
public class ReadabilityTests
{
    /// <summary>Below this length the formulas measure chance.</summary>
    private const int LongEnough = 30;

    private const int LongestSentence = 20;
    private const double HardestGrade = 8, MeanGrade = 6, MeanEase = 65, HardestEase = 55;

    private static readonly IReadOnlyList<(SpokenText Message, Prose Prose)> All =
        [.. Messages.Of(TestContent.Shipped, TestContent.Spoken).Select(message => (message, new Prose(message.Text, message.Language)))];

    private static IEnumerable<(SpokenText Message, Prose Prose)> Long(string language) =>
        All.Where(one => one.Message.Language == language && one.Prose.Words >= LongEnough);

    public static TheoryData<string> Countries() => [.. TestContent.Shipped.Countries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>In every country, since the name of a service is part of the sentence.</summary>
    [Theory]
    [MemberData(nameof(Countries))]
    public void Sentences_All_HaveAtMostTwentyWords(string country) => Findings.None(
        Messages.Of(TestContent.Shipped, TestContent.Spoken, country).SelectMany(message => TooLong(message.Key, new Prose(message.Text, message.Language))));

    [Fact]
    public void English_EachLongMessage_IsOfGradeEightOrLess() =>
        Findings.None(Long("en").Where(one => one.Prose.FleschKincaidGrade > HardestGrade).Select(one => $"{one.Prose.FleschKincaidGrade:0.0} {one.Message.Key}: {one.Message.Text}"));

    [Fact]
    public void English_OnTheWhole_IsOfGradeSixOrLess()
    {
        Assert.InRange(Long("en").Average(one => one.Prose.FleschKincaidGrade), 0, MeanGrade);
        Assert.InRange(Together("en").FleschKincaidGrade, 0, MeanGrade);
    }

    [Fact]
    public void Spanish_EachLongMessage_IsOfNormalEaseOrBetter() =>
        Findings.None(Long("es").Where(one => one.Prose.FernandezHuerta < HardestEase).Select(one => $"{one.Prose.FernandezHuerta:0.0} {one.Message.Key}: {one.Message.Text}"));

    [Fact]
    public void Spanish_OnTheWhole_IsEasy()
    {
        Assert.InRange(Long("es").Average(one => one.Prose.FernandezHuerta), MeanEase, 100);
        Assert.InRange(Together("es").FernandezHuerta, MeanEase, 100);
    }

    /// <summary>A measure of nothing passes every limit.</summary>
    [Fact]
    public void Messages_OfBothLanguages_AreMeasured()
    {
        Assert.True(Long("en").Count() >= 40 && Long("es").Count() >= 40, $"{Long("en").Count()} {Long("es").Count()}");
        Assert.Contains(All, one => one.Message.Key == "en/dispositions.yaml emergency");
        Assert.Contains(All, one => one.Message.Text.Contains("call 911", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Sentence_OfTwentyOneWords_IsFound() =>
        Assert.Single(TooLong("a", new Prose(string.Join(' ', Enumerable.Repeat("word", 21)) + ". Short.", "en")));

    private static IEnumerable<string> TooLong(string key, Prose prose) =>
        prose.Sentences.Where(words => words.Length > LongestSentence).Select(words => $"{key}: {words.Length} words: {string.Join(' ', words)}");

    private static Prose Together(string language) =>
        new(string.Join('\n', All.Where(one => one.Message.Language == language).Select(one => one.Message.Text)), language);
}
