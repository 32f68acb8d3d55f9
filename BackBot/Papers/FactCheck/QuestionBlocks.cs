using BackBot.Clinical;
using BackBot.Conversation;

namespace BackBot.Papers.FactCheck;

/// <summary>Every question in the order of the interview, each once, where it is first asked.</summary>
static class QuestionBlocks
{
    public static IEnumerable<Block> Of(FactCheckContext context)
    {
        var seen = new HashSet<QuestionId>();
        foreach (var dialog in context.Content.Interview.Dialogs)
        {
            yield return new Block.Heading(3, dialog.Id);
            if (dialog.When != Condition.Always) yield return new Block.Paragraph($"{context.Words["when"]}: {context.Conditions.Of(dialog.When)}.");
            foreach (var question in dialog.Questions)
            {
                if (!seen.Add(question.Id)) yield return new Block.Paragraph($"{context.Language.Of(question).Label} ({question.Id}): {context.Conditions.Of(question.When)}.");
                else yield return Entry(context, question);
                foreach (var item in question.Items.Where(item => question.Kind == QuestionKind.Checklist && seen.Add(item.Id)))
                    yield return Entry(context, context.Content.Interview.Find(item.Id)! with { When = item.When });
            }
        }
        yield return new Block.Heading(3, context.Words["other_questions"]);
        foreach (var question in context.Content.Interview.Questions.Where(question => seen.Add(question.Id))) yield return Entry(context, question);
        // Signs that are heard in free text and asked about in words of their own, on no list.
        foreach (string id in context.Language.Questions.Keys.Where(id => seen.Add(id)).Order(StringComparer.Ordinal))
            yield return Entry(context, id, context.Language.Questions[id]);
    }

    private static Block.Entry Entry(FactCheckContext context, string id, QuestionText text) => new(
        id, text.Label, [.. Wording(context, text).Concat(Options(context, text, text.Options.Keys.Order(StringComparer.Ordinal)))]);

    private static Block.Entry Entry(FactCheckContext context, Question question)
    {
        var text = context.Language.Of(question);
        var lines = Wording(context, text)
            .Concat(Options(context, text, question.Options.Where(text.Options.ContainsKey)))
            .Append(context.Line("when", context.Conditions.Of(question.When)))
            .Append(context.Line("skipped", context.Words.Of(question.Skip)));
        return new Block.Entry(question.Id.Value, text.Label, [.. lines]);
    }

    private static IEnumerable<Line> Options(FactCheckContext context, QuestionText text, IEnumerable<string> options) =>
        options.Select(option => new Line($"{context.Words["option"]} {option}", $"“{text.Options[option].Label}”"));

    private static IEnumerable<Line> Wording(FactCheckContext context, QuestionText text)
    {
        yield return context.Quoted("ask", text.Ask);
        if (text.Again != text.Ask) yield return context.Quoted("again", text.Again);
        if (text.Explain.Length > 0) yield return context.Quoted("explain", text.Explain);
        yield return context.Quoted("label", text.Label);
        if (text.Low.Length > 0) yield return context.Quoted("ends", $"{text.Low} – {text.High}");
    }
}
