using System.Globalization;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>An answer in the words of the talk's language, as "check your answers" shows it.</summary>
internal static class AnswerWords
{
    public static string Of(Talk talk, Question question, Answer answer) => answer switch
    {
        Answer.Options options => Options(talk, question, options),
        Answer.Number number when question.Kind == QuestionKind.Weeks => Weeks(talk, number.Value),
        Answer.Number number => number.Value.ToString("0.#", CultureInfo.InvariantCulture),
        Answer.Words words => words.Text.Length <= 140 ? words.Text : words.Text[..137] + "…",
        Answer.DontKnow => talk.Sentence("not_sure"),
        Answer.Declined => talk.Sentence("prefer_not"),
        _ => talk.Sentence("skipped"),
    };

    private static string Options(Talk talk, Question question, Answer.Options answer)
    {
        if (answer.Chosen.IsEmpty) return talk.Sentence("none_of_these");
        if (question.Kind == QuestionKind.YesNo) return talk.Sentence(answer.Chosen.Contains("yes") ? "yes" : "no");
        var text = talk.Language.Of(question);
        var inOrder = question.Options.Where(answer.Chosen.Contains).Select(option => text.Options[option].Label);
        return string.Join("; ", inOrder);
    }

    private static string Weeks(Talk talk, double weeks) => weeks switch
    {
        < 1 => Count(talk, "days", Math.Round(weeks * 7)),
        < 8 => Count(talk, "weeks", Math.Round(weeks)),
        < 104 => Count(talk, "months", Math.Round(weeks / 4.345)),
        _ => Count(talk, "years", Math.Round(weeks / 52.18)),
    };

    private static string Count(Talk talk, string unit, double number) => number switch
    {
        0 => talk.Sentence("under_a_day"),
        1 => talk.Sentence(unit + "_one"),
        _ => talk.Sentence(unit + "_many", ("number", number.ToString(CultureInfo.InvariantCulture))),
    };
}
