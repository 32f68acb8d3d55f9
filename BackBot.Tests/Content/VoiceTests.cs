using BackBot.Clinical;
using BackBot.Content;
using BackBot.Conversation;

namespace BackBot.Tests.Content;

/// <summary>How BackBot sounds, over everything that it shows: no fright, no blame, good news first, everyday words, usted.</summary>
public class VoiceTests
{
    private const int LongestLine = 15;

    private static readonly IReadOnlyList<SpokenText> Texts = TestContent.Spoken;

    private static IEnumerable<SpokenText> Spanish => Texts.Where(text => text.Language == "es");

    [Fact]
    public void Texts_OfBothLanguages_AreSearched()
    {
        Assert.True(Texts.Count(text => text.Language == "en") > 400 && Spanish.Count() > 400);
        Assert.Contains(Texts, text => text.Key == "es/questions.yaml questions.status.options.new.label");
        Assert.Contains(Texts, text => text.Key == "countries.yaml countries.MX.urgent.es");
        Assert.DoesNotContain(Texts, text => text.Key.Contains(".says", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_All_NeitherFrightenNorBlame() => Findings.None(Texts.SelectMany(text => Voice.Frightening(text.Language, text.Text)
        .Where(word => !IsAllowed(text, word)).Select(word => $"{text.Key}: \"{word}\" in: {text.Text}")));

    [Fact]
    public void Allowances_Each_AreNeededAndGiveAReason() => Assert.All(Voice.Allowed, allowed =>
    {
        Assert.True(allowed.Reason.Length > 20);
        Assert.Contains(Texts, text => text.Key == allowed.Key && Voice.Frightening(text.Language, text.Text).Contains(allowed.Word, StringComparer.OrdinalIgnoreCase));
    });

    [Theory]
    [InlineData("en", "Your discs show degeneration.", 1)]
    [InlineData("en", "It is only wear and tear, you should have moved.", 2)]
    [InlineData("en", "Do not wear tight clothes. The exercise is a healthy strain.", 0)]
    [InlineData("es", "Su columna tiene desgaste y daño.", 2)]
    [InlineData("es", "Es culpa suya. No gaste mucho.", 1)]
    [InlineData("es", "Las piernas están bien.", 0)]
    public void Frightening_Examples_AreFound(string language, string text, int found) => Assert.Equal(found, Voice.Frightening(language, text).Count());

    [Fact]
    public void ChecklistLines_Each_HaveAtMostFifteenWords() => Findings.None(
        from language in TestContent.Shipped.Languages.Values
        from question in TestContent.Shipped.Interview.Questions.Where(question => question.Kind == QuestionKind.Checklist)
        from item in question.Items
        let label = language.Questions[item.Id.Value].Label
        where label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > LongestLine
        select $"{language.Tag} {item.Id}: {label}");

    [Theory]
    [InlineData(Grade.RoutineReferral)]
    [InlineData(Grade.SelfCareReview)]
    [InlineData(Grade.Maintain)]
    public void CalmGrades_OpenWithWhatWasNotFound_AndGiveASourcedSentenceOnRecovery(Grade grade) =>
        Assert.All(TestContent.Shipped.Languages.Values, language =>
        {
            var words = language.Dispositions[grade.Name()];
            Assert.Contains("{not_found}", words.Paragraphs[0], StringComparison.Ordinal);
            Assert.True(words.Paragraphs.Length > 1, "there is no sentence on recovery");
            Assert.NotEmpty(words.Sources);
            Assert.All(words.Sources, source => Assert.True(TestContent.Shipped.Rules.Sources[source].Verified, source));
        });

    /// <summary>What opens a card in the file opens it for the person too.</summary>
    [Theory]
    [InlineData("en", "I found no sign of")]
    [InlineData("es", "No encontré señales de")]
    public void CalmCard_AsShown_OpensWithWhatWasNotFound(string language, string words)
    {
        var card = BackBot.Tests.Conversation.Stories.ToAdvice(language).Disposition;
        Assert.NotNull(card);
        Assert.Contains(words, card.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Spanish_All_SaysUsted() => Findings.None(Spanish.SelectMany(text => FamiliarSpanish.In(text.Text).Select(word => $"{text.Key}: \"{word}\" in: {text.Text}")));

    [Theory]
    [InlineData("Siéntate y dime cómo te sientes.", "Siéntate dime te sientes")]
    [InlineData("¿Tomaste tu medicina? Harás más.", "Tomaste tu Harás")]
    [InlineData("¿Tenéis dolor?", "Tenéis")]
    [InlineData("Siéntese despacio y dígame si existe dolor atrás, después de tres meses, únicamente.", "")]
    public void Familiar_Examples_AreFound(string text, string found) => Assert.Equal(found, string.Join(' ', FamiliarSpanish.In(text)));

    [Fact]
    public void Spanish_All_UsesTheWordsOfMexicoAndCentralAmerica() => Findings.None(
        from preference in Voice.SpanishWords
        from text in Spanish
        where preference.Avoid.IsMatch(text.Text) && !preference.Except.Contains(text.Key)
        select $"{text.Key}: say {preference.Say}, because: {preference.Why} In: {text.Text}");

    [Fact]
    public void SpanishWords_Exceptions_AreNeeded() => Assert.All(
        Voice.SpanishWords.SelectMany(preference => preference.Except.Select(key => (preference, key))),
        pair => Assert.Contains(Spanish, text => text.Key == pair.key && pair.preference.Avoid.IsMatch(text.Text)));

    [Fact]
    public void SpanishWords_Each_SayWhatAndWhy() => Assert.All(Voice.SpanishWords, word => Assert.True(word.Say.Length > 2 && word.Why.Length > 10));

    private static bool IsAllowed(SpokenText text, string word) =>
        Voice.Allowed.Any(allowed => allowed.Key == text.Key && allowed.Word.Contains(word, StringComparison.OrdinalIgnoreCase));
}
