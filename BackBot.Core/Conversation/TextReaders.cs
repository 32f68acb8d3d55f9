using System.Collections.Immutable;
using System.Globalization;
using BackBot.Clinical;
using BackBot.Language;

namespace BackBot.Conversation;

/// <summary>Reads typed text as an answer to one question.</summary>
public delegate Reading ReadText(Question question, Utterance utterance, LanguageContent language, DateOnly today);

/// <summary>Which reader reads which kind of question. Another set can be given to the engine, for a test or a trial.</summary>
public static class TextReaders
{
    private const int YoungestWriter = 5;

    public static readonly ImmutableDictionary<QuestionKind, ReadText> Standard = new Dictionary<QuestionKind, ReadText>
    {
        [QuestionKind.Words] = (question, utterance, _, _) => new Reading.Answered(question.Id, new Answer.Words(utterance.Text.Trim())),
        [QuestionKind.Age] = ReadAge,
        [QuestionKind.Weeks] = ReadWeeks,
        [QuestionKind.Scale] = (question, utterance, language, _) =>
            Number(question, ScaleReader.Read(utterance, language.Lexicon), score => score),
        [QuestionKind.YesNo] = ReadYesNo,
        [QuestionKind.Choice] = ReadChoice,
        [QuestionKind.Review] = ReadChoice,
        [QuestionKind.Choices] = ReadChoices,
        [QuestionKind.Checklist] = ChecklistReader.Read,
        [QuestionKind.Form] = FormReader.Read,
    }.ToImmutableDictionary();

    /// <summary>The options of a question as a person may name them.</summary>
    public static ImmutableArray<ChoiceOption> OptionsOf(Question question, LanguageContent language)
    {
        var texts = language.Of(question).Options;
        return [.. question.Options.Select(option => new ChoiceOption(option, texts[option].Label, texts[option].Says))];
    }

    /// <summary>Nobody of three types: "1" is a slip or the number of a line.</summary>
    private static Reading ReadAge(Question question, Utterance utterance, LanguageContent language, DateOnly today)
    {
        var read = AgeReader.Read(utterance, language.Lexicon, today);
        return read is Recognition<int>.Value { Result: < YoungestWriter } ? new Reading.NotUnderstood("too_young") : Number(question, read, age => age);
    }

    private static Reading ReadWeeks(Question question, Utterance utterance, LanguageContent language, DateOnly today)
    {
        var read = Number(question, DurationReader.Read(utterance, language.Lexicon, today), elapsed => elapsed.Weeks);
        if (read is not Reading.NotUnderstood) return read;
        return ChoiceReader.ReadOne(utterance, language.Lexicon, OptionsOf(question, language)) is Recognition<string>.Value option
            ? new Reading.Answered(question.Id, Answer.Of(double.Parse(option.Result, CultureInfo.InvariantCulture)))
            : read;
    }

    private static Reading ReadYesNo(Question question, Utterance utterance, LanguageContent language, DateOnly today) =>
        Read(question, YesNoReader.Read(utterance, language.Lexicon, question.Exact), yes => yes ? Answer.Yes : Answer.No, yes => yes ? "yes" : "no");

    private static Reading ReadChoice(Question question, Utterance utterance, LanguageContent language, DateOnly today) =>
        Read(question, ChoiceReader.ReadOne(utterance, language.Lexicon, OptionsOf(question, language), !question.Exact), Answer.Of, option => option);

    private static Reading ReadChoices(Question question, Utterance utterance, LanguageContent language, DateOnly today)
    {
        var read = ChoiceReader.ReadSeveral(utterance, language.Lexicon, OptionsOf(question, language));
        return Read(question, read, chosen => new Answer.Options(chosen), chosen => string.Join(',', chosen));
    }

    private static Reading Number<T>(Question question, Recognition<T> read, Func<T, double> value) =>
        Read(question, read, found => Answer.Of(value(found)), found => value(found).ToString(CultureInfo.InvariantCulture));

    private static Reading Read<T>(Question question, Recognition<T> read, Func<T, Answer> answer, Func<T, string> name) => read switch
    {
        Recognition<T>.Value value => new Reading.Answered(question.Id, answer(value.Result)),
        Recognition<T>.Unsure when question.AllowsUnsure || question.Skip == SkipMeaning.Unsure =>
            new Reading.Answered(question.Id, Answer.Unsure),
        Recognition<T>.Unsure when question.Options.Contains("unknown") => new Reading.Answered(question.Id, Answer.Of("unknown")),
        Recognition<T>.Declined => new Reading.Answered(question.Id, Answer.PreferNot),
        Recognition<T>.Ambiguous ambiguous => new Reading.Ambiguous([.. ambiguous.Candidates.Select(name).Distinct()]),
        Recognition<T>.NotUnderstood not => new Reading.NotUnderstood(not.Reason, not.Span),
        _ => new Reading.NotUnderstood("unsure"),
    };
}
