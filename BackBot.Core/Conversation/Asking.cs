using System.Collections.Immutable;
using BackBot.Clinical;

namespace BackBot.Conversation;

/// <summary>Puts a question: its words and the control to answer it with.</summary>
internal static class Asking
{
    /// <param name="more">Buttons beside those of the question.</param>
    public static void Ask(Talk talk, Question question, bool otherWords = false, params ImmutableArray<PromptChoice> more)
    {
        var shown = Visible(talk, question);
        var text = talk.Language.Of(question);
        string words = otherWords ? text.Again : AskWords(talk, question, text);
        if (question.Kind == QuestionKind.Review)
        {
            talk.Say(new Reply(talk.Fill(words), PromptOf(talk, shown), ReviewCard.Of(talk, text.Label)));
            return;
        }
        talk.Say(new Reply(Contradictions.Fill(talk, talk.Fill(words)).Replace("{words}", Quoted(talk), StringComparison.Ordinal), With(PromptOf(talk, shown), more)));
    }

    private static Prompt With(Prompt prompt, ImmutableArray<PromptChoice> more) => prompt with { Choices = prompt.Choices.AddRange(more.Where(one => prompt.Choices.All(known => known.Option != one.Option))) };

    /// <summary>The question with only the lines that apply to this person.</summary>
    public static Question Visible(Talk talk, Question question)
    {
        var source = question.MarksUnsure is { } marked ? talk.Content.Interview.Find(marked) ?? question : question;
        if (source.Items.IsEmpty) return question;
        var answers = talk.Session.Effective();
        // What the story told already is not asked again on the card.
        if (question.Kind == QuestionKind.Form) return question with { Items = [.. source.Items.Where(item => !answers.Has(item.Id))] };
        var facts = talk.Content.Rules.FactsOf(answers);
        var items = source.Items.Where(item => item.When.Holds(facts, Caution.Plain)
            && (question.MarksUnsure is null || !answers.Is(item.Id, "yes")));
        return question with { Items = [.. items] };
    }

    /// <summary>Asks which of two or more readings was meant.</summary>
    public static void AskWhich(Talk talk, Question question, ImmutableArray<string> candidates)
    {
        var choices = candidates.Select(candidate => new PromptChoice(candidate, OptionLabel(talk, question, candidate))).ToImmutableArray();
        string named = string.Join(talk.Sentence("or"), choices.Select(choice => "“" + choice.Label + "”"));
        talk.Say(new Reply(
            talk.Sentence("which_one", ("candidates", named)), new Prompt(question.Id.Value, PromptControl.Buttons, choices, [], [])));
    }

    private static string AskWords(Talk talk, Question question, QuestionText text)
    {
        return question.Id == Interview.HeardConfirm.Id && IsAboutContradiction(talk) ? talk.Language.Sentences["heard_but_not_ticked"] : text.Ask;
    }

    /// <summary>What was heard was left unticked later, and is asked about: a yes or a no settles it.</summary>
    public static bool IsAboutContradiction(Talk talk) =>
        talk.Session.Heard.Find(heard => heard.Outcome == HeardOutcome.Open) is { } open
        && !HeardOverlay.IsChanging(open.Flag) && talk.Session.Answers.Has(open.Flag);

    /// <summary>The person's own words; where these were erased with the old talk, the name of the sign.</summary>
    private static string Quoted(Talk talk)
    {
        if (talk.Session.Heard.Find(heard => heard.Outcome == HeardOutcome.Open) is not { } open) return "";
        if (!open.IsErased) return open.Words;
        return talk.Language.Questions.TryGetValue(open.Flag, out var text) ? text.Label : "…";
    }

    private static string OptionLabel(Talk talk, Question question, string option) =>
        talk.Language.Of(question).Options.TryGetValue(option, out var text) ? talk.Fill(text.Label) : option;

    private static Prompt PromptOf(Talk talk, Question question)
    {
        var text = talk.Language.Of(question);
        var options = question.Options.Select(option => new PromptChoice(option, Contradictions.Fill(talk, talk.Fill(text.Options[option].Label)))).ToImmutableArray();
        string id = question.Id.Value;
        return question.Kind switch
        {
            QuestionKind.Scale => new Prompt(id, PromptControl.Scale, WaysOut(talk, question), [], [], text.Low, text.High),
            QuestionKind.Checklist => new Prompt(id, PromptControl.Checklist, ChecklistWaysOut(talk, question), Lines(talk, question), [], Submit: talk.Sentence("send")),
            QuestionKind.Choices => new Prompt(
                id, PromptControl.Checklist, WaysOut(talk, question), [.. options.Select(option => new PromptItem(option.Option, option.Label))], [],
                Submit: talk.Sentence("send")),
            QuestionKind.Form => new Prompt(id, PromptControl.Form, [], [], Groups(talk, question), Submit: talk.Sentence("continue")),
            QuestionKind.YesNo => new Prompt(
                id, PromptControl.Buttons,
                [new PromptChoice("yes", talk.Sentence("yes")), new PromptChoice("no", talk.Sentence("no")), .. WaysOut(talk, question)], [], []),
            QuestionKind.Choice or QuestionKind.Review or QuestionKind.Weeks =>
                new Prompt(id, PromptControl.Buttons, [.. options, .. WaysOut(talk, question)], [], []),
            _ => new Prompt(id, PromptControl.Text, TextWaysOut(talk, question), [], []),
        };
    }

    private static ImmutableArray<PromptItem> Lines(Talk talk, Question question)
    {
        var answers = talk.Session.Effective();
        return [.. question.Items.Select(item => new PromptItem(
            item.Id.Value, talk.Language.Questions[item.Id.Value].Label,
            question.MarksUnsure is null && answers.Is(item.Id, "yes")))];
    }

    private static ImmutableArray<PromptGroup> Groups(Talk talk, Question form) =>
        [.. form.Items.Select(item => talk.Content.Interview.Find(item.Id)!).Select(part =>
        {
            var text = talk.Language.Of(part);
            var choices = part.Options.Select(option => new PromptChoice(option, text.Options[option].Label));
            if (part.AllowsPreferNot) choices = choices.Append(new PromptChoice(ControlReader.PreferNot, talk.Sentence("prefer_not")));
            return new PromptGroup(part.Id.Value, text.Ask, [.. choices]);
        })];

    private static ImmutableArray<PromptChoice> ChecklistWaysOut(Talk talk, Question question)
    {
        var none = new PromptChoice(ControlReader.None, talk.Sentence("none_of_these"));
        return [none, .. WaysOut(talk, question)];
    }

    private static ImmutableArray<PromptChoice> WaysOut(Talk talk, Question question)
    {
        var ways = ImmutableArray.CreateBuilder<PromptChoice>();
        if (question.AllowsUnsure) ways.Add(new PromptChoice(ControlReader.Unsure, talk.Sentence("not_sure")));
        if (question.AllowsPreferNot) ways.Add(new PromptChoice(ControlReader.PreferNot, talk.Sentence("prefer_not")));
        return ways.ToImmutable();
    }

    private static ImmutableArray<PromptChoice> TextWaysOut(Talk talk, Question question) =>
        question is { Kind: QuestionKind.Words, Skip: SkipMeaning.Pass } && question.Id.Value != "opening"
            ? [new PromptChoice(ControlReader.Skip, talk.Sentence("skip"))]
            : WaysOut(talk, question);
}
