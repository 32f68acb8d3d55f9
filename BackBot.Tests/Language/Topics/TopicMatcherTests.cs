using System.Globalization;
using BackBot.Language;

namespace BackBot.Tests.Language.Topics;

/// <summary>General questions in people's own words find their topic, and questions about other things find none.</summary>
public sealed class TopicMatcherTests
{
    private const int LastRound = 5;

    /// <summary>Nothing was learnt from the fourth round. The fifth is another author's, and was learnt from after its first run.</summary>
    private const int Unlearnt = 4;
    private const double LeastRight = 0.95;
    private const double LeastQuiet = 0.97;
    private const double LeastQuietInTheUnlearntRound = 0.95;
    private static readonly TopicRound[] Rounds = [.. Enumerable.Range(1, LastRound).Select(TopicRound.Read)];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Find_AllQuestions_TheRightTopicComesFirst(string language) => AssertRight(Rounds.SelectMany(round => round.Asked).Where(one => one.Language == language));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Find_UnlearntRound_TheRightTopicComesFirst(string language) => AssertRight(Rounds[Unlearnt - 1].Asked.Where(one => one.Language == language));

    [Fact]
    public void Find_AllQuestionsAboutOtherThings_FindsNone() => AssertQuiet(Rounds.SelectMany(round => round.Foreign), LeastQuiet);

    [Fact]
    public void Find_UnlearntRoundAboutOtherThings_FindsNone() => AssertQuiet(Rounds[Unlearnt - 1].Foreign, LeastQuietInTheUnlearntRound);

    [Fact]
    public void Rounds_WithoutNumbersAndAccents_HoldNoQuestionTwice()
    {
        var alike = Rounds.SelectMany(round => round.Asked).Select(one => one.Question).Concat(Rounds.SelectMany(round => round.Foreign).Select(one => one.Question))
            .GroupBy(question => string.Join(' ', Utterance.Of(question).Tokens.Select(token => token.Form).Where(form => char.IsLetter(form[0]))))
            .Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(alike);
        Assert.True(Rounds.Sum(round => round.Asked.Count(one => one.Language == "en")) >= 150);
        Assert.True(Rounds.Sum(round => round.Asked.Count(one => one.Language == "es")) >= 150);
        Assert.True(Rounds.Sum(round => round.Foreign.Count) >= 100);
    }

    [Fact]
    public void Rounds_OfAllTopics_AskForEach() =>
        Assert.Empty(TestContent.Shipped.Topics.Topics.Select(topic => topic.Id).Except(Rounds[Unlearnt - 1].Asked.Select(one => one.Topic)));

    [Theory]
    [InlineData("en", "is walkin good for sciatca?", "sciatica")]
    [InlineData("en", "shoud i do strecthing", "stretching")]
    [InlineData("en", "whats the best matress", "sleep")]
    [InlineData("es", "¿es bueno el calro o el hielo?", "heat_cold")]
    [InlineData("es", "nesesito radiografias", "scans")]
    [InlineData("es", "me sirbe la acupuntra", "massage")]
    public void Find_Misspelt_FindsTheTopic(string language, string question, string topic) => Assert.Equal(topic, TopicRound.Find(language, question).Topics[0]);

    [Theory]
    [InlineData("en", "how long?")]
    [InlineData("en", "what helps")]
    [InlineData("en", "is it bad")]
    [InlineData("en", "")]
    [InlineData("en", "???")]
    [InlineData("es", "¿cuánto tiempo?")]
    [InlineData("es", "¿es malo?")]
    public void Find_TooLittleToGoBy_FindsNone(string language, string question) => Assert.Empty(TopicRound.Find(language, question).Topics);

    /// <summary>The two studies are never told as one: their figures stand in different topics.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Answers_OfTheTwoStudies_AreNotMixedUp(string language)
    {
        var texts = TestContent.Shipped.Language(language).Topics.Texts;
        Assert.Contains("24", texts["bulking_up"].Answer, StringComparison.Ordinal);
        Assert.Contains("15", texts["bulking_up"].Answer, StringComparison.Ordinal);
        Assert.Contains("59", texts["muscle_size"].Answer, StringComparison.Ordinal);
        Assert.All(texts.Where(text => text.Key != "bulking_up"), text => Assert.DoesNotContain("15 ", text.Value.Answer, StringComparison.Ordinal));
        Assert.All(texts.Where(text => text.Key != "muscle_size"), text => Assert.DoesNotContain("59", text.Value.Answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Answers_Each_AreTwoToFiveShortSentences(string language)
    {
        char[] ends = ['.', '?', '!'];
        foreach (var (id, text) in TestContent.Shipped.Language(language).Topics.Texts)
            foreach (string answer in new[] { text.Answer, text.Otherwise }.Where(answer => answer.Length > 0))
            {
                string[] sentences = answer.Split(ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                Assert.True(sentences.Length is >= 2 and <= 6, $"{language} {id}: {sentences.Length} sentences");
                Assert.All(sentences, sentence => Assert.True(sentence.Split(' ').Length <= 28, $"{language} {id}: {sentence}"));
            }
    }

    private static void AssertRight(IEnumerable<(string Language, string Topic, string Question)> asked)
    {
        var all = asked.ToList();
        var wrong = all.Select(one => (one, Found: TopicRound.Find(one.Language, one.Question).Topics)).Where(one => one.Found.FirstOrDefault() != one.one.Topic)
            .Select(one => $"{one.one.Topic} <- \"{one.one.Question}\" gave [{string.Join(' ', one.Found)}]").ToList();
        AssertShare(all.Count, wrong, LeastRight);
    }

    private static void AssertQuiet(IEnumerable<(string Language, string Question)> asked, double least)
    {
        var all = asked.ToList();
        var wrong = all.Select(one => (one.Question, Found: TopicRound.Find(one.Language, one.Question).Topics)).Where(one => !one.Found.IsEmpty)
            .Select(one => $"\"{one.Question}\" gave [{string.Join(' ', one.Found)}]").ToList();
        AssertShare(all.Count, wrong, least);
    }

    private static void AssertShare(int count, List<string> wrong, double least)
    {
        double right = 1 - ((double)wrong.Count / count);
        Assert.True(right >= least, string.Create(CultureInfo.InvariantCulture, $"{right:P1} of {count}\n{string.Join('\n', wrong)}"));
    }
}
