using BackBot.Conversation;
using BackBot.Language;

namespace BackBot.Tests.Language;

/// <summary>What patients really type, in one table a language, through the reader of the question that was open.</summary>
public sealed class TypedRowsTests
{
    private const int Fewest = 150;

    private static readonly HashSet<string> Numbers =
    [
        .. "one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty sixty".Split(' '),
        .. "un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta".Split(' '),
    ];

    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Rows_Each_ReadAsExpected(string language)
    {
        var misread = TypedRow.All(language).Select(row => (row, Read: Read(row, Lexicons.Of(language))))
            .Where(one => one.Read != one.row.Reading).Select(one => $"{one.row} read as {one.Read}").ToList();
        Assert.True(misread.Count == 0, string.Join('\n', misread));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Rows_WithoutNumbersAndNames_AreAllDifferent(string language)
    {
        var rows = TypedRow.All(language).ToList();
        var alike = rows.GroupBy(row => (row.Reader, Bare(row.Typed))).Where(group => group.Count() > 1)
            .Select(group => string.Join(" = ", group.Select(row => row.Typed))).ToList();
        Assert.True(alike.Count == 0, string.Join('\n', alike));
        Assert.True(rows.Count >= Fewest, $"{language} has {rows.Count} rows");
    }

    private static Recognition<string> OfQuestion(string id, Utterance utterance, Lexicon lexicon)
    {
        var question = TestContent.Shipped.Interview.Find(id) ?? throw new InvalidOperationException($"'{id}' is no reader and no question");
        return ChoiceReader.ReadOne(utterance, lexicon, TextReaders.OptionsOf(question, TestContent.Shipped.Languages[lexicon.Language]), !question.Exact);
    }

    /// <summary>The words without numbers in digits or words, and without signs.</summary>
    private static string Bare(string typed) =>
        string.Join(' ', Utterance.Of(typed).Tokens.Select(token => token.Form).Where(form => !form.Any(char.IsDigit) && !Numbers.Contains(form)));

    private static string Read(TypedRow row, Lexicon lexicon)
    {
        var utterance = Utterance.Of(row.Typed);
        return row.Reader switch
        {
            "yes_no" => Shown.Of(YesNoReader.Read(utterance, lexicon)),
            "scale" => Shown.Of(ScaleReader.Read(utterance, lexicon)),
            "weeks" => Shown.Of(DurationReader.Read(utterance, lexicon, Today)),
            "age" => Shown.Of(AgeReader.Read(utterance, lexicon, Today)),
            "one" => Shown.Of(ChoiceReader.ReadOne(utterance, lexicon, ChoiceReaderTests.Diagnoses[lexicon.Language])),
            "several" => Shown.Of(ChoiceReader.ReadSeveral(utterance, lexicon, ChoiceReaderTests.Diagnoses[lexicon.Language])),
            "command" => Shown.Of(CommandReader.Read(utterance, lexicon, freeTextOpen: false)),
            _ => Shown.Of(OfQuestion(row.Reader, utterance, lexicon)),
        };
    }
}
