using System.Collections.Immutable;
using BackBot.Conversation;
using BackBot.Language;
using BackBot.Language.Listening;
using YamlDotNet.RepresentationModel;

namespace BackBot.Tests.Language.Listening;

/// <summary>What is taken from a story, with the shipped words; an empty set where nothing may be taken.</summary>
public sealed class MentionListenerTests
{
    [Theory]
    [MemberData(nameof(MentionRows.English), MemberType = typeof(MentionRows))]
    public void Find_EnglishStory_TakesWhatIsClearlySaidAndNoMore(string story, string taken) => Assert.Equal(taken, Taken("en", story));

    [Theory]
    [MemberData(nameof(MentionRows.Spanish), MemberType = typeof(MentionRows))]
    public void Find_SpanishStory_TakesWhatIsClearlySaidAndNoMore(string story, string taken) => Assert.Equal(taken, Taken("es", story));

    [Theory]
    [MemberData(nameof(Openings))]
    public void Find_OpeningOfAnExamplePatient_ContradictsNoAnswer(string id, string language, string opening)
    {
        var answers = (YamlMappingNode)Patient(id)["answers"];
        foreach (string mention in Taken(language, opening).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = mention.Split('.');
            if (!answers.Children.TryGetValue(parts[0], out var answer)) continue;
            string[] options = answer is YamlSequenceNode list ? [.. list.Select(o => o.ToString())] : [answer.ToString()];
            Assert.True(options.Contains(parts[1]), $"{id}: {mention} instead of {string.Join(' ', options)}");
        }
    }

    [Fact]
    public void Find_OpeningsOfTheExamplePatients_TakeAnswersFromHalfOfThem()
    {
        int some = Openings.Count(row => Taken((string)row[1], (string)row[2]).Length > 0);
        Assert.True(some >= Openings.Count() / 2, $"only {some}");
    }

    [Theory]
    [InlineData("en", 20)]
    [InlineData("es", 20)]
    public void Find_OrdinarySentences_NeverGiveTwoAnswersToAQuestionWithOne(string language, int least)
    {
        var texts = Listening.Texts(Listening.Data("ordinary.yaml"), language).ToList();
        foreach (string text in texts)
            foreach (var question in Found(language, text).GroupBy(m => m.Question).Where(q => !HasSeveral(q.Key)))
                Assert.True(question.Select(m => m.Option).Distinct().Count() == 1, $"{text}: {string.Join(' ', question.Select(m => m.Option))}");
        Assert.True(texts.Count(text => Taken(language, text).Length > 0) >= least);
    }

    [Theory]
    [InlineData("en", "58, sciatica down my left leg", "sciatica down my left leg")]
    [InlineData("es", "58 años, ciática por la pierna izquierda", "ciática por la pierna izquierda")]
    public void Find_Mention_QuotesTheWordsThatMadeIt(string language, string story, string words)
    {
        var mention = Found(language, story).Single(m => m.Question == "leg_symptoms");
        Assert.Equal(words, story.Substring(mention.Span.Start, mention.Span.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("\ud800 58 \0")]
    public void Find_NoWords_FindsNothing(string text) => Assert.Empty(Found("en", text));

    public static IEnumerable<object[]> Openings =>
        ((YamlSequenceNode)Listening.Data("vignettes.yaml")).Select(p => new object[] { p["id"].ToString(), p["lang"].ToString(), p["opening"].ToString() });

    private static YamlNode Patient(string id) => ((YamlSequenceNode)Listening.Data("vignettes.yaml")).Single(p => p["id"].ToString() == id);

    private static ImmutableArray<Mention> Found(string language, string story) =>
        MentionListener.Find(Utterance.Of(story), TestContent.Shipped.Language(language).Mentions);

    private static bool HasSeveral(string question) => question is "aside" or "topic" || TestContent.Shipped.Interview.Find(question)!.Kind == QuestionKind.Choices;

    /// <summary>As the talk takes them: two options of a question with one answer are none.</summary>
    private static string Taken(string language, string story) => string.Join(' ', Found(language, story)
        .GroupBy(m => m.Question)
        .Where(q => HasSeveral(q.Key) || q.Select(m => m.Option).Distinct().Count() == 1)
        .SelectMany(q => q.Select(m => $"{m.Question}.{m.Option}"))
        .Distinct().Order(StringComparer.Ordinal));
}
