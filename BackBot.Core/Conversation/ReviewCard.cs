using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Every answer so far on a line of its own, with a way to change it.</summary>
internal static class ReviewCard
{
    private static readonly string[] NotShown = ["consent", "check_answers", "about_you", "mood", "heard_confirm"];

    public static Card.Review Of(Talk talk, string title) => new(title, Lines(talk), talk.Sentence("change"));

    public static ImmutableArray<ReviewLine> Lines(Talk talk)
    {
        var lines = ImmutableArray.CreateBuilder<ReviewLine>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (dialog, question) in talk.Content.Interview.Dialogs.SelectMany(dialog => dialog.Questions.Select(question => (dialog, question))))
        {
            if (NotShown.Contains(question.Id.Value) || question.MarksUnsure is not null || shown.Contains(question.Id.Value)) continue;
            if (!OpenQuestion.Applies(talk.Content, dialog, question, talk.Session.Effective())) continue;
            shown.Add(question.Id.Value);
            if (LineOf(talk, question) is { } answer) lines.Add(new ReviewLine(question.Id.Value, talk.Language.Of(question).Label, answer));
        }
        return lines.ToImmutable();
    }

    private static string? LineOf(Talk talk, Question question)
    {
        var answers = talk.Session.Answers;
        if (question.Kind != QuestionKind.Checklist)
            return answers[question.Id] is { } answer ? AnswerWords.Of(talk, question, answer) : null;
        if (!answers.Has(question.Id)) return null;
        var effective = talk.Session.Effective();
        var said = question.Items
            .Select(item => (Label: talk.Language.Questions[item.Id.Value].Label, Answer: effective[item.Id]))
            .Select(line => line.Answer switch
            {
                Answer.Options yes when yes.Chosen.Contains("yes") => line.Label,
                Answer.DontKnow => $"{talk.Sentence("not_sure")}: {line.Label}",
                _ => null,
            }).OfType<string>().ToList();
        if (said.Count > 0) return string.Join("; ", said);
        return answers[question.Id] is Answer.Declined ? talk.Sentence("prefer_not") : talk.Sentence("none_of_these");
    }
}
